+++
id = "x-028"
channel = "email"
from_name = "Miriam Adelman"
from_addr = "m.adelman@example.org"
subject = "Offer of typing / filing help"
date = "2011-01-18T15:26:00+00:00"
html = false
kind = "offer"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the school and the LEA had been talking about him for two terms before anybody told my sister"
+++
Dear Campaign organisers,

I saw your letter in the paper. I was a medical secretary for 31 years, first at [[health:1|Crumpsall]] (now [[health:1|North Manchester General]], or so they tell me) and later for Mr [[professional:1|Sugarman]] at a private clinic, and I can do 90 words per minute, audio or copy. I am retired and my hip keeps me in. What I'd like to offer is my hands. If parents are sending you boxes of paper, somebody will have to read it and put it into date order.

I should declare an interest. My nephew [[child:1|Avrohom]], "[[child:1|Avrumi]]" to all of us, has a statement, and his little sister [[child:2|Shaindy]] looks to be needing one. They're at [[school:1|Ohr Chaim]] in [[place:1|Prestwich]]. It emerged that the school and the LEA had been talking about him for two terms before anybody told my sister, [[parent:2|Rivka]]. She found out from the lollipop man. I helped [[parent:2|Rivky]] with the letters and I have to say that the replies from [[council:1|Bury]] were the worst typed documents I've ever handled. They had him down as [[child:1|Abraham]], [[child:1|Avram]] and, in one place, [[child:1|Avril]].

I couldn't do Shabbos or Yom Tov obviously, but any other day. I have my own PC, a scanner that takes 50 sheets and broadband. A reference can be had from [[org:1|Heaton Park Citizens Advice]], where I did the filing on Mondays, ask for [[professional:2|June]]. I've an enhanced CRB dated [[date:1|7th June 2010]].

You'd want to post things rather than e-mail, I imagine, so: [[parent:1|M. Adelman]], [[place:2|Flat 3, 41 Bishops Meadow]], [[postcode:1|M25 0ZJ]]. Telephone [[contact:1|0161 496 0182]]; not between two and three when I lie down.

%% signature
Yours truly,

Miriam Adelman (Mrs)

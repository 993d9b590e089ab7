+++
id = "q-014"
channel = "email"
from_name = "Hetal Solanki"
from_addr = "hetal.solanki@example.co.uk"
subject = "On behalf of my sister: [[child:1|Diya]] / [[council:1|Leicester City]] / ref [[id:1|DSAR-2020-3316]]"
date = "2021-05-17T19:12:00+01:00"
html = true
kind = "story"
categories = ["subject-access-failure", "access-denied", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "What arrived on 4th March was nineteen pages, and it stops dead in 2018."
[[evidence]]
category = "access-denied"
quote = "\"Panel minutes are for panel.\""
[[evidence]]
category = "school-approached"
quote = "\"your sister's placement lady\" had been in touch before Diwali, sounding her out, and could we all keep it informal"
+++
Dear Sir/Madam

I am writing as masi (mother's sister) to [[child:1|Diya Parmar]], DOB [[date:1|11/02/2009]], NHS no. [[id:2|999 214 6603]]. My sister [[parent:1|Nisha]] is on dialysis three days a week and she has given me written authority for everything. I work in payroll. I am good with forms. I say this so that you understand that it is not us who filled it in wrong.

1. [[date:2|7th September 2020]]: I sent the council a request for all of [[child:1|Diya]]'s records since birth, with authority, with both passports, with proof of address at [[place:1|22 Catherine Street]], [[postcode:1|LE4 6GH]].
2. [[date:3|9th September 2020]]: they queried whether an aunt can ask. This was a proper question and I don't hold it against them. [[parent:1|Nisha]] signed again, in front of a solicitor, Mr [[professional:1|Mistry]].
3. Nothing. I rang [[contact:1|0116 496 0128]] eleven times, I have the bill.
4. What arrived on [[date:4|4th March]] was nineteen pages, and it stops dead in 2018. She has been at three schools since then! Has nobody written down one word about the child in three years?
5. I asked also for the decision of the panel of December, when they said no to [[school:1|Rushey Mead Lodge]]. Only the reason, nothing more. A Mr [[professional:2|Dale]] said to me: "Panel minutes are for panel." I said then just tell me the sentence. He said he was not able to tell me the sentence.

And this is the strange part. The head at [[school:2|Belgrave Park]], Ms [[professional:3|Joy Adeleke]], whom we had not met, greeted me by name when I went to collect a prospectus. She said "your sister's placement lady" had been in touch before Diwali, sounding her out, and could we all keep it informal? [[parent:1|Nisha]] nearly fell off her chair. We had never mentioned [[school:2|Belgrave Park]] to a living soul.

[[health:1|Leicester Royal Infirmary]] gave us their half in full and on time, with great joy I might add, the records clerk remembered [[child:1|Diya]] as a baby.

You can publish if no names. My sister doesn't want the community to be discussing.

%% signature
Kind regards,

Hetal Solanki
MCIPPdip
0116 496 0733

%% disclaimer
Please consider the environment before printing this e-mail.

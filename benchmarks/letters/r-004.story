+++
id = "r-004"
channel = "email"
from_name = "Nia Pritchard"
from_addr = "nia.pritchard@example.net"
subject = "[[child:1|Guto]] – adroddiadau / reports"
date = "2017-03-26T19:12:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "had been sent to the school, to the county and to the health board eleven days before it came to us"
[[evidence]]
category = "report-change-requested"
quote = "I have been asked by Gwynedd to reword 4.2"
[[evidence]]
category = "no-chance-to-correct"
quote = "Nobody asked us whether any of it was right"
+++
Annwyl gyfeillion / Dear friends,

I write in English so that you need not pay anybody to read it. We farm above [[place:1|Llanaelhaearn]], on the [[place:2|Llŷn]] side, my husband [[parent:2|Emyr]] and I, with Nain (that is [[parent:3|Mair]], his mother) in the bungalow. We have three boys, [[child:2|Macsen]], [[child:1|Guto]] and [[child:3|Ifan]]. It is the middle one this is about. [[child:1|Guto]], [[child:1|Gruffudd]] on paper, [[child:1|Gruffudd Wyn Pritchard]] when he is in trouble, is ten. He is autistic, and he has a stammer in English that he does not have in Welsh, which turned out to matter.

He goes to [[school:1|Ysgol Gynradd Trwyn y Garn]], twenty-six pupils, two teachers. Miss [[professional:1|Heledd]] is the one he loves. The head is Mrs [[professional:2|Eleri Bebb]], and the ALNCo, shared with [[school:2|Ysgol Glan Erch]], is [[professional:3|Dewi]]. There is a [[child:4|Dewi]] in his class too, the one with the quad bike, so at home they are "[[professional:3|Dewi]] mawr" and "[[child:4|Dewi]] bach", big and small.

A speech and language therapist came from [[health:1|Betsi Cadwaladr]], [[professional:4|Catrin Hâf Roberts]]. She was thorough. She saw him four times, twice with [[professional:1|Heledd]] and twice at our kitchen table while [[child:3|Ifan]] crawled on her papers. Then an educational psychologist came from [[council:1|Gwynedd]], Mr [[professional:5|Alun Stradling]], once, for an hour, in English.

Both wrote reports. [[professional:4|Catrin]]'s came to us first and we talked it through on the phone; I had two small corrections and she made them the same day. Mr [[professional:5|Stradling]]'s had been sent to the school, to the county and to the health board eleven days before it came to us. I know the date because [[professional:2|Eleri Bebb]] had stamped it: [[date:1|2 February]]. Nobody asked us whether any of it was right, and it was not. Here is a piece of it:

   "[[child:1|Gryffydd]] presents with a moderate to severe dysfluency and limited expressive vocabulary. His mother, Mrs [[parent:1|Nia Prichard]], describes a brother, [[child:2|Maxen]], with similar difficulties. The family's insistence on Welsh in the home should be reviewed."

Three names, three wrong. [[child:2|Macsen]] has no difficulties of any kind except getting up. And as for insistence! We do not insist on Welsh, we speak it, as one breathes.

The other thing I only know because [[professional:4|Catrin]] is brave. She telephoned me from [[health:2|Ysbyty Gwynedd]] in her dinner hour, on [[date:2|16 February]]. She said, "[[parent:1|Nia]], I don't want you to hear it from somebody else. I have been asked by [[council:1|Gwynedd]] to reword 4.2." That was the paragraph saying he should be assessed and taught through Welsh, with so many hours a week from an assistant who speaks it. A Mrs [[professional:6|Tegid]] in [[place:3|Caernarfon]] had rung [[professional:4|Catrin]]'s manager, [[professional:7|Siân]], and [[professional:7|Siân]] had passed it down. It would be "helpful" if it said "as available". [[professional:4|Catrin]] would not. So they sent a colleague, [[professional:8|Rhun]], to "moderate" her report without meeting [[child:1|Guto]] at all.

Cllr [[professional:9|Gwilym Parry]], who was in school with my father-in-law, asked at County Hall about it, and was told by Mrs [[professional:6|Tegid]] that she had "no recollection". I have the phone log. [[professional:4|Catrin]] wrote it down on his notes, who rang and when.

[[professional:3|Dewi]] has since told us that it is the same at [[school:2|Glan Erch]], where a little girl, [[child:5|Efa]], was given an English report that called her [[child:5|Eva]] throughout and said she did not answer to her name. Her mam, [[parent:4|Lowri]], is willing to write to you as well.

Use it, but change who we are, please. There are not many [[child:1|Guto]]s with twenty-five classmates.

Diolch o galon,

%% signature
Nia

Anfonwyd o fy iPad

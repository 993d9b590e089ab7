+++
id = "kf-018"
channel = "email"
from_name = "Charlotte Ansell-Roe"
from_addr = "cansellroe@example.com"
subject = "[[child:1|Hunter]]'s EHCP - report altered between draft and final"
date = "2016-01-25T22:08:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "The version that emerged from Kent on 14 December says \"termly\", and when I rang Wetherall she told me that the local authority had asked for it to be \"brought into line with the commissioned offer\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "No one showed me the amended document or asked whether it was right; it was simply stapled to the proposed plan as Appendix F with a note that the advice stage was closed."
+++
Dear all

I'll try to be brief, though my husband says I have never managed it.

[[child:1|Hunter]] is 12, ASD with a PDA profile, out of school since the previous March. His twin is [[child:2|Grace]], who manages [[school:1|Sandgate Manor]] with a certain amount of grace and a great deal of Calpol. [[council:1|KCC]] finally agreed to assess after we lodged with the Tribunal (ref [[id:1|EH886/15/00417]], should anybody wish to look).

Private SALT first. [[professional:1|Imelda]] saw [[child:1|Hunter]] four times at home in [[place:1|Hythe]], twice under the trampoline. Her draft recommended weekly direct therapy, forty-five minutes, plus training for staff. We paid for it, we read it, we agreed it. So far so civilised.

Then the NHS side. [[professional:2|Wetherall]] was supposed to do likewise, and did, and I saw her typing it; she turned the laptop round and let me correct the medication. That version, which I photographed because by this point I photograph everything, also said weekly. The version that emerged from [[council:1|Kent]] on [[date:1|14 December]] says "termly", and when I rang [[professional:2|Wetherall]] she told me that the local authority had asked for it to be "brought into line with the commissioned offer".

Brought into line. I said it back to her and she started to cry, which I hadn't intended.

No one showed me the amended document or asked whether it was right; it was simply stapled to the proposed plan as Appendix F with a note that the advice stage was closed.

I then made the following calls, in one morning, with a child in a wardrobe:

* 9.05, [[professional:3|Jolyon]] at the SEN office. In a meeting
* 9.40, [[professional:3|Jolyon]] again. In another meeting
* 10.15, [[health:1|East Kent Hospitals]], complaints. Very nice man, took it all down, wrong department
* 10.50, [[health:2|Kent Community Health]], complaints. Right department, nobody there
* 11.30, [[professional:3|Jolyon]]. On leave as of that moment

By lunchtime I was in the wardrobe as well.

Our solicitor (the splendid [[professional:4|Femi]], at [[org:1|Marlowe Finch]]) has since obtained the email chain. I can't send it to you, but I can tell you that the words "weekly is not helpful" occur in it and that their author is someone I have sat next to at a governors' meeting. [[parent:1|Rupert]] wants me to add that we'll win. I think we may. It will have cost a kitchen extension.

You may use this once anonymised. [[child:1|Hunter]] asks to be given a robot's name.

%% signature
With very best wishes
Charlotte

Sent from my iPad


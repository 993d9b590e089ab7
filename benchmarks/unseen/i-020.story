+++
id = "i-020"
channel = "email"
from_name = "Harpreet Kaur Sandhu"
from_addr = "hksandhu@example.com"
subject = "EHCP for [[child:1|Jeevan Singh Sandhu]] - meeting held without us"
date = "2020-12-02T16:55:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "On 14 October there was a multi-agency meeting about Jeevan with the school, the nurse, the OT and two people from Wolverhampton Council, and we weren't told it was happening."
[[evidence]]
category = "access-denied"
quote = "I put it in writing and was told in one line that notes of internal meetings are not disclosable to parents and no reasons would be given."
+++
Hi

I'm writing on behalf of myself and my husband [[parent:1|Manjit]]. Our son [[child:1|Jeevan]] is in Year 4 at [[school:1|Penn Fields Lane Primary]] in [[place:1|Wolverhampton]]. He has Down's and a heart condition, so with Covid he was shielding from March to September and then again from [[date:1|5 November]].

What we've found is that because everything has gone onto Teams, it's become very easy for people to have meetings and not send the parents the link. On [[date:2|14 October]] there was a multi-agency meeting about [[child:1|Jeevan]] with the school, the nurse, the OT and two people from [[council:1|Wolverhampton Council]], and we weren't told it was happening. The only reason we know is that the OT's student, [[professional:1|Ffion]], sent [[parent:1|Manjit]] a polite message to say sorry we couldn't make it and were we well.

I asked Mr [[professional:2|Duggal]], the SENCO, for the notes. He said they weren't his to give. I asked the SEND officer, [[professional:3|Bethany Nock]], who said the meeting was "internal". I put it in writing and was told in one line that notes of internal meetings are not disclosable to parents and no reasons would be given. I am a legal secretary ([[org:1|Fallings & Tate]]), I know that's nonsense, I'm just too tired.

The nurse at [[health:1|New Cross]], Sister [[professional:4|Joan Pardoe]], did at least read me her own bit over the phone. In it she's agreed that [[child:1|Jeevan]] should go back full-time in January. She hasn't seen him since February!! His cardiologist Mr [[professional:5|Lakshmanan]] says April at the earliest.

Dadi ji, my mother-in-law [[parent:2|Surjit]], is 81 and lives with us so you can see why we're worried.

Please keep us out of it by name.

%% signature
Kind regards
Harpreet Kaur Sandhu

Legal Secretary

%% disclaimer
This message and any attachments are intended only for the addressee. If you have received it in error please delete it and notify the sender immediately.


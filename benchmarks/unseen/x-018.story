+++
id = "x-018"
channel = "email"
from_name = "Morag Dalgleish-Tait"
from_addr = "morag.dt@example.net"
subject = "Re: call for evidence - timeline for [[child:1|Rowan]], [[council:1|Fife]]"
date = "2016-02-07T16:40:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "access-denied", "false-information", "other-collusion"]
consent = "anonymised"
hold_until = "2016-06-01"
[[evidence]]
category = "report-change-requested"
quote = "Please can you revisit para 6, the hours are not helpful to us"
[[evidence]]
category = "access-denied"
quote = "told on the phone that parents do not get a copy of the group's decision"
[[evidence]]
category = "false-information"
quote = "says he was excluded twice from nursery. He never went to nursery."
[[evidence]]
category = "other-collusion"
quote = "agreed between them that health would hold off the diagnosis letter until the CSP decision had been made"
+++
Dear all,

Following your call for evidence. My husband [[parent:2|Euan]] told me to stick to dates so that is what I have done.

Background: three children, [[child:1|Rowan]] (12, ASD and dyspraxia), [[child:2|Heather]] (9, no difficulties so far) and wee [[child:3|Magnus]] (5, on the same waiting list his brother was on). We stay outside [[place:1|Auchtermuchty]]. [[child:1|Rowan]] was at [[school:1|Lomondside Primary]] and moved up to [[school:2|Eden Braes High School]] last August.

• [[date:1|21 Aug 2014]] – asked [[council:1|Fife Council]] in writing for a co-ordinated support plan
• [[date:2|3 Sept 2014]] – phone call from [[professional:1|Sandy Imrie]], educational psychologist. Said she'd see him twice. She did, and she was good with him.
• [[date:3|12/11/14]] – we get [[professional:1|Sandy]]'s report. Para 6: 15 hours a week of one to one.
• [[date:4|28/11/14]] – second report arrives, no covering note, para 6 now says "access to adult support as the school sees fit". Same signature.
• [[date:5|9 Dec 2014]] – I rang Ms [[professional:1|Imrie]]. She said she'd had to "reflect".
• [[date:6|14th January 2015]] – refused. I asked for the minute and was told on the phone that parents do not get a copy of the group's decision, only the outcome letter. This was Mr [[professional:2|Grant Pettigrew]], who signs himself ASN Manager ([[place:2|Glenrothes]] office).
• [[date:7|2 Feb 2015]] – FOI and subject access made together, as my brother-in-law [[parent:3|Fergus]] used to work for [[council:2|Perth & Kinross]] and knew how to word it
• [[date:8|11.3.15]] – 96 pages. Page 41 is an email from [[professional:2|G Pettigrew]] to [[professional:1|S Imrie]], dated [[date:9|17 November]]: "Please can you revisit para 6, the hours are not helpful to us." She writes back "Will do, [[professional:2|Grant]]" and a smiley face.
• Page 58: note of a call between Mr [[professional:2|Pettigrew]] and Dr [[professional:3|Ishbel Carswell]], community paediatrician, [[health:1|Victoria Hospital]], [[place:3|Kirkcaldy]]. It was agreed between them that health would hold off the diagnosis letter until the CSP decision had been made. We waited seven months for that letter. Seven. [[health:2|NHS Fife]] told us it was a typing backlog.
• Page 60: chronology which says he was excluded twice from nursery. He never went to nursery. He was at home with my mum, [[parent:4|Netta]], until he was 5. We think they have mixed him up with another [[child:4|Rowan]] in the village who is a girl.
• [[date:10|30 April 2015]] – reference lodged, [[id:1|d_14_2015]]. 
• [[date:11|19/8/15]] – conceded, two working days before the hearing. Plan opened.

Where we are now: plan being reviewed and the new depute at [[school:2|Eden Braes]], Mrs [[professional:4|Wemyss-Orr]], has said in front of [[child:1|Rowan]] that he "does not present as a laddie who needs a plan". [[child:1|Roo]] (that's what he gets at home) came back and tore up the rowan my dad planted. [[child:2|Heather]] keeps asking if [[child:3|Magnus]] will have to have a file too.

The review is on [[date:12|24 May]], so could you leave this until June before you do anything with it please. After that use it freely but no names. If you need to post something: [[place:4|Tarvit Steading, Station Road]], [[place:1|Auchtermuchty]] [[postcode:1|KY14 7ZD]], or I am on [[contact:1|01632 960 417]] most evenings once the wee one is down.

%% signature
Regards,
Morag

Morag Dalgleish-Tait
Tarvit Steading Holiday Lets
t 01632 960417

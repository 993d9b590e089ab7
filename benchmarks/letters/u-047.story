+++
id = "u-047"
channel = "email"
from_name = "Gráinne Wójcik"
from_addr = "grainnewojcik@example.com"
subject = "Educational psychology report, [[child:1|Kacper Wójcik]], d.o.b. [[date:1|30.11.2005]]"
date = "2013-10-27T15:03:00+00:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says I \"disclosed\" that Marek hits him. I disclosed no such thing"
[[evidence]]
category = "no-chance-to-correct"
quote = "The factual accuracy form is for staff. Parents don't get one."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had gone to nine people by the time I had it in my hand."
+++
To whom it may concern

Please find below parts of a report by the [[council:1|South Eastern Education and Library Board]] on our elder son, with my comments after each. I'm a bookkeeper by trade and this is the only way I know how to do it: their figure, my figure, the difference.

Background. We live in [[place:1|Ballynahinch]]. I'm local, my husband [[parent:1|Marek]] is from [[place:2|Bydgoszcz]]. [[child:1|Kacper]] is 7 and in P4 at [[school:1|Windmill Hill Integrated]]; his brother [[child:2|Oisín Wójcik]] is in the nursery there. The educational psychologist is a Mrs [[professional:1|Averil Gilpin]]. She saw [[child:1|Kacper]] on the [[date:2|4th of June]] and spoke to me on the phone, once, while I was driving (hands free, before anyone says it).

THEIRS, para 2: "[[child:1|Casper]] is the elder of two boys. His brother [[child:2|Osheen]] is said to have similar difficulties. Polish is the language of the home."
MINE: [[child:2|Oisín]] has no difficulties, unless you count that he won't wear trousers. The language of the home is English. [[parent:1|Marek]] says his prayers in Polish and swears in it, and that's your lot.

THEIRS, para 5: "Mother disclosed that physical chastisement by Mr [[parent:1|Wojick]] has been a feature, and that [[child:1|Casper]] is 'hammered' for poor reading."
MINE: It says I "disclosed" that [[parent:1|Marek]] hits him. I disclosed no such thing. I said [[child:1|Kacper]] gets hammered by the reading, meaning worn out. You'd think a woman from [[place:3|Saintfield]] would know what hammered means. This one sentence brought a social worker, [[professional:2|Jonny Mawhinney]] from the [[health:1|South Eastern Trust]], to our door on [[date:3|9 September]]. He was gone in twenty minutes and he has closed it, ref [[id:1|LCS/13/77104]], but it's on record for ever that he was here.

THEIRS, para 9: "On the BAS II, [[child:1|C.]] obtained the following: Verbal 71, Non-verbal 104, Spatial 99."
MINE: He was tested without his hearing aids. They were in the office at [[school:1|Windmill Hill]] in a tub with his name on it. I've asked for the verbal score to be struck out and I've a letter from audiology at [[health:2|Lagan Valley]] (Miss [[professional:3|Blessing Tang]]) to back that up.

THEIRS, distribution list: "Principal; SENCO; Class teacher; [[council:1|SEELB]] Special Education; Designated Officer; School Medical; [[health:1|SE Trust]] Gateway; AAIS; File."
MINE: It had gone to nine people by the time I had it in my hand. My copy was posted on the [[date:4|2nd September]]. Theirs went by e-mail on [[date:5|26/08/2013]], I've seen the header.

I rang Mrs [[professional:1|Gilpin]] and asked to correct it. She said she could see how it had happened, but that only her line manager could reopen a report. The line manager, Dr [[professional:4|Ivan Reilly-Boyd]], told me: "The factual accuracy form is for staff. Parents don't get one." I asked him how a member of staff would know what I'd said in my own car. He said he would reflect on that. That was on [[date:6|Sept 20th]] and I believe he's reflecting yet.

[[parent:1|Marek]] coached the under 8s at [[org:1|Spa Rovers]]. He's stepped back until it's cleared up. Nobody asked him to, but he knows that Mr [[professional:5|Dobbin]], the principal, is on the committee and has read para 5.

Net position: three errors, one correction sought, none made.

I'd be happy for you to use the above with the names and [[place:1|Ballynahinch]] removed.

%% signature
Kind regards

Gráinne Wójcik MIATI
GW Bookkeeping
028 9649 6771

%% disclaimer
GW Bookkeeping is a sole trader. This message may be privileged. Think before you print.

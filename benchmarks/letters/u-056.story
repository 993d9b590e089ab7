+++
id = "u-056"
channel = "email"
from_name = "Pippa T-H"
from_addr = "pippath@example.co.uk"
subject = "On behalf of [[parent:1|Oksana]] and [[child:1|Nazar]]"
date = "2023-04-11T18:48:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "O. not invited, not told."
[[evidence]]
category = "false-information"
quote = "They say \"Father deceased\". NOBODY has told us that."
+++
I'm [[parent:2|Pippa Thurlow-Hyde]] and I host [[parent:1|Oksana]] and her son [[child:1|Nazar]] (8) in our annexe at [[place:1|Holbrook]], under Homes for Ukraine. She's read this through and says yes, send.

What follows is the log off our fridge door.

• [[date:1|14.9.22]] – [[child:1|Nazar]] starts at [[school:1|Alton Green CEVCP]]. Doesn't speak. Under the table mostly.
• [[date:2|3/11/22]] – SENCo ([[professional:1|Ros]]) thinks autism. Form for [[health:1|NSFT]]. [[parent:1|O.]] signs it in Cyrillic and it comes back.
• [[date:3|Jan 24th]] – meeting at the school between [[professional:1|Ros]], the [[council:1|Suffolk]] family worker (signs herself [[professional:2|J.B.]]) and the chap who runs [[org:1|Shotley Ukrainian Welcome]]. They go through the bedwetting, the nightmares, and [[child:1|Nazarchyk]]'s dad, [[parent:3|Taras]], who has been missing since [[place:2|Mariupol]]. [[parent:1|O.]] not invited, not told. I heard it from the chap himself, in the queue at the village shop!!
• [[date:4|7 Feb]] – I ask for the notes and get them. They say "Father deceased". NOBODY has told us that. [[parent:1|Oksana]] was sick in the sink. They also say "mother has no English" (she reads detective novels in it) and "family returning in spring" (to what?)
• [[date:5|20/2]] – letter to [[council:1|SCC]], ref on their acknowledgement [[id:1|CYP 23/5590]], asking for it to be put right.
• [[date:6|6th March 2023]] – reply. No name at the bottom. "The notes reflect what was understood at the time."
• [[date:7|30.3.23]] – assessment refused. "Difficulties likely to be trauma and stay likely to be short."

My husband [[parent:4|Rory]] says to mention that the whole lot is copied to [[health:2|Shotley Surgery]] and to somebody at [[health:3|Ipswich Hospital]] we've never met, so "deceased" is on his medical record too. [[child:1|Nazarko]] can read now, in English. That's what frightens her.

Change all the names, please, and the village. If you need me: [[contact:1|01632 960233]], evenings.
%% signature
Pippa

Sent from Outlook for iOS

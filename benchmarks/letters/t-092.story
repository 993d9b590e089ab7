+++
id = "t-092"
channel = "email"
from_name = "Col Brocklesby"
from_addr = "colb@example.net"
subject = "voicemails"
date = "2016-11-18T05:45:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They met without you on the 3rd of November."
[[evidence]]
category = "school-approached"
quote = "We've had a request for Maksymilian's notes off a Spurn Lodge? Only we've sent them."
+++
I'm a wagon driver so people leave me messages. Got [[parent:2|Jolanta]] to write these out off my phone. Seven in nine days.

ONE. "Hi Mr [[parent:1|Brocklesby]], [[professional:1|Kirsty]] from [[school:1|Holderness Quay]]. Nothing urgent. Just about [[child:1|Maks]]."
TWO. "[[professional:1|Kirsty]] again. Ignore the email."
THREE. "This is Dr [[professional:2|Popplewell]]'s secretary, at [[health:1|Coltman Street]]. We've had a request for [[child:1|Maksymilian]]'s notes off a [[school:2|Spurn Lodge]]? Only we've sent them. Is that right?"
FOUR. "[[parent:1|Col]], it's me mam. A feller's been to the house. From [[council:1|East Riding]], he said, but you're [[council:2|Hull]], aren't you? [[professional:3|Neville]] something. He'd got [[child:1|Maks]]'s name on a clipboard. I gave him tea."
FIVE. "[[professional:3|Neville Stathers]], Mr [[parent:1|Brocklesby]]. Lovely to meet your mother. We've all agreed on [[school:2|Spurn]], subject to you."
SIX. (breathing, then [[child:2|Zofia]] singing. She's five. She got hold of [[parent:2|Jolanta]]'s phone.)
SEVEN. "It's [[professional:1|Kirsty]]. I'm ringing from my own phone, I'm not supposed to. They met without you on the [[date:1|3rd of November]]. It was me took the notes. I'm sorry."

I was at a services near [[place:1|Goole]] when I listened to that one. Had to pull over again at [[place:2|Hessle]].

[[org:1|Humber Haulage]] gave us two days off for the meeting that had already happened.

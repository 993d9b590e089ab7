+++
id = "l-033"
channel = "email"
from_name = "K. J. Dhaliwal"
from_addr = "kjdhaliwal@example.net"
subject = "[[council:1|WARWICKSHIRE]]: TWO SCHOOLS, ONE LIE"
date = "2011-02-14T06:05:00+00:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "He has never raised a hand to anybody, male or female, at Clifton Dunsmore High or anywhere."
[[evidence]]
category = "other-collusion"
quote = "A manager there and Thurlaston had agreed that Binley Oaks at fifty-one grand was \"not a precedent either of us wants\", and between them they came up with the violence."
+++
I start at six so you'll get this with my first coffee.

[[place:1|Rugby]] is where we live and rugby is what my sons do, so let's get that out of the road. [[child:1|Manraj]] plays for the under-13s at [[org:1|Old Lawfordians]]; [[child:2|Gurtej]], two years older, did too until his head injury. He was hit by a van on [[place:2|Hillmorton Lane]] in 2008. Air ambulance, [[health:1|Walsgrave]], fourteen weeks. ([[health:1|University Hospital Coventry]] is what they call it; nobody I've met does.)

He came home able to walk, laugh, and swear in two languages, and with no short-term memory at all.

[[council:1|Warwickshire]] wrote him a statement that could have been for anybody. Named: [[school:1|Avon Dassett Lodge]], near [[place:3|Leamington]]. That's the first school. [[school:1|Dassett]] is for kids with learning difficulties, and he's got the vocabulary of a barrister, he just can't tell you what day it is. The second's [[school:2|Binley Oaks]], inside [[place:4|Coventry]], which has an actual brain injury unit. [[council:2|Coventry]] said no at first, out-of-city child. Then yes. Then no.

Why no? Here's where the title comes in.

My wife [[parent:1|Sukhi]] does the books for a garage, she's got a nose for a column that doesn't add up. She noticed that the second no was dated the day BEFORE the yes. So we put in for the file. [[council:2|Coventry City Council]] answered in 22 days, complete, with a covering note, I've got no complaints about that whatsoever. In it:

Mr [[professional:1|Brian Thurlaston]] ([[council:1|Warwickshire]]) to Mrs [[professional:2|Ogden]] ([[council:2|Coventry]]), [[date:1|9/11/10]]:
"[[professional:2|Jean]], re the [[place:1|Rugby]] lad. We understand he has been violent to female staff at [[school:3|Clifton Dunsmore]]. Thought you would want to know before [[school:2|Binley]] commit."

He has never raised a hand to anybody, male or female, at [[school:3|Clifton Dunsmore High]] or anywhere. I rang [[school:3|Clifton Dunsmore]] and got the deputy, [[professional:3|Wendy Tew]], who'd had him from Year 7. She was so upset that she drove round with his whole conduct record: one detention, 2007, chewing.

[[professional:1|Thurlaston]], when I finally got him, had it from "a colleague in health". Which colleague? He couldn't recall. Ironic, I said, you should meet my son.

It was [[health:2|Brooklands]], the unit out at [[place:5|Marston Green]] that [[child:2|Gurtej]] went to for one (1) afternoon for an assessment. A manager there and [[professional:1|Thurlaston]] had agreed that [[school:2|Binley Oaks]] at fifty-one grand was "not a precedent either of us wants", and between them they came up with the violence. Her reply to him is in the file too: "Happy with that wording."

Anyhow. We've a barrister now, [[professional:4|Anneliese Roth]], found for us by [[org:2|Headway Rugby]]. She goes to the Tribunal for us in May. [[place:1|Rugby]]'s only got the one good solicitor and he's [[professional:1|Thurlaston]]'s brother-in-law, so it's off to [[place:6|Birmingham]] every time, [[place:7|Colmore Passage]], eleven quid to park.

[[child:2|Gurtej]] asked me to say that he remembers the detention and it wasn't even his chewing gum.

Names out please. Say "a Midlands town". Say "the other sport" if you have to.

%% signature
K. J. Dhaliwal
Sent before work


+++
id = "cc-063"
channel = "forum-pm"
from_name = "MrsMangelwurzel"
from_addr = ""
subject = "Somerset-ish"
date = "2016-05-11T20:56:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "report-change-requested", "other-collusion", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Then their admissions lady says they've had a \"steer\" from our County that he's better placed local and would they please decline. County hadn't told us it was speaking to them, we'd only been for a look round on a Sunday."
[[evidence]]
category = "report-change-requested"
quote = "His consultant had written \"needs waking night cover\". County's officer rang the consultant's secretary for a fresh copy saying \"would benefit from monitoring\". Secretary's in my choir."
[[evidence]]
category = "other-collusion"
quote = "What did budge was the epilepsy nurse. She and the County's manager cooked up a \"night protocol\" between them, the two of them, with a mat that costs £90, so as it could be said health was satisfied, and the consultant's name got typed at the bottom of it. He'd never laid eyes on it."
[[evidence]]
category = "tribunal-disclosure"
quote = "And when we got to Tribunal blow me if my own medical notes weren't in, my post-natal stuff from when he was born, 11 years back. I'd signed nothing. I was asked about it by a man in a tie."
+++
Evening. Farm wife, four kids, DS3 is the one with the stuff. 11, severe epilepsy plus learning disability.

We'd got him a place as good as, at the epilepsy school, whole team there, seizures nurse on nights. Then their admissions lady says they've had a "steer" from our County that he's better placed local and would they please decline. County hadn't told us it was speaking to them, we'd only been for a look round on a Sunday.

His consultant had written "needs waking night cover". County's officer rang the consultant's secretary for a fresh copy saying "would benefit from monitoring". Secretary's in my choir. He didn't budge, lovely man.

What did budge was the epilepsy nurse. She and the County's manager cooked up a "night protocol" between them, the two of them, with a mat that costs £90, so as it could be said health was satisfied, and the consultant's name got typed at the bottom of it. He'd never laid eyes on it.

And when we got to Tribunal blow me if my own medical notes weren't in, my post-natal stuff from when he was born, 11 years back. I'd signed nothing. I was asked about it by a man in a tie.

Won, mind. He goes there Monday to Friday. He likes the tractor they've got, says ours is better. House is too quiet. Don't put farm, everyone'd know, say "rural".

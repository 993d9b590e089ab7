+++
id = "j-027"
channel = "email"
from_name = "Angela McGlinchey"
from_addr = "angie.mcg@example.com"
subject = "[[child:1|Demi]] + her guidance teacher"
date = "2017-03-21T23:58:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Five adults roon a table, wi my lassie's name at the top of the sheet and the hospital's notes on it, and no a soul had let on to me that it was even happening."
[[evidence]]
category = "false-information"
quote = "it had she was on the pump, and she's never been on the pump, she's on the pen."
+++
I'm that angry I've had to type this standing up.

[[child:1|Demi-Leigh]]'s fifteen. She's diabetic and she's got ADHD and since her big brother [[child:2|Jordan]] passed she's no been right. She'd one person at [[school:1|Cranhill Cross Academy]], her guidance teacher, [[professional:1|Fraser Imlach]]. One. She could chap his door any time.

So see on [[date:1|2nd March]]? I get a call fae a woman I don't know fae [[council:1|Glasgow City Council]], [[professional:2|Moira Threipland]], wanting to "touch base about the plan moving forward". Whit plan? Oh, the one agreed at the joint support team. Five adults roon a table, wi my lassie's name at the top of the sheet and the hospital's notes on it, and no a soul had let on to me that it was even happening.

They'd took her off [[professional:1|Imlach]] and gied her a laminated card.

I went up the school. Depute, Mrs [[professional:3|Auld]], says it was "in the spirit of getting it right". I says, hen, you cannae get it right if you've got the wrong wean: it had she was on the pump, and she's never been on the pump, she's on the pen. That matters!

[[professional:1|Imlach]] stopped me at the gates after. He'd argued against it and he'd been telt to mind his place. He said the diabetes nurse fae [[health:1|Yorkhill]] as was, [[professional:4|Shona]], had walked oot.

I don't know what good this does. My sister [[parent:1|Pauline]] seen your thing on the Facebook. We're in [[place:1|Easterhouse]] if anybody wants to come and look me in the eye.


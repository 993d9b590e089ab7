+++
id = "ee-023"
channel = "email"
from_name = "Sharon McGlinchey"
from_addr = "shazmcglinchey@example.com"
subject = "Glesga mammy, bit of a rant"
date = "2013-10-16T23:02:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "She'd opened an email fae the psychological service and there's ma boy, name, date o birth, photie and aw, because somebody had typed in the wrong Sharon."
[[evidence]]
category = "false-information"
quote = "It said I'd \"disclosed ongoing opiate use\"."
[[evidence]]
category = "subject-access-failure"
quote = "Whit came back, eleven week later, was his vaccination card, two letters I wrote masel and a blank page wi \"continued overleaf\" on it."
+++
Right so I'll gie you the lot and you can pick the bones oot it.

My wee guy's 6 and he's got nae speech. Two bus journeys tae the language unit, nae escort, don't get me started.

August there's a message on ma phone fae a wummin in Cambuslang I've never met. She'd opened an email fae the psychological service and there's ma boy, name, date o birth, photie and aw, because somebody had typed in the wrong Sharon. She'd read it, she couldnae no read it, she was crying doon the phone tae me.

How was she crying? Well. It said I'd "disclosed ongoing opiate use". I've never touched a thing in ma life, I don't even drink, ma da drank. There's a Sharon wi a habit somewhere and she's got ma good name and I've got hers.

So I says fine, let me see whit else yous have got. Pit in the form. Whit came back, eleven week later, was his vaccination card, two letters I wrote masel and a blank page wi "continued overleaf" on it. Nae sign of the email. Nae sign of the opiates. They said that was everything.

The heid of service phoned and said she was mortified and she'd look intae it personally. She's since left.

If you're using it can you no say Cambuslang, nor ma name. And pit in that his teacher's a star.

Shaz

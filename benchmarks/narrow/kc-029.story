+++
id = "kc-029"
channel = "email"
from_name = "Cherry Baker"
from_addr = "cherrybaker@example.com"
subject = "[[child:1|chester]] v [[council:1|Cheshire west]]"
date = "2016-04-24T06:41:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "That plan was on the kitchen wall of the school and in the TAs cupboard and the council had it and it was 3 months before it came to cherry muggins here"
[[evidence]]
category = "report-change-requested"
quote = "Then ginger says to me on the quiet Banks wanted \"must be supervised by a trained adult\" taken out of it and \"should\" put in, cos must costs them."
+++
Morning. Doing this on my break so its in bits

I'm [[parent:1|Cherry]]. yes [[parent:1|cherry baker]] and yes I work in a bakery, Everyone says cherry bakewell, get it over with. My son is [[child:1|Chester]] he's 9 and we live in [[place:1|chester]], his dad [[parent:2|Rich]] picked it, Man U fan with no imagination and not rich either.

[[child:1|chester]] has Downs + a heart thing. goes to [[school:1|dee bank primary]]. Loves it, loves mrs [[professional:1|stone]] his TA, she's not made of stone like the rest. Anyway in jan she took me to one side by the coats and said [[parent:1|Cherry]] they've told us to stop writing the swallowing stuff down. I said WHAT swallowing stuff

turns out he'd choked twice. TWICE. nobody rang. The salt from the [[health:1|countess of chester]], her name is [[professional:2|ginger]], not her hair, her actual name, [[professional:2|Ginger Reed]], had written a eating plan after the first one. That plan was on the kitchen wall of the school and in the TAs cupboard and the council had it and it was 3 months before it came to [[parent:1|cherry]] muggins here

I got on to the council, a Mr [[professional:3|banks]]. rang me from the river banks by the sound of it, all ducks. He says its a health document. Health says its a school document. Then [[professional:2|ginger]] says to me on the quiet [[professional:3|Banks]] wanted "must be supervised by a trained adult" taken out of it and "should" put in, cos must costs them. A salt with no pepper that plan was, when they'd done

he takes ginger biscuits now if theyre soaked. Thats what I do, i soak them. Nobody told me to

please use it, no names. [[parent:2|Rich]] says put the school in but I want him to stay there

%% signature
cherry
Sent from my iPhone


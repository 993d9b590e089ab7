+++
id = "ff-023"
channel = "email"
from_name = "jen"
from_addr = "jenmcallister4@example.com"
subject = "re your leaflet"
date = "2011-04-06T09:14:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She'd franked it, seven copies, Monday: school, health visitor, the lot of them. Ours hit the mat on the Saturday."
+++
I'm a dental nurse so I know about confidentiality, I get a refresher every April. Picked up my little lad from nursery and one of the other mums, who works in the town hall post room, goes "aw, autism then, you must be in bits". She'd franked it, seven copies, Monday: school, health visitor, the lot of them. Ours hit the mat on the Saturday. That's how I learned. In a car park, off a woman with a scooter under her arm.

+++
id = "t-056"
channel = "email"
from_name = "Ania W."
from_addr = "ania.w.sa1@example.com"
subject = "about my daughter and the secretary"
date = "2017-09-28T00:14:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "on screen is three girls all together in one file, with addresses, with zofia's father is in prison, i did not want to know this"
[[evidence]]
category = "false-information"
quote = "our zosia is discharge. but she has seizure two days before!"
+++
hello, my english is ok but i type fast so sorry

my daughter is [[child:1|zosia]], she is seven, full name [[child:1|zofia wilczek]]. she has epilepsy and learning slow. we live in [[place:1|mumbles]] before in [[place:2|llanelli]]. my husband [[parent:2|darek]] work nights in [[org:1|hallam bakery]]

in her class at [[school:1|oystermouth hill]] is also [[child:2|zofia k]], and [[child:3|zuzia]], is many polish. so school have mixed. in july comes to us letter from [[health:1|singleton]], dr [[professional:1|bevan]], that our [[child:1|zosia]] is discharge. but she has seizure two days before! i go to [[professional:2|kath]] in office, [[professional:2|kath]] says "oh that's the other one love", and she show me on screen and on screen is three girls all together in one file, with addresses, with [[child:2|zofia]]'s father is in prison, i did not want to know this

i told [[parent:3|beata]], it is her mother. she did not know anybody has it written. she is very ashamed, she want to go to [[place:3|bydgoszcz]] and not come back

[[council:1|swansea]] lady, [[professional:3|rhian]], told me it was low risk because polish names "are hard for everyone". [[professional:3|rhian]] i said, it is five letters

[[parent:2|darek]] says leave, we will have trouble. i am not leave it

it was [[date:1|19 july]] when i see the screen. i made photo

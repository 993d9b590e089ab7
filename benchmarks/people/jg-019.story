+++
id = "jg-019"
channel = "forum-post"
from_name = "3boys1dog"
from_addr = ""
subject = "so [[school:1|noak croft]] told the whole whatsapp"
date = "2021-09-22T23:47:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "they had a meeting about him on monday with fowler from essex and i wasnt told there was one, never mind asked."
+++
ok vent. ds3 [[child:1|noah]], yr 1, [[school:1|noak croft]]. awaiting dx. his ta [[professional:1|becca]] is in the class whatsapp because her own girl [[child:2|poppy]] is in there

tonight [[professional:1|becca]] posts that [[child:1|noah]]s "getting kicked up to the [[school:2|bridge]]" n that [[professional:2|yasmin]] said so. [[professional:2|yasmin]] is the inclusion lead!!! they had a meeting about him on monday with [[professional:3|fowler]] from [[council:1|essex]] and i wasnt told there was one, never mind asked. 31 parents now know more than me

[[child:4|ashley]]s mum replied with a sad face. [[parent:1|tomasz]] dad of [[child:3|filip]] rang me to see if i was ok, nice man

rang gp for some reason?? ([[health:1|laindon health centre]], dr [[professional:4|ekwueme]]), just cried at her. she is writing to [[professional:3|fowler]]. [[professional:5|bal]] at [[org:1|send together basildon]] says complain to governors first

ds1 and ds2 at [[school:1|noak croft]] as well so i have to walk past [[professional:1|becca]] twice tmrw


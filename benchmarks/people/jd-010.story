+++
id = "jd-010"
channel = "forum-pm"
from_name = "seagull_on_toast"
from_addr = ""
subject = "you asked for the long version lol"
date = "2020-10-29T00:12:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "she said colin from the sen team had rung her the week before and advised her, friendly like, that taking raff would be \"a mistake for the school\" and that they'd remember it at commissioning time."
[[evidence]]
category = "false-information"
quote = "it says raff has set two fires. he has never set a fire, he is scared of birthday candles"
+++
right, kettle on, here we go.

ds is [[child:1|rafferty]], [[child:1|raff]], 12 now. pda profile, bright as a button. we're in [[place:1|newhaven]], so [[council:1|east sussex]] or [[council:1|escc]] as they sign themselves. ds2 [[child:2|otto]] isnt part of this except he gets dragged to every meeting with a tablet

in y6 the ehcp said specialist placement. i named [[school:1|tarring neville school]], small, theraputic, he'd been for 2 taster days and actually SMILED. the head there, [[professional:1|jude ansah]], said on the phone, quote, we'd love to have him. that was [[date:1|4th feb]]. i floated home

[[date:2|24 feb]] i get an email from [[school:1|tarring neville]], can't meet need. eh??? rang [[professional:1|jude]], voicemail. rang again. 3 weeks of voicemail. eventualy i just drove there, sat in the car park til she came out to her car, not proud

she couldnt look at me. she said [[professional:2|colin]] from the sen team had rung her the week before and advised her, friendly like, that taking [[child:1|raff]] would be "a mistake for the school" and that they'd remember it at commissioning time. [[professional:2|colin]] = [[professional:2|colin fairweather]], principal officer, the one who sends me emails with a sunflower on the bottom

then it gets better (worse). he'd sent her a profile. i'd never seen any profile. she let me read it on her phone in the rain. it says [[child:1|raff]] has set two fires. he has never set a fire, he is scared of birthday candles, we have to do them on a photo

turns out there's ANOTHER [[child:3|rafferty]] in [[place:2|seaford]], different surname, who did set a fire. poor kid, i know his nan. so somebodys just mushed two boys into one. and the same profile went to [[school:2|ringmer mill]], the [[school:3|martlets]] and god knows who so thats why every single one said no inside a week!!

emailed [[professional:2|fairweather]]. he's "sorry i feel that way". emailed his boss [[professional:3|anneliese brough]], out of office, then left, then apparently she's a consultant now. our community paed dr [[professional:4|lim]] at [[health:1|chailey]] wrote saying she'd known him since he was 2 and there is no fire setting, they put her letter in the file BEHIND the profile. not instead of. behind

so he's been at home 13 months. he's taught himself russian, half of it from speedrunning videos. he asked me last week if he did start a fire and forgot

dh ([[parent:1|gabe]]) says tell you you can use the lot as long as nobody can work out its us. obvs not the name, not the russian either, everyone round here knows about the russian. you can find me on here most nights, or [[contact:1|seagullontoast.mum@example.com]]

night x


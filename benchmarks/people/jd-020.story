+++
id = "jd-020"
channel = "email"
from_name = "Family Room at Evesham Library"
from_addr = "familyroom.evesham@example.org"
subject = "Dictated by a mother, [[parent:1|Bridget Loveridge]]"
date = "2012-03-27T13:00:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "They sent the finished thing to the site with a letter saying I had fifteen days to say was it right, and by the time I got Annie here to read it to me the fifteen days was gone and they wouldn't have it."
[[evidence]]
category = "false-information"
quote = "And what it had in it was that we was \"of no fixed address\" and that the boy had missed ninety days, when them ninety days was the hospital."
+++
(Typed by me, [[parent:2|Annie]], volunteer here on Tuesdays, as [[parent:1|Bridget]] doesn't write. Her words; I've only put in the full stops.)

There's three of mine at that school, [[child:1|Levi]], [[child:2|Kizzy]] and [[child:3|Sonny]]. It's [[child:3|Sonny]] this is about. He's six and he has no talk, only noises, and he has a hole in his heart that was mended at [[health:1|Birmingham Children's]]. We been stopped on [[place:1|Sandys Lane]] since before he was born, so don't nobody say we move about.

A man come with a case full of bricks, he was called [[professional:1|Tarquin]], I'll never forget it. He was nice to [[child:3|Sonny]]. He said to me "I'll post it." I said you'd best read it me. He said he would.

He never came back. They sent the finished thing to the site with a letter saying I had fifteen days to say was it right, and by the time I got [[parent:2|Annie]] here to read it to me the fifteen days was gone and they wouldn't have it. And what it had in it was that we was "of no fixed address" and that the boy had missed ninety days, when them ninety days was the hospital.

[[parent:2|Annie]] rung up [[council:1|Worcestershire]] for me on the speaker. The woman, Mrs [[professional:2|Sillitoe]], she said "Is the lady a Traveller?" I said the lady's sat here. You could hear a pin.

Sister [[professional:3|Bernadette]] up at [[school:1|St Egwin's]] went down to see them herself in the finish. I'd like her thanked. I wouldn't like us knowed.


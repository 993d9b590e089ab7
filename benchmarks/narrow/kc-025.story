+++
id = "kc-025"
channel = "email"
from_name = "can's dad"
from_addr = "deniz.hall@example.com"
subject = "[[child:1|can]]"
date = "2017-10-21T03:10:00+01:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information", "report-change-requested", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "i sent her a list of 11 things which were wrong and she answered that the report is a snapshot and a parent can not change a snapshot."
[[evidence]]
category = "false-information"
quote = "one of the 11 things was that she said his mother tongue is arabic and that nobody at home is able to speak english, his mother is from basildon"
[[evidence]]
category = "report-change-requested"
quote = "she told us that mrs power from the council had sent it back to her manager with yellow marker over that line and said it pre empts the authority."
[[evidence]]
category = "discussed-without-consent"
quote = "and there was a meeting about it, the 9th of june, in the school hall, two of them from the council and mrs dean and even the lunch manager mr rice, and we were not called"
+++
my boys name is [[child:1|can]]. you say it with the j of jam at the front. its turkish, it means life, soul. at school they say [[child:1|can]] like a tin can. can you imagine, every register for six years. i am [[parent:1|deniz]], my wife [[parent:2|sue]] is english, [[parent:2|sue hall]], so he is [[child:1|can hall]] on the letters

he can read, he can count, he can do any puzzle you put in front of him. what he can not do is speak to anybody outside the flat. so they say nothing is wrong he is just shy. the senco mrs [[professional:1|dean]] said this to me [[school:1|hackney marsh road primary]] three times and the dean of the college where i work has a son the same, so i know

[[council:1|hackney]] did an assessment. the lady, [[professional:2|sunny oak]], yes i asked her twice, spent one hour in the hall with him under the climbing frame. a sunny room and a big noise. he said nothing. she wrote "[[child:1|can]] did not engage". she meant [[child:1|can]]. when i read it first i thought a word is missing, who can and who can not

i sent her a list of 11 things which were wrong and she answered that the report is a snapshot and a parent can not change a snapshot. one of the 11 things was that she said his mother tongue is arabic and that nobody at home is able to speak english, his mother is from [[place:1|basildon]]

in the spring we went to see the speech lady in [[health:1|homerton]], ms [[professional:3|mercy little]]. a little woman with a huge bag. she got him to whisper in the bag. she laughed and cried and she said this is selective mutism and i will put in my report that he must have a trained person, the same person, every day. mercy at last we said. [[parent:2|sue]] bought her tulips

then it came. no trained person. no every day. i said to [[professional:3|mercy]] where is it. she told us that mrs [[professional:4|power]] from the council had sent it back to her manager with yellow marker over that line and said it pre empts the authority. i have no power in this country but i have a phone and i recorded nothing because i am a fool

and there was a meeting about it, the [[date:1|9th of june]], in the school hall, two of them from the council and mrs [[professional:1|dean]] and even the lunch manager mr [[professional:5|rice]], and we were not called. how do we know, because mr [[professional:5|rice]] told [[child:1|can]]'s little sister [[child:2|melody]] well done your brother is famous, and gave her extra rice

[[child:2|melody]] talks enough for both, she makes a melody of it. she said baba what is famous

so can you use this? can we stay without names? [[parent:2|sue]] says say yes but not the school. i say can is a good word in english. you can put that, if you change his name then choose one that is also a word

%% signature
saygılar
deniz


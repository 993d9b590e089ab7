+++
id = "jc-029"
channel = "email"
from_name = "Sevgi Demir-Andreou"
from_addr = "sevgi.da@example.com"
subject = "Our [[child:1|Eleni]], [[council:1|Barnet]]"
date = "2018-01-21T22:50:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "On loudspeaker Mr Merriman explained that he's not allowed to say full time, or to specify \"trained in\", since anything that costs has to be cleared by Leonard first."
+++
Hello

Yes, Turkish mother, Greek Cypriot father, we've heard the jokes. [[parent:1|Andreas]] and I have two girls, [[child:1|Eleni]] (6) and [[child:2|Defne]] (3). [[child:1|Eleni]]'s got a rare epilepsy and she uses a communication device.

Her EP was [[professional:1|Hugh Merriman]]. We'd met [[professional:1|Hugh]] before through my friend [[parent:2|Zoe Katz]], whose boy [[child:3|Noah]] he'd assessed, and so I'll admit I dropped my guard. He visited [[school:1|Brunswick Gate Infants]], he watched her use the device with [[professional:2|Pooja]], her TA, he said to Mrs [[professional:3|Fairweather]] that she'd need somebody trained in it full time. [[professional:2|Pooja]] isn't trained, she taught herself from YouTube, on Sundays!

The report landed. It mentions "her tablet, which she enjoys". That's all. I complained to [[professional:3|Ingrid Fairweather]]; she rang him with me in the room. On loudspeaker Mr [[professional:1|Merriman]] explained that he's not allowed to say full time, or to specify "trained in", since anything that costs has to be cleared by [[professional:4|Leonard]] first. [[professional:3|Ingrid]] mouthed "who's [[professional:4|Leonard]]?" at me. I mouthed "I don't know!" back.

[[parent:1|Andreas]] found him: [[professional:4|Leonard Ince]], SEN finance. Not a psychologist. An accountant.

Our neurologist at [[health:1|Great Ormond Street]], Dr [[professional:5|Chowdhury]], has now written herself. So has [[professional:6|Maggie]] from the AAC hub. [[parent:2|Zoe]] dug out [[child:3|Noah]]'s old report from 2015, and guess what, hours in it, in [[professional:1|Hugh]]'s own words, so that's when it changed. [[professional:1|H.M.]] hasn't returned our calls since; Miss [[professional:2|Raval]] has, she's giving us all her Sunday notes.

Could you alter the names and the heritage, please? There can't be many of us.

%% signature
Sevgi


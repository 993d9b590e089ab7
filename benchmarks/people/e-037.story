+++
id = "e-037"
channel = "email"
from_name = "Finlay Bould"
from_addr = "finlaybould@example.com"
subject = "I am the child in this"
date = "2022-09-14T18:04:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "On 11 November 2019 he read them out at a \"team around the child\" with eleven adults from Staffordshire County Council, the police and CAMHS, and neither I nor my mum had been asked or told."
[[evidence]]
category = "false-information"
quote = "It says I \"made threats with a blade\"; it was the blade of a set square, I'd said that it was sharp, and it was geometry."
+++
Hello,

Most of your stories are from parents. I'm [[child:1|Finlay Bould]], I am 17, autistic, and I'm at [[school:1|Churnet Sixth Form]] doing Further Maths, Physics and Railway Studies (that last one is a joke, but I wish).

I have permission from my mum, [[parent:1|Stacey]], to send this. You may use my name, because it is mine.

When I was 14 and at [[school:2|Leekbrook High]] I had a mentor called Mr [[professional:1|Dhillon]]. I told him four things in private. I know the number because I'd written them on an index card. On [[date:1|11 November 2019]] he read them out at a "team around the child" with eleven adults from [[council:1|Staffordshire County Council]], the police and CAMHS, and neither I nor my mum had been asked or told. I found out since [[child:2|Bradley]]'s mum was one of the eleven. [[child:2|Bradley]] then recited all four on the 18 bus between [[place:1|Leek]] and [[place:2|Hanley]]. He has a very good memory, to be fair.

Afterwards I looked at my file, which I'm entitled to. It says I "made threats with a blade"; it was the blade of a set square, I'd said that it was sharp, and it was geometry. A Detective somebody has initialled it.

[[professional:1|Dhillon]] isn't a bad person. He bought me a timetable from 1963. I think he just didn't know that "private" was a real setting.

I have not been on that bus since. I now know the A53 very well on foot.

%% signature
Yours faithfully,
Finlay Bould


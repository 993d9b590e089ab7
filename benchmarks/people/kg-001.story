+++
id = "kg-001"
channel = "email"
from_name = "Rosalind Tyson"
from_addr = "ros.tyson@example.org"
subject = "Eleven years, two councils, one boy"
date = "2023-05-16T21:40:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "He told Neville in the car park that he was not allowed to put a number of hours in his advice any more, it had come down in an email from on high and he could lose his post over it."
[[evidence]]
category = "school-approached"
quote = "three schools in Barrow and one in Kendal had been rung to see whether they would name a place for him, which nobody had breathed a word of to us."
+++
Where to begin. [[place:1|Ulverston]], I suppose, in 2012, when [[health:1|Furness General]] discharged us with a baby who would not feed and a health visitor called [[professional:1|Maureen]] who said boys were lazy. He was not lazy. He was [[child:1|Edmund]], and by two he had a chromosome deletion with more digits than our phone number, and a paediatrician, Dr [[professional:2|Anand Kulkarni]], who drew it for us on the back of a menu.

Nursery was [[school:1|Little Gill]], down by the canal, run by two sisters, [[professional:3|Pat]] and [[professional:4|Lorna Postlethwaite]]. I cannot fault either of them. [[professional:4|Lorna]] learnt Makaton off the telly for him. When he was four she said, quietly, that we ought to ask for a statement before the cuts came, and [[council:1|Cumbria]] gave us one, twenty hours, without a murmur. That was the last easy thing.

[[school:2|Dragley Fell Primary]] took him in September 2016. The head then was a man by the name of [[professional:5|Airey]]; he retired after a year, and in came Miss [[professional:6|Strickland-Hope]], thirty-one, with a lanyard. Under [[professional:5|Airey]] the one-to-one was [[professional:7|Janice]]. Under [[professional:6|Strickland-Hope]] the one-to-one was [[professional:7|Janice]] till dinner, then a girl named [[professional:8|Tegan]], then nobody. My husband [[parent:1|Neville]] kept a chart on the fridge. Our daughter [[child:2|Harriet]], a year older, would report at tea who had been with her brother and for how long. It is not right, making a spy of a child of seven.

In March 2018 an educational psychologist came, [[professional:9|Gordon Nattrass]], out of the [[place:2|Barrow]] office. Kind, tired, coat like a tent. He watched for a whole morning. He told [[parent:1|Neville]] in the car park that he was not allowed to put a number of hours in his advice any more, it had come down in an email from on high and he could lose his post over it. [[parent:1|Neville]] asked what he would have put. [[professional:9|Gordon]] said, "Thirty-two and a half," and got in his car.

So the plan said "access to adult support". We appealed. The officer on the case, [[professional:10|Jill Mounsey]], was replaced by [[professional:11|Curtis Bell]], and [[professional:11|Bell]] by a temp we only knew as [[professional:12|Sunita]], and it was [[professional:12|Sunita]] who, by sending me the wrong attachment on [[date:1|19 November 2018]], let me see that three schools in [[place:2|Barrow]] and one in [[place:3|Kendal]] had been rung to see whether they would name a place for him, which nobody had breathed a word of to us. One of those, [[school:3|St Bega's]], is for girls.

We settled the week before. He got his hours. [[professional:7|Janice]] came back full time and stayed until Year 6.

Then in April this year [[council:1|Cumbria]] stopped existing and we woke up under [[council:2|Westmorland and Furness]], who cannot find the file. [[child:1|Eddie]] is eleven, he goes to [[school:4|Sandside Tarn School]] in September, and I have spent this spring posting them copies of their own letters. Mr [[professional:9|Nattrass]], I hear, went private and moved to [[place:4|Hexham]]. If you ever speak to him, tell him thirty-two and a half was about right.

Change the names, please. [[child:2|Harriet]] is at secondary now and would die.

%% signature
Ros Tyson (Mrs)


+++
id = "jb-037"
channel = "email"
from_name = "Rutendo Chigumba"
from_addr = "rutendo.chigumba@example.org"
subject = "A nurse's complaint - my daughter [[child:1|Tanatswa]]"
date = "2019-06-09T05:48:00+01:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "That report describes an examination of my daughter on 14 May 2018, at school, lasting fifty minutes, with measurements of both ankles."
[[evidence]]
category = "no-chance-to-correct"
quote = "His superior, Annabel Firth, answered that a signed report could be \"superseded but not amended\", and that supersession had a waiting list of thirty-four weeks."
[[evidence]]
category = "subject-access-failure"
quote = "After ninety-one days they posted me the wrong half of it: everything up to her fifth birthday and not one line since."
+++
Dear Sir or Madam,

I have been a registered nurse for twenty-two years, eight in [[place:1|Bulawayo]] and fourteen in [[place:2|Leeds]]. I write notes for a living. If it isn't written down it didn't happen; every student of mine has heard me say so. What I have learned since 2017 is that if it is written down, it also need not have happened.

[[child:1|Tanatswa]], [[child:1|Tana]], turned twelve last week. She has a hemiplegia and a moderate learning difficulty. She was in mainstream with thirty hours, at [[school:1|Roundhay Beck Primary]], and in September 2018 she transferred to [[school:2|Meanwood Edge Academy]]. My late husband, [[parent:1|Farai]], chose it, because it was flat.

On transfer her hours became nought. Not fewer. I asked the inclusion manager, Mr [[professional:1|Dominic Thwaite]], who informed me that secondary schools "don't do hours". I asked for the advice on which this was based. He sent me to [[council:1|Leeds City Council]]; and there a person called [[professional:2|Shabnam]], who I may say was pleasant throughout, sent me a report by a physiotherapist I'd never heard of, one [[professional:3|L. Garside]].

That report describes an examination of my daughter on [[date:1|14 May 2018]], at school, lasting fifty minutes, with measurements of both ankles. On that day my daughter was in [[place:3|Manchester]] at her father's funeral. I have the order of service. Her name is in it, she read the psalm.

I telephoned Mr or Ms [[professional:3|Garside]], who proved to be a [[professional:3|Lee]], and a young man. To do him justice he checked at once and went very quiet. He'd had a list of nine children that day. One had been absent, he said, and he must have "carried the numbers over". I asked him from whom. He couldn't say. Somewhere in [[place:2|Leeds]], then, there's a child whose ankles are my daughter's.

I'll now be brief as I am on at seven.

1. I requested correction. His superior, [[professional:4|Annabel Firth]], answered that a signed report could be "superseded but not amended", and that supersession had a waiting list of thirty-four weeks.
2. I requested the complete therapy record, by recorded delivery. After ninety-one days they posted me the wrong half of it: everything up to her fifth birthday and not one line since.
3. I requested, from the school, the name of whoever had signed [[child:1|Tana]] in on [[date:1|14 May]]. The receptionist, Mrs [[professional:5|Pickersgill]], brought the book out to the counter and turned it round for me herself. Nobody had. There it was, in an ordinary biro: "[[child:1|T. Chigumba]] - funeral". I kissed that book.

My pastor tells me that forgiveness is a discipline. So is record-keeping.

She falls now, three or four times in a week. She's a tall girl, and it's a long way. Her brother, [[child:2|Kudzai]], who is at [[school:2|Meanwood Edge]] too and is fifteen and ashamed of everything, walks one pace behind her on the stairs with his arms a little out, pretending to look at his phone.

I consent to publication if we are not identified, and if Mr [[professional:3|Garside]] is not. He's twenty-six. He has written to me since, by hand, and it was not the sort of letter that they are advised to write.

%% signature
Yours faithfully,
R. Chigumba (Mrs), RGN

%% disclaimer
This e-mail was sent from a personal account and doesn't represent the views of my employer.


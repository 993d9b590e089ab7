+++
id = "i-011"
channel = "email"
from_name = "Agnieszka W."
from_addr = "aga.wrobel@example.com"
subject = "my history from [[place:1|Peterborough]]"
date = "2015-03-16T22:31:00+00:00"
html = false
kind = "story"
categories = ["false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It is not true, Filip is born here in Peterborough City Hospital and he was in Poland only three times for holiday."
[[evidence]]
category = "no-chance-to-correct"
quote = "Lady, Ms Corby, answered that the report is property of psychologist and I have no possibility to change or to put my comment with it."
+++
Good evening,

I am sorry for my english, I write with dictionary. I am mother of two boys, [[child:1|Kacper]] 11 years and [[child:2|Filip]] 6 years. We are in [[place:1|Peterborough]] since 2007. My husband [[parent:1|Marek]] is working in food factory on nights, so all papers is on me.

[[child:2|Filip]] has autism, it is diagnosed by Dr [[professional:1|Bandara]] in [[health:1|City Care Centre]]. In school, it's [[school:1|Paston Gate Infants]], they was saying to me always "he is bilingual, wait, wait". I was waiting two years. Then I make myself the application for assessment.

In January came psycholog, Mrs [[professional:2|Hillary Pugh]]. She ask me nothing, she speak to the teacher only. In her report stands: "[[child:2|Filip]] has lived in Poland until age of four". It is not true, [[child:2|Filip]] is born here in [[health:2|Peterborough City Hospital]] and he was in Poland only three times for holiday. Because of this sentence they have decided his problem is the language and not the autism. I told this to Mrs [[professional:2|Pugh]], she said it is from the school, school said it is from the form, and form was filled by somebody, nobody is knowing who.

I asked [[council:1|Peterborough City Council]] for correction on paper. Lady, Ms [[professional:3|Corby]], answered that the report is property of psychologist and I have no possibility to change or to put my comment with it. I cried in the phone. [[child:1|Kacper]] took the phone from me and he has explained to her, 11 years old, in better english than she.

Now we wait for the decision again, they promised until [[date:1|10.04.2015]].

If you will print it please without the surname. [[parent:1|Marek]] is worrying for his job, I don't know why, but he is.

With respect

%% signature
Agnieszka


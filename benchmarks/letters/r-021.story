+++
id = "r-021"
channel = "email"
from_name = "Rosemary Trewin"
from_addr = "rosemary.trewin@example.org"
subject = "[[council:1|Cornwall Council]] and my granddaughter's... forgive me, my daughter [[child:1|Hope]]"
date = "2017-09-30T10:20:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "the request to lower the level of provision came by telephone, from Mr Dean, on 8 May"
[[evidence]]
category = "discussed-without-consent"
quote = "Hope was the third item on the agenda of a meeting we had not been told of"
[[evidence]]
category = "no-chance-to-correct"
quote = "we should have welcomed a week, or even a day, in which to comment upon it"
+++
Dear Sirs,

You will see from the subject line the state of my nerves. [[child:1|Hope]] is my daughter, adopted at three; I am of an age to be her grandmother and am generally taken for it.

May I say at the outset that almost everybody concerned in this matter has a name which is also a word, and that I have read a good deal of nonsense as a result. Where I write of hope in general I shall try to say "optimism".

[[child:1|Hope]] is twelve. She has foetal alcohol syndrome and an attachment disorder. Her brother [[child:2|Ash]], placed with us at the same time, is fourteen; their sister, [[child:3|Summer]], lives with other adopters near [[place:1|Bude]], and the three see one another at Easter and in August. My husband is [[parent:2|Will]]. He will not thank me for writing. Our elder son, [[parent:3|Mark]], who is grown up, drew up the table of dates from which I work.

The school is [[school:1|Carrack Bay Academy]] ("[[school:1|Carrack]]"; until recently [[school:2|Penmarrow Community School]], and on half of its paperwork it is so still). The head is Miss [[professional:1|Rose May]]. The SENCo is [[professional:2|Rowan Keast]]. Her form tutor is a young man named [[professional:3|Bailey]], and whether that is his first name or his last I could not tell you, for the girls say "[[professional:3|Bailey]]" and the staff say "[[professional:3|Bailey]]". The educational psychologist is Dr [[professional:4|Patience Amoako]]; the virtual head is Mr [[professional:5|Dean]]; the post-adoption worker is another [[professional:6|Dean]], [[professional:6|Dean Opie]], of [[org:1|Tamarisk Adoption Support]], [[place:2|Redruth]]; and the occupational therapist, from [[health:1|Royal Cornwall Hospital]], is [[professional:7|Joy]].

Dr [[professional:4|Amoako]] wrote, in April, that [[child:1|Hope]] ought to have a keyworker for every lesson and two hours weekly with a therapist trained in attachment. She read it to us over the telephone and [[parent:2|Will]] wept, which he does not do. By the time it was issued, in the second week of May, the keyworker was "access to a trusted adult" and the two hours had become "a nurturing ethos". We were not given sight of the altered text beforehand; we should have welcomed a week, or even a day, in which to comment upon it. It came to us on the same morning as it went to Miss [[professional:1|May]], [[professional:2|Keast]], [[professional:7|Joy]] and the Council.

Through [[professional:6|Dean Opie]], who may one day be dismissed for his honesty, we have learned that the request to lower the level of provision came by telephone, from Mr [[professional:5|Dean]], on [[date:1|8 May]], and that he had put it to [[professional:4|Patience Amoako]] as "a matter of fairness to other looked-after children". [[child:1|Hope]] has not been looked after, in that sense, for nine years.

[[professional:6|Dean]] also told [[parent:3|Mark]], who knows him from the [[org:2|Gwennap Gig Club]], that [[child:1|Hope]] was the third item on the agenda of a meeting we had not been told of, held at [[school:1|Carrack]] on [[date:2|22 May]]. Item one was a child called [[child:4|Jago]]; item two, "[[child:5|K.P.]]"; item three, "[[child:1|HT]] & sibling". The sibling, [[child:2|Ash]], attends a different school altogether ([[school:3|Trelask College]]) and has no special needs whatever, beyond his being fourteen.

[[parent:2|Will]] and I wrote to Miss [[professional:1|May]]. She replied that it was "custom and practice". [[professional:3|Bailey]] replied, although nobody had written to him, in pencil, on the back of a merit slip: "I said she should have the keyworker. Sorry. [[professional:3|B]]."

I have that slip in my bureau with the adoption order, and would read it to you if you rang [[contact:1|01632 960 213]]. I should be glad for all this to be used, with every name taken out; and do take particular care with the ordinary ones. May I trust you to? I will (there it is again) be grateful.

%% signature
Yours faithfully,
Rosemary Trewin (Mrs)

Wheal Cottage
Nr Camborne

+++
id = "jc-013"
channel = "email"
from_name = "Hester Larwood"
from_addr = "hlarwood@example.com"
subject = "Rural [[place:1|Norfolk]], one boy, too many experts"
date = "2011-11-06T19:48:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"We have had it from the top, no numbers,\" she said, \"it's 'regular' or it's 'frequent' and if I put eleven hours they send it back.\""
[[evidence]]
category = "false-information"
quote = "What Philip Amos had written was \"no concerns regarding cardiac function\"."
+++
To whoever opens these,

We farm near [[place:2|Reepham]]. That matters only because it takes an hour to get to anything, and people assume that you won't come.

[[child:1|Ned]] is ten. His twin, [[child:2|Martha]], reads to him, does his buttons and fights his battles; our eldest, [[child:3|Will]], does none of those things but would kill for him. [[child:1|Ned]] was born with a chromosome deletion which has a number and no name.

The person we have known longest is [[professional:1|Judith]], his portage worker and later the advisory teacher. Then comes Dr [[professional:2|Amos]] at the [[health:1|Norfolk and Norwich]], who found the deletion. Then at school ([[school:1|Booton Green VC Primary]], forty-one children) there is the head, [[professional:3|Alan Thirtle]], who also teaches class three and unblocks the drains, and [[child:1|Ned]]'s assistant [[professional:4|Wendy]], whose husband [[parent:1|Trevor]] works for us at harvest. You can see how it is. Everybody is somebody's cousin.

In the spring the county asked for new reports for transfer. The psychologist was a Miss [[professional:5|Cornelius]]. I'd been told that she was good and she was: on the floor with him for two hours, plasticine up to the elbows. [[child:1|Ned]] called her [[professional:5|Beatrice]] from the first minute, as she'd asked him to. When she left she said to me, in our yard, with her wellingtons on, that she would have liked to write down how many hours he needed, and what sort of person, and that she could not. "We have had it from the top, no numbers," she said, "it's 'regular' or it's 'frequent' and if I put eleven hours they send it back." I asked who was the top. [[professional:6|Duncan Salter]], she said.

I wrote to Mr [[professional:6|Salter]]. His reply was that the service "respects the autonomy of its psychologists". I showed that to Mr [[professional:3|Thirtle]], who laughed so much he had to sit down on one of the little chairs. He got out the draft that [[professional:5|Beatrice]] had sent him for checking by mistake. Where the final said "frequent small-step teaching", the draft said five hours. Where it said "access to" it had been "daily". And in the tracked changes column, all the way down, two letters: [[professional:6|DS]].

[[parent:2|Edmund]], my husband, never loses his temper. He drove to [[place:3|Norwich]] in the pick-up, with the draft on the passenger seat, and asked at the desk for [[professional:6|Duncan]]. They were at school together, it turned out, in the same form. They had twenty minutes. He came out with nothing except that [[professional:6|Salter]] had gone bald.

I should say about [[professional:1|Judith Medler]] that she has risked a good deal. She has put her own advice in unaltered and with hours, and was called in for it. Dr [[professional:2|Amos]] has written a second letter. He, too, was surprised to see himself summarised by [[council:1|Norfolk County Council]] as "no concerns from paediatrics". What [[professional:2|Philip Amos]] had written was "no concerns regarding cardiac function".

[[professional:4|Wendy]] gave in her notice in October. She said it was her back. [[parent:1|Trevor]] told [[child:3|Will]] in the grain store that it was not her back, that she had been asked to keep a diary showing how little [[child:1|Ned]] needed her, and she wouldn't.

So [[child:2|Martha]] does the buttons again. We would rather our names weren't used. Everybody here will know, but they know already.

%% signature
Hester Larwood


+++
id = "je-018"
channel = "email"
from_name = "Priscilla Vane"
from_addr = "pvane@example.org"
subject = "Professionals altering reports – our experience in [[place:1|Surrey]]"
date = "2011-12-01T14:19:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She had been called in to Kingston and told to take the recommendation out or have her contract with Surrey County Council looked at."
+++
Dear Editor,

Forgive the length. There are a great many persons in this tale and I have tried to bring them on one at a time, as my husband says that I otherwise resemble a Russian novel.

[[child:1|Hugo]] is eleven and dyslexic to the point where he signs his name with a drawing of a hedgehog. [[child:2|Ottilie]] and [[child:3|Barnaby]] read at four. You'll appreciate the contrast was noticed.

In Year 4 we paid for tuition. [[professional:1|Verity]] came on a bicycle twice a week, wet or fine, with sandpaper letters in her basket; under her he went from nothing to forty words. She begged us to apply for a statement. "I'm a sticking plaster," she said, "and he's bleeding." So [[parent:1|Jeremy]] drafted it, being good at that sort of thing (he draws up wills), and we applied on [[date:1|6th January 2010]].

The authority sent [[professional:2|Anthea]]. She was with us a whole day, and tested him at [[school:1|Ashcombe Priory]] the next. I've seldom been so impressed. Before leaving she asked if she might use our telephone, and I couldn't avoid hearing that she was having words with somebody. "No, [[professional:3|Martin]], I will not leave it out. It's the whole point." She was quite pink when she came back in to the drawing room, and asked for her scarf.

Her first report came on [[date:2|19th March]] and it was superb. Specialist teaching, five hours, by name: the qualification, the programme, everything [[professional:1|Verity]] had been doing and more. A second one arrived on [[date:3|1st April]], which at first we took for somebody's notion of a joke. Same date at the top; same signature; but the paragraph about specialist teaching had vanished and in its place "access to strategies for literacy". No covering note.

I rang her. Her husband picked up. [[parent:2|Douglas]] wouldn't fetch her and it was clear he was angry, though not with me. He said he'd be obliged if I never disclosed that he'd said it, which is why I ask for no names, but she has since retired and he has since told me he no longer minds. She had been called in to [[place:2|Kingston]] and told to take the recommendation out or have her contract with [[council:1|Surrey County Council]] looked at. She had eleven months to her pension.

What would you have done? [[parent:1|Jeremy]] was for subpoenas. My mother was for writing to [[parent:3|Archie]], who was at school with the Leader's father. In the end it was [[professional:4|Sunil]] who saved us. He'd been marked down as the "named officer" and had, I think, been given the file because he was the newest and wouldn't ask. He did ask. He put both versions side by side in the Tribunal bundle, without comment, tabs 14 and 15, and then he sat on his side of the room studying the ceiling while Judge [[professional:5|Farquharson]]'s eyebrows did the rest.

We won. [[child:1|Hugo]] boards weekly at [[school:2|Fernhurst Hall]] now and has read a book, the whole of it, about hedgehogs. [[professional:4|Sunil]] was moved to Highways.

I enclose nothing. [[professional:1|Verity]] has kept the sandpaper S.

With good wishes for your endeavour,

%% signature
Priscilla Vane

The Old Forge


+++
id = "dd-044"
channel = "email"
from_name = "Lorraine Petch"
from_addr = "lorraine.petch@example.com"
subject = "You can print every word"
date = "2015-06-28T20:44:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "access-denied", "subject-access-failure", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"We'd a man on from the council offices,\" she says, \"the day before your form came. He did the whole list. Told us that we'd be mad to take him on, and he'd see us right on paper if we said we were oversubscribed.\""
[[evidence]]
category = "access-denied"
quote = "No. It's \"between professional partners\". I rang up and I said I'm his mam, I'm not after your bank details."
[[evidence]]
category = "subject-access-failure"
quote = "Ten pounds, passport, the works, 2nd of February. They're supposed to have forty days and they've had a hundred and forty-six."
[[evidence]]
category = "false-information"
quote = "It reckons Ashley \"uses threatening and racist language towards staff by choice\" and \"assaulted a lunchtime supervisor\". He said a word."
+++
Right. I run a chip shop in Cleethorpes, so I've heard most things, but I've not heard owt like this and I want it printing. Lorraine Petch, two Es. Put my picture in if you want one.

My lad's Ashley, he's 12, he's got Tourette's. Full bells and whistles, the swearing and all. He can't help it. He'd help it if he could, he's the most embarrassed boy in Lincolnshire. He'd a rotten time at his last place, so I took him out and applied for three others, fair and square on the form.

I got three letters back in a week, same type of envelope. Sorry, sorry, sorry.

Now I do a pensioners' special on a Wednesday, and the school secretary from one of them brings her mam. And she leans over the counter and she says Lorraine, it were never the head. "We'd a man on from the council offices," she says, "the day before your form came. He did the whole list. Told us that we'd be mad to take him on, and he'd see us right on paper if we said we were oversubscribed." I'd a basket of haddock on. I let it burn.

So I wrote to the council and I said can I see what the schools wrote back to you, and can I see what you sent them. No. It's "between professional partners". I rang up and I said I'm his mam, I'm not after your bank details. No. I said is there somebody above you. She said that the somebody above had already decided.

I'd a customer who's a paralegal and she says do a subject access, Lorraine, they can't refuse that one. So I did. Ten pounds, passport, the works, 2nd of February. They're supposed to have forty days and they've had a hundred and forty-six. Every time that I ring it's "with the team". I've started to think the team is a tin with a lid on.

Only the secretary, God love her, she'd kept what the man sent over after he'd rung, and it came across my counter wrapped up like a portion of chips. One page. It reckons Ashley "uses threatening and racist language towards staff by choice" and "assaulted a lunchtime supervisor". He said a word. It was the same word he says to the dog. And the only person who's ever been assaulted is him, he lost a tooth.

He asked what was in the paper, so I told him, because I don't lie to him. And he ticced for about an hour and then he said, "Well I wouldn't have me either."

I've been quiet till now. I'm not built for it. He's at home with me, he does the batter and he's doing his maths on the till. He's good company. But he should be in school, he wants to be in school, and there's three that had room.

You can print every word, I've said.

Lorraine Petch

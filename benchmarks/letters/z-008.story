+++
id = "z-008"
channel = "email"
from_name = "Bernadette Magennis"
from_addr = "bernie.magennis@example.com"
subject = "Foster child - Northern Ireland - long, sorry"
date = "2020-02-09T22:40:00+00:00"
html = true
kind = "story"
categories = ["other-collusion", "tribunal-disclosure", "school-approached"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "Between ourselves and Education we've an understanding that nobody down here is put forward for a language unit till the new one's built."
[[evidence]]
category = "tribunal-disclosure"
quote = "The play therapist's notes were in it. All of them, handed to a tribunal without her mother or the Trust ever signing for it"
[[evidence]]
category = "school-approached"
quote = "a woman from the Authority had been on to her that morning to say I was coming and that she'd be wise to be full"
+++
Hello there,

I'm a foster carer this nineteen years, thirty-one children through the door, and I never wrote to anybody before about anything, except the once to the BBC about the snooker.

We have [[child:1|Caoimhe]] with us since she was four. She's nine now. I won't tell you what came before four. She's the full of the house, she sings, she'd buy and sell you, but she has next to no understood speech. If you don't know her you would think she was talking Dutch. What she needs is a language unit, and there is one, in [[school:1|St Dallan's Primary]], not twenty minutes up the road from us in [[place:1|Rathfriland]].

So. In the September I brought her to the paediatrician in [[health:1|Daisy Hill]], Dr [[professional:1|Raymond Purvis]], and I asked him straight out would he say in his letter that she needs the unit. He's a gentleman, he's known me through maybe ten children. He took off his glasses. "[[parent:1|Bernie]]," says he, "I can't. Between ourselves and Education we've an understanding that nobody down here is put forward for a language unit till the new one's built." I said when's it to be built. He said he hadn't heard it was started. I do not think he was proud of himself. But there you have it, the doctors and the Authority shaking hands on it and the weans not in the room.

In October I rang [[school:1|St Dallan's]] myself and the principal, Mrs [[professional:2|Grainne Toner]], said come and see us. I went on the [[date:1|17th of October]]. She'd a face on her like a wet week. Before I'd my coat off she told me a woman from the Authority had been on to her that morning to say I was coming and that she'd be wise to be full. She had two places. She showed me the pegs. I hadn't told a soul in the Authority where I was going; I'd told [[child:1|Caoimhe]]'s social worker, [[professional:3|Declan]], and he swears blind it wasn't him, and I believe him.

Then the appeal. I can't bring it myself, not having the rights, so her mammy did, God love her, with me driving her. Her mammy is [[parent:2|Sinead]] and she has been clean three years. The papers came to [[parent:2|Sinead]]'s flat and she phoned me at midnight and couldn't speak. The play therapist's notes were in it. All of them, handed to a tribunal without her mother or the Trust ever signing for it, forty-some pages of what that wee girl did with the dolls. The Authority's barrister said it "went to the history". I've been asked to keep those notes in a locked press in my own house. I'm not let leave them on the bed.

There's other things, the bus escort that smokes, the classroom assistant cut from five mornings to three, but I know you've a list and those aren't on it. And to be straight with you nobody ever refused us a letter, and when I asked the Trust for the file we got the file, inside the month, tied with ribbon.

The hearing was stopped halfway over the notes and it's to start again with new people. Would you hold on to this and not let it out till that's over? After that we can talk about who's called what.

%% signature
Bernadette Magennis
(sent from my daughter's tablet)

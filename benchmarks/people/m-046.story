+++
id = "m-046"
channel = "email"
from_name = "Siobhan Raithatha"
from_addr = "siobhan.raith@example.com"
subject = "[[council:1|Brent]] - our bundle went in without us"
date = "2012-09-10T23:12:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "A child's psychiatric report, with things in it about his grandfather's death that he'd told nobody but her, was put before the Tribunal with no consent from Kieran or from either of us."
+++
Hi, I'm a bookkeeper so I've numbered it. My mother-in-law says start with a prayer and my own mother says start with a drink.

1. Our two. [[child:1|Kieran]] is thirteen. [[child:2|Anjali]] is eleven. There's a baby coming and it's to be called after nobody who works for the council.

2. [[child:1|Kieran Raithatha]] ([[child:1|Kier]] at home, [[child:1|Kieron]] on half of what follows) has epilepsy and a learning difficulty and we were appealing part 4 of his statement. Hearing [[date:1|4 July 2012]], reference [[id:1|12-00388]].

3. For the hearing the council was represented by a Ms [[professional:1|Delphine Nwachukwu]]. I spoke to [[professional:1|Delphine]] on the phone perhaps five times and she was never less than pleasant. Her manager was somebody called [[professional:2|Barrington Lewis]]. I never spoke with Mr [[professional:2|Lewis]] and I wish I had.

4. What I didn't know was that [[child:1|Kieran]] had been seen at [[health:1|Northwick Park]] by a Dr [[professional:3|Olga Feldman]], in the psychiatry clinic, after the business with the bus. That sounds mad; how wouldn't I know? I knew he was seen. I didn't know she'd written it up. She'd told [[child:1|Kier]], who was twelve, that what he said in the room would stay in the room.

5. On [[date:2|18 June]] the bundle comes, 400 pages. I do the index first. Tab 9: "Psychiatric report, [[professional:3|O. Feldman]]." I rang my husband [[parent:1|Nilesh]] at work and he said not to read it till he got home. I'd already read it.

6. How had they got it? [[parent:1|Nilesh]] wrote to [[professional:3|Feldman]]'s secretary, [[professional:4|Ann-Marie]]. Answer from [[professional:4|Ann-Marie Duggan]], [[date:3|21 June]]:

"Dear Mr [[parent:1|Raithatha]], Dr [[professional:3|Feldman]] is on leave. I can see from the correspondence file that a copy was requested on 'Tribunal business' by [[professional:5|P. Stannard]] and faxed. I cannot see a consent form. I have let Dr [[professional:3|F]] know. [[professional:4|A-M Duggan]]"

7. [[professional:5|P. Stannard]] is [[professional:5|Priscilla Stannard]], the head of learning support at [[school:1|Wembley Brook High]], who'd no more business with the Tribunal than my cat.

8. A child's psychiatric report, with things in it about his grandfather's death that he'd told nobody but her, was put before the Tribunal with no consent from [[child:1|Kieran]] or from either of us.

9. I asked Ms [[professional:1|Nwachukwu]] to withdraw it. She went away and asked [[professional:2|Barrington]]. E-mail, 22.15 at night, so I think she'd been upset herself:

"[[parent:2|Siobhan]], I raised it. [[professional:2|BL]]'s position is that the document came into our possession properly through the school and it's in the interests of the appeal for the panel to see the whole child. I'm sorry. [[professional:1|DN]]"

The whole child!

10. On the day. Judge [[professional:6|Pemberton]], a tired man with a cold. Our rep, Mr [[professional:7|Akinfenwa]] ([[professional:7|Kunle]]) from the law centre, stood up and asked for tab 9 to be excluded. [[professional:2|Lewis]] (there he was, in the flesh, in a lilac tie) said that [[professional:5|Priscilla]] had had [[child:1|Kieran]]'s verbal agreement. [[child:1|Kieran]] was outside with his nan. [[professional:6|Pemberton]] sent the clerk out to ask him. He said: "Which one's [[professional:5|Priscilla]]?"

11. Tab 9 came out. We won on part 4, as it happens. We'd have won without ever having met Mr [[professional:2|Lewis]]'s tie.

12. Afterwards. [[professional:3|Olga Feldman]] wrote a proper letter in ink to [[child:1|Kier]] himself, not to us, saying that she'd broken her word by not guarding it. He keeps it in his Arsenal annual. He won't see anyone now at [[health:1|Northwick]], though, and he won't talk in any room with a door. [[professional:8|Lakshmi]] at the GP's has been trying. [[professional:5|Stannard]]'s been promoted.

13. [[child:2|Anjali]] asks me to add that she was the one who found the missing consent form was missing, by looking for it in the index, and that I've given the credit to [[professional:4|Ann-Marie]]. This is fair.

I can't answer about names till [[parent:1|Nilesh]] and I have finished arguing. He thinks it'd do [[child:1|Kieran]] good to see it in print, I think it'd do [[child:1|Kieran]] good to see nothing about himself for a year.

%% signature
Siobhan R.


+++
id = "z-001"
channel = "email"
from_name = "Folasade Adebanjo-Riley"
from_addr = "f.adebanjoriley@example.com"
subject = "page 214 ([[child:1|Tomi]], [[council:1|Leeds]])"
date = "2018-08-14T23:36:00+01:00"
html = true
kind = "story"
categories = ["tribunal-disclosure", "subject-access-failure", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "The council had filed it as evidence, and nobody had so much as rung to ask whether they might."
[[evidence]]
category = "subject-access-failure"
quote = "a CD, with a note to say the password would follow under separate cover. It is August. Nothing has followed."
[[evidence]]
category = "no-chance-to-correct"
quote = "We don't do drafts, so there isn't anything for parents to comment on."
+++
Good evening,

I have begun this three times. I'm a quantity surveyor, I like a column that adds up, and what was done to us in [[council:1|Leeds]] doesn't.

My son is [[child:1|Oluwatomi]], [[child:1|Tomi]] to everybody except my mother. He is eight. He has epilepsy and a language disorder that had no name until he was six. He goes to [[school:1|Becketts Lane Primary]], where his sister [[child:2|Dami]] was head girl and where, to be just to them, they have never been anything but good to him.

The educational psychologist, [[professional:1|Harriet Plowright]], saw him on [[date:1|9 October 2017]] for forty minutes. I liked her. She asked about his first year and I told her something I have told nobody outside my own house. I was very ill after he was born and the two of us spent nine weeks in a mother and baby unit. I showed her the discharge letter so that she would understand. I said it was for her and her only. She read it, put it in her folder, and said it would help her thinking.

Her report came in November. I had things to add. He'd had a seizure the night before. The forty minutes had a fire drill in the middle. I rang to find out where I should send my comments and a lady told me, quite kindly, "We don't do drafts, so there isn't anything for parents to comment on." I wrote them down anyway. My letter came home again with a compliments slip on it.

They refused a plan and we appealed. The bundle arrived on a Saturday and I read it sitting on the stairs. Page 213 was an attendance printout. Page 215 was a chart of vowel sounds. Between them was my discharge letter. The council had filed it as evidence, and nobody had so much as rung to ask whether they might. So three strangers in a room in [[place:1|Wakefield]] knew about the worst nine weeks of my life before I'd taken off my coat.

I wanted to learn how a piece of paper walks from a folder to a bundle. I sent a subject access request on [[date:2|3rd February]] with my passport, two bills and a cheque for ten pounds. They cashed the cheque on [[date:3|7th February]]. The forty days came and went. I chased on [[date:4|26/3]] and on [[date:5|16/4]]. In the eleventh week I received a CD, with a note to say the password would follow under separate cover. It is August. Nothing has followed.

The taxi is late most mornings but I gather that is everyone's taxi. A sister at [[org:1|Harehills Chapel of Mercy]] tells me her boy's therapist was leaned on to change what she'd written; that's hers to tell you, not mine, and I have no reason to think anything of that kind happened with us.

We won, by the way. It doesn't feel how I thought it would.

%% signature
Folasade Adebanjo-Riley MRICS

+++
id = "k-011"
channel = "email"
from_name = "Sioned Haf"
from_addr = "sioned.haf@example.org"
subject = "Little boxes"
date = "2020-07-08T11:25:00+01:00"
html = true
kind = "story"
categories = ["school-approached", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "It turned out that the week before, Powys had rung round three heads and got one of them, over in Newtown, to say they would take her in September, and we had known nothing of it at all."
[[evidence]]
category = "report-change-requested"
quote = "that she had been invited by Gwenan to add a paragraph about specialist placement, that she'd declined, and that she'd been invited again."
+++
Bore da,

You ask for stories about meetings. Ours was on a screen, in the lockdown, and I'd like to describe it box by box, because who was in which box turned out to matter.

Top left, [[professional:1|Nerys]], with a bookcase. Next to her a box with no picture that said only "[[professional:2|Gwenan]]". Then [[professional:3|Catrin]], except that her box was labelled "[[child:1|Mali]]" and had a unicorn on it, and she apologised, it was the only laptop in the house and she'd had to borrow it off Year 5. Bottom row: a phone number ending 0, a ceiling fan, and us. In our box you could see me, half of [[parent:1|Gethin]], and on the arm of the chair [[parent:2|Gwen]], who had come down from [[place:1|Carno]] in her bubble and was not going to be sent to make tea.

[[child:2|Gwenno]] was in the garden. She is five, she has cerebral palsy on the left side and she'd just learned to work the hosepipe.

[[professional:1|Nerys]] began by saying how much [[school:1|Ysgol Glan Cerist]] had enjoyed having her. Had. [[parent:1|Gethin]] said, what do you mean, "had"? And the blank box spoke: "I think what [[professional:1|Nerys]] means is that we've had a conversation with the unit." It turned out that the week before, [[council:1|Powys]] had rung round three heads and got one of them, over in [[place:2|Newtown]], to say they would take her in September, and we had known nothing of it at all.

I asked [[professional:3|Catrin]] if that was in her report. She said her report did not name a type of school. She went on to say, slowly, looking at something to the side of the camera, that she had been invited by [[professional:2|Gwenan]] to add a paragraph about specialist placement, that she'd declined, and that she'd been invited again. I've never admired a person with a unicorn so much.

Then the ceiling fan said there was a bed shortage at [[health:1|Bronglais]] and could we move on. That was Dr [[professional:4|Mathias]]. The phone number never spoke. We still don't know who it was. [[professional:2|Gwenan]] says "a colleague".

It was [[parent:2|Gwen]] who finished it. She taught in that very school when [[professional:1|Nerys]] was a pupil in it. She leaned right across [[parent:1|Gethin]] and said, in Welsh, that in forty years she had never sent a child away without telling the mother, and was [[professional:1|Nerys]] not ashamed. [[professional:1|Nerys]] went off camera. When she came back she'd been crying, she said it was out of her hands, and that the governors had not been told either.

My mother-in-law is a terror. I'd have her at every meeting.

You may use this in Welsh or English. Not our names please, nor the hosepipe, the whole valley has seen the video of the hosepipe.

%% signature
Cofion,
Sioned

Anfonwyd o fy iPhone


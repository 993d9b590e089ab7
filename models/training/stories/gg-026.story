+++
id = "gg-026"
channel = "email"
from_name = "Rachel Amos"
from_addr = "rachel.amos@example.com"
subject = "Subject access, panel, and a Wednesday"
date = "2020-10-19T22:50:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I had back, in this order, that there were no notes, that the notes were for officers, and that the officer who had the notes had left; and then from a different person a plain \"we don't give families panel reasons and never have\"."
[[evidence]]
category = "subject-access-failure"
quote = "From the council I got page after page where they'd blacked out Isla's name, my name and what Isla has got, and left in two other children's dates of birth and somebody's council tax."
[[evidence]]
category = "discussed-without-consent"
quote = "Somebody looked down that list, got to me, thought about whether a mother ought to be told her child was on the agenda, and rubbed it out, and I was forty feet away that Wednesday doing glitter."
+++
Dear campaign team

I'm a teaching assistant so please be careful with this, I work for the same council I'm moaning about (Medway).

My daughter Isla is seven. She's got a rare chromosome thing and there's about sixty of them in the world, so I don't expect anyone to be an expert. I've always told school that. I've also always been told everything by school, because I'm in the staff room, and I see what goes on there from the other side. Most of what people complain about is tiredness. I've forgotten to ring parents myself.

But.

Last November her funding went to panel. Her plan pays for a person and the person was being cut in half. Of course I asked what panel had said. I had back, in this order, that there were no notes, that the notes were for officers, and that the officer who had the notes had left; and then from a different person a plain "we don't give families panel reasons and never have". I know they do give them, because in my job I've seen one that another family got. I couldn't say so.

In January I put in for her file. I did it in my married name from home like anybody else. The school's part of it came back inside the month with a covering letter from my own head, who then said to me in the corridor "was it all there?" and it was. I've no complaint about that. From the council I got page after page where they'd blacked out Isla's name, my name and what Isla has got, and left in two other children's dates of birth and somebody's council tax. I sent those back. They said thank you. They've never sent a proper set and I've stopped asking because I'm on a one-year contract.

There's a thing I did find, though, under the black. You can hold it up to the window. Where it says who was present on a Wednesday in September it's the paediatrician, the physio, the EP, two from the office, and then "class TA (mother?)". With the question mark. So they'd thought about it. Somebody looked down that list, got to me, thought about whether a mother ought to be told her child was on the agenda, and rubbed it out, and I was forty feet away that Wednesday doing glitter.

My friend Jules says that I should go to the papers with the question mark. Jules had it worse, they posted hers to the wrong Jules. But I've got to go in there every day.

Isla's fine, she's got half a person, and the half is very good.

Please no names, no chromosome, and don't say I'm a TA. I know that leaves you with not much!

Rachel

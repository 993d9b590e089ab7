+++
id = "dd-017"
channel = "email"
from_name = "Miriam Feldman-Katz"
from_addr = "mfk.letters@example.com"
subject = "For your eyes only, please"
date = "2019-11-24T00:50:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested", "quantifying-forbidden", "no-chance-to-correct"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I did not. It went to the borough first, and after the borough it went to her headmistress, who told me over the railings how thorough it was, and that was the best part of two months before an envelope came to us."
[[evidence]]
category = "report-change-requested"
quote = "The borough's SEN manager had \"sent it home with him\", was how he put it. It was to be brought down to the essentials, and might he look again at whether \"severe\" was a word that he could stand behind."
[[evidence]]
category = "quantifying-forbidden"
quote = "As for what she needed, the programme he'd described to me under that table, so many times a week and by whom, he said he had been warned off in his first month."
[[evidence]]
category = "no-chance-to-correct"
quote = "A reply came from the trust's administrator. Reports aren't shared with parents at draft, and once they've been lodged with the local authority they regret they can't accept corrections from members of the public."
+++
Dear all,

I want to say first that this is not for publication in any shape, disguised or otherwise. I'm writing it because my therapist says to write it to somebody, and because you might want to know that it happens in the leafy places too.

Noa is ten. She reads Dickens, and she can't do up a button, hold a pen for longer than a minute or go into a room with a hand-dryer in it. After two years' wait she was seen by an occupational therapist from the NHS trust, a young man called Toby with a rucksack, who sat under a table with her for an hour and a half because that was where she was. I'd have given him the house.

He wrote nine pages. I know it was nine since he told me so on the phone, rather proudly, and said I'd have it by the weekend. I did not. It went to the borough first, and after the borough it went to her headmistress, who told me over the railings how thorough it was, and that was the best part of two months before an envelope came to us.

And when it came it was five pages.

I'm an editor. It's what I do all day: I can tell when something has been cut by the author and when it's been cut by somebody else, as the seams are in the wrong place. I rang him. He didn't want to talk at the clinic and he rang me back from a bus. The borough's SEN manager had "sent it home with him", was how he put it. It was to be brought down to the essentials, and might he look again at whether "severe" was a word that he could stand behind. He'd stood behind it for a week and then they went to his supervisor. So now it's "some difficulties", like a crossword.

As for what she needed, the programme he'd described to me under that table, so many times a week and by whom, he said he had been warned off in his first month. You may say a child requires therapy. Saying how much is for the people who've got to find the money. "They don't call it a rule," he said. "They call it being commissioned."

I asked what I could do. I had noticed other things besides: her age was wrong in one place and right in another, she was right-handed on page 2. Small, stupid things, a careless cut. I sent in a list, two columns, as I'd do for any author. A reply came from the trust's administrator. Reports aren't shared with parents at draft, and once they've been lodged with the local authority they regret they can't accept corrections from members of the public. I have been called a number of things, as one is, but I hadn't up to then been a member of the public to my own child.

Toby has left. He sent Noa a postcard from Lisbon with a picture of a tram, and it has no hand-dryers in it, he says, he has checked the whole city.

I do mean it about not using this. Her father and I are separated, and he works with the wife of somebody at the borough. Read it and put it away.

Miriam

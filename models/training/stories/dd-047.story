+++
id = "dd-047"
channel = "email"
from_name = "Sandra Osei-Boateng"
from_addr = "sandra.ob@example.com"
subject = "Parents' evening"
date = "2011-03-06T19:07:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The envelope for Mrs Osei-Boateng was in a tray in the school office, not sealed, waiting for a stamp, and had been since the week of Valentine's."
[[evidence]]
category = "false-information"
quote = "It says he is the son of a lone parent from Nigeria and was \"looked after by a series of relatives\". I am from Ghana, I'm a married woman for sixteen years, and that boy has never slept one night in any bed but ours."
[[evidence]]
category = "no-chance-to-correct"
quote = "She said it's not the practice to send parents a draft; that a typing error was regrettable but didn't affect the conclusions; and that if I had views then there was a page at the back of the review form, next year, headed Parent's Views."
[[evidence]]
category = "discussed-without-consent"
quote = "Two weeks before she came to test him, the psychologist and the head and the school's nurse and the attendance officer had met for an hour upon the subject of my family. I'd been in the school that morning!"
+++
Dear Sirs,

Good day. I'm a bus driver, route 37, and I have had much time at red lights to compose this.

My son Jeremiah is ten years of age. He's a boy who thinks before he'll speak, and he thinks a long time. From Year 2 the school have been telling me he's slow and from Year 2 I've been telling them to find out why. It was January of last year before the psychologist came. I took the day off work to be there, and when I arrived she had been and gone. They said that it was better to see him in his natural state.

At parents' evening in March I sat on the small chair. The class teacher, a young man, not a bad man, had a folder, and he says to me, "Well, you'll have seen that his IQ is in the bottom two per cent, so we're keeping our expectations realistic." I said seen it where? The folder had it. The teaching assistant had it; the lady who does the violins had had it. The envelope for Mrs Osei-Boateng was in a tray in the school office, not sealed, waiting for a stamp, and had been since the week of Valentine's. So I was told of my child's brain on a small chair, with another family standing behind me, who could hear.

I took it home and read it with my sister, who's a nurse. It says he is the son of a lone parent from Nigeria and was "looked after by a series of relatives". I am from Ghana, I'm a married woman for sixteen years, and that boy has never slept one night in any bed but ours. It says that he wears glasses. It says he'd "no known ear problems", when he has had three sets of grommets. If you can't hear the question then you'll be in the bottom two per cent. I'd be in it. The Queen would be in it.

I telephoned the psychologist at once. I thought she'd be glad. She said it's not the practice to send parents a draft; that a typing error was regrettable but didn't affect the conclusions; and that if I had views then there was a page at the back of the review form, next year, headed Parent's Views. It's got eleven lines on it. I've counted the lines.

Next I learned how Ghana became Nigeria. There'd been a gathering to prepare. I know of it from the minutes of a different thing, that were in his bag by mistake for the registers. Two weeks before she came to test him, the psychologist and the head and the school's nurse and the attendance officer had met for an hour upon the subject of my family. I'd been in the school that morning! I drove the reading group to the museum! Not one of them said to me, Sandra, sit down, tell us where you are from.

I didn't shout. I've had training in not shouting. I went to a private hearing clinic in Croydon with my overtime, and his hearing is now put right, and his new score isn't in the bottom of anything.

I'd like you to use this so that other women will know to ask what's in the folder. But please, no names, no route number. The passengers are very curious.

Yours faithfully,
Sandra Osei-Boateng

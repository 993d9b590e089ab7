+++
id = "kd-015"
channel = "email"
from_name = "Lorna Peck"
from_addr = "lornapeck@example.co.uk"
subject = "writing this for a neighbour, with her sat next to me"
date = "2014-02-17T11:05:00+00:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "She has it down there that she called three times and was refused at the gate, and that we'd moved on to Kent."
+++
My neighbour can't write so I'm her hands. She'll say it and I'll type it and then I'll read it back.

"I'm [[parent:1|Bridie Loveridge]]. We've been on the [[place:1|Smithy Fen]] side of [[place:2|Cottenham]] since I was carrying my eldest. My boy [[child:1|Tyson]] is eight and has the fits, the epilepsy, and he's slow with it, God love him, but he can tell you any horse's age. He was put down to go in [[school:1|Chivers Road School]], the little unit. There was a lady, [[professional:1|Juliet]] something, from [[council:1|Cambridgeshire]], nice nails. She never came to the trailer. Not once. She wrote a thing saying she did.

She has it down there that she called three times and was refused at the gate, and that we'd moved on to [[place:3|Kent]]. I've never been to [[place:3|Kent]] in my life only for hop picking and I was four. The consultant at [[health:1|Addenbrooke's]], Dr [[professional:2|Mukherjee]], he'd seen us in that same month and he wrote to tell them so. They never changed it. [[child:1|Tyson]]'s place went to some other child.

Then the head, Mr [[professional:3|Oddie]], he says to me he was sorry but he thought I'd gone. I said does it look like I've gone? I'm stood here."

That's her. I'd add, as the person next door, that I was in every day of the three dates given ([[date:1|7 October]], [[date:2|10 October]], [[date:3|21 October]]) and you can't get a car down our lane without my dog telling the parish. I offered to swear to it. [[professional:1|Juliet Harcourt]], that's her full name, said a statement from me wouldn't be "proportionate".

There is one more thing, and she's shaking her head at me for putting it. Her sister [[parent:2|Kathleen]] was stopped outside [[org:1|Denny's Farm Shop]] by a woman who works in that school kitchen, and asked were they back from [[place:3|Kent]] already. So it had got as far as the kitchen. [[parent:2|Kathleen]] said they'd never been anywhere, and the woman said, "well, it's what [[professional:3|Oddie]] was told." We've written that down too, with the day and the weather.

[[parent:1|Bridie]] wants it told and doesn't want her name or the site in it. Put "a village in the fens", she says, and she'd like the horses left in.

%% signature
Lorna (and B)


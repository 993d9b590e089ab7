+++
id = "k-048"
channel = "email"
from_name = "Delyth Mort"
from_addr = "delyth.mort@example.org"
subject = "the three [[professional:1|sian]]s"
date = "2023-11-19T21:20:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She told me, all smiles, that in Swansea they don't do hours any more and that Dr Mehta and all the hospital staff had been written to and told to stop putting them."
[[evidence]]
category = "report-change-requested"
quote = "It was from Shan to Dr Mehta, asking if she'd reissue the September report \"without the diagram\"."
+++
Hiya, sorry if this is all over the place, baby's asleep on my arm so I'm doing it one handed and no little roofs on anything.

There's [[professional:1|Sian]], [[professional:2|Shan]] and [[parent:1|Sian]]. [[professional:1|Sian]] with the keys, [[professional:2|Shan]] with the lanyard and [[parent:1|Sian]] with the hat. I'll stick to keys, lanyard and hat where I can.

[[child:1|Macsen]]'s six and he goes to [[school:1|Ysgol Bryn Cwar]] up in [[place:1|Morriston]], and he's deaf one side and hardly anything the other. Two years ago the lady from [[health:1|Singleton]] said cochlear and that he'd want a signing adult all day every day, ages before and ages after. It's down as "all day every day". She's Dr [[professional:3|Mehta]]. She drew it for him as a clock with the whole face coloured in.

So last autumn [[professional:1|Sian]] unlocks her office (hence keys) and says lovely, we'll get that in his IDP, no problem, and I went home and told [[parent:2|Rhodri]] it's sorted. He said is it signed. I said she's the headmistress mun. He said is it signed.

Wasn't signed. Enter lanyard. [[professional:2|Shan]] came down from the council in January with a form that had no box for hours. I asked her where's the box. She told me, all smiles, that in [[council:1|Swansea]] they don't do hours any more and that Dr [[professional:3|Mehta]] and all the hospital staff had been written to and told to stop putting them. I said but he's deaf in all of them.

[[parent:1|Sian]] with the hat, now. She's from three doors up. She lost her own boy, [[child:2|Iestyn]], in 2009, he had been in the same class as my brother, and after that she more or less took on everybody else's. Forms, appeals, she does them at her table with a fag on. She wears this purple felt thing. They all know the hat down the council.

She came with me on [[date:1|6 November]]. They'd got the bit of card on the table with the names on and it said "[[professional:1|Sian]]", "[[professional:2|Shan]]", "Mam", "Advocate". She turned hers over and wrote [[parent:1|SIAN PUGH]] on it in my eyeliner.

And it was her, going through the file while lanyard was in the toilet, who found the letter. It was from [[professional:2|Shan]] to Dr [[professional:3|Mehta]], asking if she'd reissue the September report "without the diagram". The clock! They wanted his clock off.

[[professional:1|Sian]] saw it as well. She got up and locked the door from the inside, with [[professional:2|Shan]] the wrong side of it, and photocopied the letter twice. I nearly kissed her. Then she unlocked it and said sorry [[professional:2|Shan]], it sticks.

Change him and me and [[parent:2|Rhod]], and change the hat to a scarf.

%% signature
Diolch, Delyth
(and Macs)


+++
id = "m-051"
channel = "email"
from_name = "Marcus Feltham-Osei"
from_addr = "m.feltham.osei@example.org"
subject = "Mistaken for a \"Mr and Mrs\": our file"
date = "2018-06-07T19:30:00+01:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It's a false report from end to end, since he wasn't in the school on either of the dates, and the woman he quotes as her mother doesn't exist."
[[evidence]]
category = "other-collusion"
quote = "So the council's officer and the school's inclusion teacher between them wrote a psychologist's report for a psychologist to sign."
+++
Hello, everybody there.

We're two fathers. It oughtn't to matter and for the most part it doesn't, except that in our file it's been corrected, by hand, on every page, into something else, and I'll tell you how I've come to think that the correction is a clue.

I'm [[parent:1|Marcus]]. [[parent:2|Kofi]] is the other one, [[parent:2|Kofi Osei]], or on paper Mr [[parent:2|K. Feltham-Osei]], and the children call him Papa [[parent:2|Kofi]] and me Dad. They're [[child:1|Ada]], nine, and [[child:2|Reuben]], seven, brother and sister by birth as well as by us. [[child:1|Ada]] has developmental trauma and a hearing loss. [[child:2|Rubes]] has a great many Lego sets.

[[council:1|Dorset]], which is now being boiled down into fewer councils, had as our worker [[professional:1|Caroline Minns]]. [[professional:1|Caro]], when she forgot. At [[school:1|Hardy's Hill First School]] the teacher in charge of inclusion was [[professional:2|Fergus]]: [[professional:2|Fergus Whyte]], young, Scottish, and never quite able to look at us in the way people can't when they know something. There was an educational psychologist whom we paid for, Dr [[professional:3|Helen Maltravers]], and one we hadn't, Mr [[professional:4|Lomas]].

[[professional:4|Lomas]] never saw [[child:1|Ada]]. I know it, he knows it, [[professional:1|Minns]] knows it. So you'll understand our surprise at page 31.

"Psychological advice, [[professional:4|J. P. Lomas]], [[date:1|20 Nov 2017]]. I observed [[child:1|Ada Feltham]] in class on two occasions. Her mother informed me that [[child:1|Ada]]'s behaviour is confined to the home."

Her mother! There's no mother at hand to inform him of anything. It's a false report from end to end, since he wasn't in the school on either of the dates, and the woman he quotes as her mother doesn't exist.

Somebody had gone through and, in green biro, put "her carer" above "her mother", four times. Not [[professional:4|Lomas]]'s hand. We'd seen that green biro before; it's [[professional:2|Fergus]]'s. He marks in it.

I wrote to [[professional:2|Fergus]]. He answered, at 6 a.m., from a private address:

"[[parent:1|Marcus]], I can't stand it any more. [[professional:1|Caroline]] e-mailed me a blank of [[professional:4|Lomas]]'s report before he came and asked me to fill in what he'd 'have seen'. I said he had not been. She told me that he'd 'be along'. I'd written 'her mother' from habit, then changed it. I never thought they'd send it out with my pen on. [[professional:2|F]]"

I'm a stage manager by trade. I recognise a script.

So the council's officer and the school's inclusion teacher between them wrote a psychologist's report for a psychologist to sign. Dr [[professional:3|Maltravers]] has examined it. She says, "I have read [[professional:4|John]]'s work for twenty years and this isn't [[professional:4|John]]'s." He had, by the by, been a patient himself that month, at [[health:1|Poole]].

When we went to see them, [[professional:1|Minns]] and her manager Mr [[professional:5|Peveril]] sat on one side and we two sat on the other with [[professional:3|Helen]]. [[professional:5|Peveril]] said three times, "Mr and Mrs [[parent:1|Feltham]]." Each time [[parent:2|Kofi]] said, "I'm Mr [[parent:2|Osei]]." The fourth time [[professional:5|Peveril]] said "whoever".

[[date:2|9 February 2018]]: apology, in respect of the word "whoever".
[[date:3|20 March]]: apology, in respect of "a procedural irregularity in report production".
[[date:4|14 May]]: [[professional:4|Lomas]] himself wrote. He's a decent man in a dressing gown. He has asked for his name to be removed from the file.
Today: it hasn't been.

Use all our names, we've agreed on it. I'd only ask for some other name in place of [[child:1|Ada]], as she fancies a change (she's read [[professional:2|Fergus]]'s e-mail too, and has forgiven him, she says, because of the pen). As to [[professional:2|Fergus Whyte]], please ask him yourselves; he's teaching in [[place:1|Kirkcaldy]] now, and happier.

%% signature
Marcus

%% disclaimer
Feltham-Osei Stage & Events. VAT number withheld on principle.


+++
id = "i-039"
channel = "email"
from_name = "Bridie Loveridge"
from_addr = "bridie.loveridge@example.org"
subject = "Our [[child:1|Johnny]]"
date = "2014-07-27T20:44:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It was put down in the papers that we were \"of no fixed abode\", and it was read out at the panel, and we have a pitch and a postbox and pay our council tax same as him."
[[evidence]]
category = "reports-circulated-unseen"
quote = "That report was wrote in February and it went to the school, the panel, the Traveller education, and the housing, and the first I was told what's in it was Janet reading it me in the back of her car in June."
+++
Hello, the lady from [[org:1|Fenland Travellers' Support]], [[professional:1|Janet]], is sat beside me doing the typing, I'm doing the talking. So if there's long words, they're hers.

There's me and my husband [[parent:1|Tommy]], and we've six, [[child:2|Mary-Kate]], [[child:3|Tom]], [[child:1|Johnny]], [[child:4|Felix]], [[child:5|Britney]] and [[child:6|Margaret]], the baby. We're on the [[place:1|Smithy Drove]] site by [[place:2|Wisbech]], we've been on there 11 years, we aren't going anywhere. [[child:1|Johnny]] is ten and he never got to talk right. He has a thing with his brain since he was born early, at the [[health:1|QE]] in [[place:4|King's Lynn]]. He's a great boy with a horse.

We can't read well, me or [[parent:1|Tommy]]. [[council:1|Cambridgeshire]] know that. [[school:1|Leverington Road Primary]] know that, since Mrs [[professional:2|Setchell]], that's the teaching assistant, always used to ring me up instead of sending letters, God love her. But the education people send letters. So letters come, and we'd bring them to [[professional:1|Janet]] on a Tuesday, and by the time it's Tuesday it'd be too late.

It was over a special school. There was a man [[professional:3|Peter Dack]], he said to Mrs [[professional:2|Setchell]] that there'd be no use in giving [[child:1|Johnny]] a place since we'd be off travelling by summer. It was put down in the papers that we were "of no fixed abode", and it was read out at the panel, and we have a pitch and a postbox and pay our council tax same as him. I never knew what panel. I was never asked to no panel.

[[professional:1|Janet]] got them to send her the notes with my mark on a form. There's a doctor's report in it, Dr [[professional:4|Singh]], that we'd never had. That report was wrote in February and it went to the school, the panel, the Traveller education, and the housing, and the first I was told what's in it was [[professional:1|Janet]] reading it me in the back of her car in June. It says in there that [[child:1|Johnny]] is likely to have fits when he gets older. How'd you like to hear that in a car park. I'd have wanted the doctor to sit down with me and [[parent:1|Tommy]] and tell us. I'm not saying he's a bad man.

And it says in that same report that he'd want a person with him the whole day and that he should have the speech therapy two times in the week. So then why'd he get neither? [[professional:1|Janet]] asked [[professional:3|Peter Dack]] that, he said that the doctor "isn't education".

[[parent:1|Tommy]]'s brother [[parent:2|Levi]] says go to the paper. I don't want the paper. We've had the paper.

There was one good one, I'll say that. A young girl from the council, [[professional:5|Chloe]], came out and took her shoes off at the trailer door without anyone telling her. She had a cup of tea, she wrote what we said and then read it back to us. She's the only one that ever did. She's gone on to [[place:3|Norwich]] now.

You can tell it if no one'd know us from it. Not the site, not the children. They'd get it in the neck at school.

(Typed as spoken on [[date:1|25th July]], read back and agreed. [[professional:1|J. Mott]].)

%% signature
Bridie Loveridge


+++
id = "kd-033"
channel = "email"
from_name = "Ionela Dragomir"
from_addr = "ionela.dragomir@example.com"
subject = "They wrote my boy does not exist at home"
date = "2014-07-16T21:40:00+01:00"
html = true
kind = "story"
categories = ["false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In this form it is written that father is unknown and that mother \"works nights and leaves child with various men\"."
+++
Hello, good evening.

Between shifts I have forty minutes, my husband [[parent:1|Costel]] is with the children, and I will try to be clear.

We are in [[place:1|Boston]] since 2008. I pack cauliflower, before I was a kindergarten teacher in [[place:2|Bacău]]. My boy is [[child:1|Ștefan]]; on all papers here [[child:1|Stefan]], in the class [[child:1|Stef]]; he is seven and has a rare thing of chromosome and he does not feel pain as others. He broke the arm and continued to draw.

[[school:1|Witham Bank Academy]] had asked for help for him. Mr [[professional:1|Lovegrove]], who is from the [[council:1|Lincolnshire County Council]], filled some form without asking one question to us. In this form it is written that father is unknown and that mother "works nights and leaves child with various men". The various men are [[parent:1|Costel]]. He is one man. He is his father, he was on the birth certificate, he takes him each morning by bicycle.

I asked the interpreter they gave, a Mrs [[professional:2|Popa]] from [[place:3|Spalding]], to tell me was I reading it right. She didn't want to translate it. She said "doamnă, I am ashamed".

What did we do? First we went to the school. [[professional:3|Amy]], his helper, went white. Then to [[org:1|Citizens Advice Boston and District]], they wrote a very strong letter. Mr [[professional:1|Lovegrove]] answered on [[date:1|1 July]] that he had "paraphrased the concerns of a neighbour". We have as neighbours a launderette.

The hospital, [[health:1|Pilgrim]], read the form and at the next broken bone, the foot, they kept him in and two policewomen came. It took nine hours. He drew them both. They liked it.

[[professional:3|Amy]] came to the ward after her work with his coloured pencils and his shark book. She asked the sister, a Filipino lady called [[professional:4|Luz]], could she see what was in the notes that made everybody so cold with me. [[professional:4|Luz]] turned the screen, only a little. It was the same sentence, copied, and under it the name of [[professional:1|Lovegrove]] and a date, [[date:2|19 June]], when I know that he'd been on holiday.

This is what can do a paraphrase. I ask to not put our names; the people where I work don't need more reasons.

%% signature
Ionela


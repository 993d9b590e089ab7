+++
id = "j-006"
channel = "email"
from_name = "Eleri Probert-Jones"
from_addr = "eleri.pj@example.org"
subject = "I'm a head teacher, and it was done to me"
date = "2018-02-11T16:55:00+00:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "discussed-without-consent", "other-collusion"]
consent = "named"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "What I was looking at was four paragraphs lifted from the neuropsychology report on Gethin, written by Dr Anwen Sayce at Morriston, which I had been waiting for since July and hadn't yet been sent."
[[evidence]]
category = "discussed-without-consent"
quote = "Seven of my peers sat and talked over my son's scores before I had learned them, and I hadn't been asked."
[[evidence]]
category = "other-collusion"
quote = "Gwilym Brace, who leads on additional needs for Powys, and the clinical lead at the health board's children's team had settled between the two of them, over lunch, that it'd be helpful for heads to see \"what not to name in a plan\"."
+++
Dear colleagues (I hope I may say so),

For fourteen years I sat on the other side of this desk. I have chaired the meetings, I've slid the box of tissues across, and I have signed letters drafted for me by officers, God forgive me, without thinking about who opened them. You should know that before you decide what weight to give the rest.

Our youngest, [[child:1|Gethin]], was diagnosed at four with a rare epilepsy. By nine he'd lost most of his reading. He goes to [[school:1|Ysgol Bryn Derwen]], in a village up the valley from us, and not to my own school, for which I have often thanked my stars. My husband [[parent:1|Rhodri]] farms. We have two girls as well, [[child:2|Mabli]] and [[child:3|Non]].

On a wet Thursday, [[date:1|12 October 2017]], I went as a head to a cluster briefing at the leisure centre in [[place:1|Builth Wells]]. There were eight of us round the table. A paper was handed out, headed "Specialist placements: case studies", which had been anonymised in the sense that a child's name had been taken off. The third study was a nine-year-old boy with a rare epilepsy, two older sisters, "father agricultural, mother in education and vocal". I read it with my own pen in my hand. Nobody looked at me, which is how I knew that everyone else had recognised us too.

What I was looking at was four paragraphs lifted from the neuropsychology report on [[child:1|Gethin]], written by Dr [[professional:1|Anwen Sayce]] at [[health:1|Morriston]], which I had been waiting for since July and hadn't yet been sent. Seven of my peers sat and talked over my son's scores before I had learned them, and I hadn't been asked. One of them has since told me she assumed I'd agreed to it. She had been told so. [[professional:2|Gwilym Brace]], who leads on additional needs for [[council:1|Powys]], and the clinical lead at the health board's children's team had settled between the two of them, over lunch, that it'd be helpful for heads to see "what not to name in a plan".

I'd like to say I stood up. I folded the paper in four, put it in my handbag and talked about attendance.

Afterwards I wrote, as a parent, from this address. Mr [[professional:2|Brace]] replied that the case was "a composite". I sent him the two texts side by side, with the identical sentences in yellow. There were nineteen. His deputy, [[professional:3|Lowri Trow]], telephoned me at school, in the middle of a lesson observation, to ask which hat I was wearing. I told her that [[child:1|Gethin]] has just the one hat and it's got a dinosaur on it.

Dr [[professional:1|Sayce]] was distraught. She hadn't released the report to anybody except her own department, for typing. She has asked for her name to go alongside mine in any complaint, and she means it: I have that in writing, dated [[date:2|8.1.18]].

Because I know the system I can tell you what happens in the ordinary run of things: nothing. I've drafted that nothing myself. Powers of discretion, lessons learned, a revised protocol. So I am giving you my name and I'm happy for it to be printed. If a head can be handed her own son on a sheet of A4 then nobody's child is safe.

[[school:2|Llanfaredd Church in Wales School]] has no part in this and you should leave it out, please, as I would like to go on working there.

%% signature
Yn gywir,

Eleri Probert-Jones
Builth, Powys


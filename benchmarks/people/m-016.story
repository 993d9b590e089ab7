+++
id = "m-016"
channel = "email"
from_name = "Marcia Lindo-Grant"
from_addr = "marcia.lg@example.com"
subject = "what they wrote about [[child:1|Micah]] ([[school:1|St Werburgh's Gate]], [[place:1|Bristol]])"
date = "2021-11-09T22:04:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "My daughter Danielle has never been to prison a day in her life, she was in Southmead with her nerves, and the cousin in the \"gang\" plays trombone in the Boys' Brigade."
[[evidence]]
category = "discussed-without-consent"
quote = "They had a policeman sitting there discussing my grandson and I, who have the legal order in my handbag, was not invited or told."
+++
Family,

I call everybody family so don't be offended.

I'm a grandmother by blood and a mother by paperwork. [[child:1|Micah]] is thirteen and he's been with me since he was two. His sister [[child:2|Naomi]] is eleven. [[child:2|Nay-Nay]] came later. Their mum, [[parent:1|Danielle]], is my eldest, and she's doing a lot better, thank you Jesus.

[[child:1|Micah]] has ADHD and a processing disorder and a stammer which goes when he sings. At [[school:1|St Werburgh's Gate Academy]] there's the following. [[professional:1|Toby Lascelles]], assistant head, the children call him [[professional:1|Lasagne]] and I'm afraid it has spread. [[professional:2|Fran Duxbury]], SENCO. Mr [[professional:3|Okonedo]] the learning mentor, who the children call Mr [[professional:3|O]], first name [[professional:3|Jude]]. An EP I shook hands with the once, [[professional:4|Rhiannon Speke]]. At the council [[professional:5|Hilary Toms]] and her manager, [[professional:6|Vaz]].

It started with a telephone call from [[professional:3|Jude Okonedo]], on a Sunday, from his church and in a whisper. "Mother [[parent:2|Lindo]], have you been sent the minutes?" I had not been sent any minutes. "Ask for the ones from [[date:1|5th October]]."

So I asked. [[professional:2|Fran]] sent what she called a summary. Two lines. I asked Ms [[professional:2|Duxbury]] for the whole thing and she sent me to [[professional:1|Lascelles]], and [[professional:1|Lascelles]] to [[professional:5|Hilary]]. [[professional:5|Toms]] told me I needed a form. In the end Mr [[professional:3|O]] left his copy where I'd find it, and I will never say where.

"TEAM AROUND THE CHILD. [[child:1|M. Lindo]], Yr 8.
Chair: [[professional:1|T. Lascelles]]. Also: [[professional:2|F. Duxbury]] (SENCO), [[professional:4|R. Speke]] (Ed Psych), [[professional:5|H. Toms]] (EHC Coordinator), [[professional:3|J. Okonedo]] (mentor), PC [[professional:7|Darren Ault]] (schools officer).
Background: [[professional:1|TL]] stated that [[child:1|M]] resides with grandmother following mother's imprisonment. Known gang association via cousin. [[professional:3|JO]] asked for source; [[professional:1|TL]] said common knowledge. [[professional:7|DA]] no record held.
Plan: [[professional:4|RS]] to reflect risk in advice. [[professional:5|HT]] to seek out of area placement."

Imprisonment! My daughter [[parent:1|Danielle]] has never been to prison a day in her life, she was in [[health:1|Southmead]] with her nerves, and the cousin in the "gang" plays trombone in the Boys' Brigade.

They had a policeman sitting there discussing my grandson and I, who have the legal order in my handbag, was not invited or told.

I went for [[professional:1|Lascelles]] with my umbrella. Not to hit. To point. He said, "[[parent:2|Marcia]], these are working notes." I'm Mrs [[parent:2|Lindo-Grant]] to him. I said who told you prison? He thought [[professional:2|Fran]]. [[professional:2|Fran]] thought it came up from primary. I rang the primary, [[school:2|Ashley Down Junior]], and [[professional:8|Pearl]], who was office lady there thirty years and buried next to nobody's secrets, swore on her life it didn't.

Then [[professional:4|Rhiannon]]. To be fair to [[professional:4|Speke]] she read me her advice on the phone before she sent it and there was no risk in it. Mr [[professional:6|Vaz]] afterwards rang [[professional:4|Rhiannon]], she told me this too, and asked if "anything had been left out". She told him no.

[[child:2|Naomi]] starts at the [[school:1|Gate]] in September. She's asked me not to send her. [[child:1|Micah]] says send her, he'll look after her, in the stammer, which took him a while.

[[council:1|Bristol]] has had my complaint since the [[date:2|20th of October]]. Quiet as Good Friday. You can use this but leave our names off and leave off the whole of Mr [[professional:3|O]].

%% signature
God bless
Marcia


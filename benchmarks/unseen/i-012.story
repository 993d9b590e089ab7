+++
id = "i-012"
channel = "email"
from_name = "Maureen and Ken"
from_addr = "m.k.fostering@example.com"
subject = "Looked after child, information all over the shop"
date = "2017-02-27T00:14:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "insecure-handling"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "Between Dominic leaving and the new one starting, the SEN manager and Siobhan's manager at the hospital sat down without either of them and agreed between the two of them that \"the therapeutic need is met by placement\"."
[[evidence]]
category = "insecure-handling"
quote = "In September they sent her the review papers with my name, Ken's name, our road and the name of the school left in, not a line of it blacked out."
+++
Hi

Been foster carers 22 years, 41 children through this house, so I thought I'd seen it all. I'll call him [[child:1|T]] because I'm not meant to say but you'll need the bones of it. He came to us at 6 from [[place:1|Huyton]], he's 10 now, FASD, attachment, the works. He's a smashing kid. He's had the same bedroom for four years and he still asks me on a Sunday night if he's staying.

Because he's looked after, it's [[council:1|Knowsley]] who are the parent and [[council:1|Knowsley]] who are the education authority. Think about that. They're writing letters to themselves.

What happened is this. Last spring his EHCP was up for annual review and the school ([[school:1|Prescot Heath]]) wanted him in a specialist place. So did I. So did his therapist at [[health:1|Alder Hey]], [[professional:1|Siobhan Kinsella]], and she'd put it in writing, and she'd put a number on it: 1 hour of play therapy a week for 2 years. I saw it. It was on my kitchen table. His social worker then was [[professional:2|Dominic]], and [[professional:2|Dominic]] was a good lad but on his way out.

Between [[professional:2|Dominic]] leaving and the new one starting, the SEN manager and [[professional:1|Siobhan]]'s manager at the hospital sat down without either of them and agreed between the two of them that "the therapeutic need is met by placement". Placement is me! I'm the therapy! I've got a level 3 in childcare and a bad hip.

I only know because the new social worker, [[professional:3|Precious Ndlovu]], is thorough and read me the email. It says, word for word, near enough, happy to go with this if health are not asked to fund. It's signed [[professional:4|Phil H]]. I know [[professional:4|Phil Hargreaves]], I've sat on a panel with him. Next time I saw him he couldn't meet my eye.

Then the birth mum. She has every right to know how he is and I'd never say different, but she is not to know where he lives. That's a court order, [[id:1|LV16C00418]]. In September they sent her the review papers with my name, [[parent:1|Ken]]'s name, our road and the name of the school left in, not a line of it blacked out. Two weeks later she was at the gates. He saw her. He wet the bed from then till Christmas. Mrs [[professional:5|Lunt]] to be fair to her locked the doors and stood in front of them, all five foot of her.

I did ring and I did put it in writing ([[date:1|03.10.16]]) and what I got back was that they'd "reminded staff". [[professional:3|Precious]] fought like a tiger and got him a place at [[school:2|Rainhill Court]] for after Easter, so some good. But there's a hearing in the family court about contact first, and my supervising social worker at the agency, [[org:1|Bridgewater Fostering]], would have kittens if anything got out before that. So hang on till that's finished with please, then say what you want as long as it can't come back to [[child:1|T]] or to us.

[[parent:1|Ken]] sends his regards. He says tell them about the envelope but I can't, it would make me cry

%% signature
Maureen


+++
id = "r-025"
channel = "email"
from_name = "Fátima Gouveia"
from_addr = "fatima.gouveia@example.org"
subject = "O meu filho / my son [[child:1|Duarte]], [[council:1|Lambeth]]"
date = "2013-02-24T15:48:00+00:00"
html = true
kind = "story"
categories = ["school-approached", "reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Mr Raines had already asked St Anthony's and Larkhall Park to keep him out"
[[evidence]]
category = "reports-circulated-unseen"
quote = "The speech therapist's report was in the hands of the taxi company before mine"
[[evidence]]
category = "false-information"
quote = "In the report I am a cleaner who \"did not attend school past age 8\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "She said corrections close when it's printed, and it was printed on the Friday I got it."
+++
Dear friends of the campaign,

We're from [[place:1|Câmara de Lobos]], in [[place:3|Madeira]], and we've lived in [[place:2|Stockwell]] for nineteen years. I have three children: [[child:2|João Paulo]], [[child:3|Leonor]], and the youngest, [[child:1|Duarte]], who is 8 and has Fragile X. [[child:2|João Paulo]] is [[child:2|JP]] to his friends. [[child:3|Leonor]] is [[child:3|Nonô]]. [[child:1|Duarte]]'s cousin, [[child:4|Duarte Nuno]], is in the same class, and so the teachers have made them [[child:1|Duarte G]] and [[child:4|Duarte N]].

The school is [[school:1|Hackford Walk Primary]]. There's Mr [[professional:1|Raines]], the head. There's [[professional:2|Angela]], the SENCO, Mrs [[professional:3|Pereira-Lane]] in the office, who's Portuguese too and helps everyone, and there's [[professional:4|Carlos]], the TA for [[child:1|Duarte G]]. (For [[child:4|Duarte N]] there's nobody; he doesn't need it.) The therapist is [[professional:5|Imogen Thwaite]], from [[health:1|Guy's and St Thomas']].

In October [[professional:4|Carlos]] said to me, quietly, while he was doing the zip: ask [[professional:2|Angela]] about the other schools. I asked. She looked at Mr [[professional:1|Raines]]. He said that they're "exploring". I'm a mother, so I explored also. I went with my sister-in-law [[parent:2|Graça]] on the bus. Mr [[professional:1|Raines]] had already asked [[school:2|St Anthony's]] and [[school:3|Larkhall Park]] to keep him out, which is to say, out of any mainstream in [[council:1|Lambeth]], so that he must go to [[school:4|Turney Meadow Special School]]. At [[school:3|Larkhall Park]] the secretary said, "Ah, is this the [[child:1|Duarte]] who runs?" I said he doesn't run. The one who runs is [[child:4|Duarte N]], when there's a football.

Now the report. [[professional:5|Imogen]] finished it on [[date:1|12 November]]. It's the taxi I learned it from! The speech therapist's report was in the hands of the taxi company before mine. [[org:1|Brixton Star Cars]] takes him on Wednesdays to the clinic, and the driver, Mr [[professional:6|Hassan]], who's a gentleman, asked me if it is true that he must sit alone in the back because he bites. It was in the file they gave him, all eleven pages, in a plastic sleeve. He'd read only the first, he said, and then was ashamed and stopped. He gave it to me. In the report I am a cleaner who "did not attend school past age 8". I do clean. I clean at [[org:2|Harcourt Bell Solicitors]], at night, and on Saturdays I study at the Open University. It's my mother, [[parent:3|Conceição]], who left school when she was eight. [[professional:5|Imogen]] had asked about family history!

I rang Ms [[professional:5|Thwaite]] at the number on the paper, [[contact:1|01632 960 447]]. It was [[professional:7|Gemma]] who answered, the team lead. She said corrections close when it's printed, and it was printed on the Friday I got it. I asked if she's ever heard of a pen.

Then to [[council:1|Lambeth]]: Mr [[professional:8|Olusegun Falade]], who was polite, and [[professional:9|Hilary]], who wasn't. [[professional:9|Hilary]] said, "[[parent:1|Fatima]], you have to trust the professionals." I asked her which of them.

Padre [[professional:10|Anselmo]], from [[org:3|Our Lady of Monte]], says I must forgive. I shall, after. [[parent:2|Graça]] says after what? After it's corrected.

[[professional:4|Carlos]] has finished now, they didn't renew him. [[professional:11|Shauna]], the new one, calls both of the boys "[[child:1|Eduardo]]". [[child:1|Duarte]] doesn't answer. On her sheet: "does not respond to name".

You can use it. Without the names, without [[place:3|Madeira]].

%% signature
Com os melhores cumprimentos,
Fátima Gouveia

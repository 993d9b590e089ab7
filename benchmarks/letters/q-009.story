+++
id = "q-009"
channel = "email"
from_name = "Mrs R. Halpern"
from_addr = "rh.prestwich@example.co.uk"
subject = "For the file, B\"H"
date = "2020-03-26T11:30:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "other-collusion"]
consent = "anonymised"
hold_until = "2020-04-17"
[[evidence]]
category = "subject-access-failure"
quote = "We are now at Purim twice over and I have had an acknowledgement, a leaflet and a Mr Stone who is \"looking into it\"."
[[evidence]]
category = "other-collusion"
quote = "\"As agreed on the phone, I'll sit on the ASD label till she's named a placement, then you can have it.\""
+++
Dear Campaign

Thank you for sending your form by post, as we do not keep internet at home; my brother-in-law [[parent:1|Dovid]] lets me use the office.

We are seven, bli ayin hara, and [[child:1|Shmuel]] is the fifth. [[child:1|Shmuli]] is twelve. He was seen at [[health:1|Fairfield]] by the paediatrician, Dr [[professional:1|Lightfoot]], and for [[council:1|Bury]] by the educational psychologist, Miss [[professional:2|Toller]].

For two years each told me the other had to go first. "It's really for education to say." "It's really a medical question." Well, a mother of seven knows when two children have got their story straight. In Kislev a bundle came for something else entirely (his hearing), and caught under the staple was half a sheet that nobody had meant for me, from Dr [[professional:1|Lightfoot]] to Miss [[professional:2|Toller]]: "As agreed on the phone, I'll sit on the ASD label till she's named a placement, then you can have it." "She" is me. I was to choose a school for my son without being told what he has, because if I knew I might choose [[school:1|Chaim Aruchim]], and [[school:1|Chaim Aruchim]] costs.

I named our local cheder, [[school:2|Ohr Torah]]. The diagnosis came nine days later.

As to the records. I asked [[council:1|Bury MBC]] for everything, in writing, on [[date:1|21 February 2019]], and paid for the signature on delivery. We are now at Purim twice over and I have had an acknowledgement, a leaflet and a Mr [[professional:3|Stone]] who is "looking into it". The hospital, I must say, sent theirs in three weeks, complete, with a compliments slip.

I was told that a neighbour's child's papers were discussed in the shul kitchen. I do not repeat it, I was not there.

Please, nothing before Pesach is out ([[date:2|17 April]]), and nothing with our name or street or the school's; there are shidduchim to think of for the older girls.

With thanks and wishing you all to keep well in this frightening time

%% signature
R. Halpern (Mrs)
by kind favour of D. Halpern & Co, Bury New Road

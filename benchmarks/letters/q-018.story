+++
id = "q-018"
channel = "email"
from_name = "Murdo & Kirsty Morrison"
from_addr = "ness.morrisons@example.org"
subject = "From the far end of [[place:1|Lewis]]"
date = "2009-11-29T19:20:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "it had been settled between the surgery and the education office, over the heads of us, that she would be \"slow\" and not \"autistic\""
[[evidence]]
category = "report-change-requested"
quote = "he was asked to have another think about the last page before the ferry on Friday"
+++
A chàirdean,

You will have had bigger stories than ours. We are in [[place:2|Ness]], at the end of the road. There are forty-one children in the school and one of them is ours: [[child:1|Mairi]], whose name in the class is [[child:1|Mairi Beag]] because there is a bigger one, [[child:2|Mairi Mhòr]], two desks along.

When a psychologist comes to us he comes by the boat, and the whole island knows his jacket. Mr [[professional:1|Fraser Pirie]] came in August 2008, three days, and he was thorough. He stayed at my cousin's bed and breakfast. On the second night he got a call at the table. My cousin does not listen, but the phone is beside the toaster. That was a Mr [[professional:2|Alasdair Macleod]], of [[council:1|Comhairle nan Eilean Siar]], and he was asked to have another think about the last page before the ferry on Friday. The last page was where he said what she had. He told us this himself the next morning, standing at our gate, very red, and said he had told Mr [[professional:2|Macleod]] that he would think of it on the ferry and not before.

Well, he did not change it. But by then it did not matter. Dr [[professional:3|Catriona Macleod]], who is the sister-in-law of the same man, had written to [[health:1|Western Isles Hospital]]. And we learned in the spring, from a nurse at a wedding in [[place:3|Stornoway]], that it had been settled between the surgery and the education office, over the heads of us, that she would be "slow" and not "autistic", because there is no unit for the second on this side of the water and the [[council:1|Comhairle]] would be paying for the plane. The nurse had been in the room.

I do not say that the doctor is a bad woman. She delivered our [[child:3|Iain]] in a gale.

There was talk also of papers lost on the boat. That is only talk, the papers came.

If you put this in, say "an island" and no more. [[place:2|Ness]] people would know us by the toaster.

%% signature
Le gach deagh dhùrachd
Murdo

%% quoted
> On 12 Nov 2009, The Campaign <stories@example.org> wrote:
> Do send it, however small you think it is.

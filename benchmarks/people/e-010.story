+++
id = "e-010"
channel = "email"
from_name = "Pauline & Ray"
from_addr = "thecobbledicks@example.net"
subject = "subject access for a looked after lad"
date = "2020-08-17T14:23:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "One month came and went, then two, then they said covid, and what finally turned up in July was nineteen sheets, fourteen of them blacked out from top to bottom, one of them a school photo with his own face inked over."
+++
Hello,

[[parent:1|Ray]] here, though [[parent:2|Pauline]] is stood behind me correcting it.

We foster for [[council:1|Plymouth City Council]] and have done for twenty three years, so we are not daft about confidentiality. The young man with us now, I'll call him [[child:1|Jaydn]] because that's how he spells it, is sixteen and wants his own school file. His right. He wants to know why he was taken out of [[school:1|Ham Green Primary]] when he was eight. He put the request in himself in his best handwriting on [[date:1|6 February]] and his social worker [[professional:1|Tegan Nance]] drove it over to the office so there'd be no excuse.

One month came and went, then two, then they said covid, and what finally turned up in July was nineteen sheets, fourteen of them blacked out from top to bottom, one of them a school photo with his own face inked over.

I'll say that again. His own face.

He laughed, to be fair to him. Then he went out on his bike till gone eleven and [[parent:2|Pauline]] rang everyone she knew in [[place:1|Stonehouse]].

[[professional:1|Tegan]] has complained. The virtual school head, [[professional:2|Piers Lumley]], has "expressed regret". Our supervising worker [[professional:3|Denise]] says there's boxes more of it in a lock-up in [[place:2|Estover]], seen them with her own eyes. When we asked about boxes the records lady ([[professional:4|Kitto]], first name not given) wanted to know who'd told us.

[[child:1|Jaydn]] says you can use it if you say he's six foot two. He's five foot seven.

%% signature
Ray and Pauline Cobbledick


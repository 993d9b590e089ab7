+++
id = "je-016"
channel = "email"
from_name = "Siân Prosser-Hale"
from_addr = "sian@example.com"
subject = "Happy to help with transcribing"
date = "2022-11-16T08:33:00+00:00"
html = true
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there

I saw from [[parent:1|Becca]] (we did our NCT classes together, and our respective terrors are now in Year 11) that you're after people to type up handwritten letters. I'm a legal secretary at [[org:1|Harcastle Venn]] in [[place:1|Cardiff]], 80wpm, used to confidential stuff, and I've been through the mill with [[child:1|Macsen]] so nothing'll shock me. [[parent:2|Huw]]'s away Mon–Thurs and the evenings are long. My boss, [[professional:1|Rosalind]], has okayed it provided that I don't use the office kit.

Best way to get me is [[contact:1|07700 900732]] or this address.

Cheers

%% signature
Siân

Siân Prosser-Hale (she/her)


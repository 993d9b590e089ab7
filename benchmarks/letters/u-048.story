+++
id = "u-048"
channel = "forum-pm"
from_name = "uplands_amma"
from_addr = ""
subject = "IDP panel, [[council:1|Swansea]]"
date = "2023-11-21T20:44:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "\"We don't share panel reasons, it would identify panel members.\""
[[evidence]]
category = "discussed-without-consent"
quote = "I was never told there was a meeting. I'd never said they could talk about her there."
+++
Salaam, I saw your post about panels.

I have [[child:1|Nabil]] and [[child:2|Nabila]], 12 and 10, both [[child:1|Choudhury]], both with IDPs, both at different schools and if I had my time again I'd pick different names, believe me. [[child:1|Nabil]] is at [[school:1|Ysgol Gyfun Bryn Hyfryd]] (ADHD) and my daughter's at [[school:2|St Illtyd's RC]] in [[place:1|Uplands]] (juvenile arthritis, [[health:1|Morriston]] and sometimes up to [[place:2|Cardiff]]).

In July I asked [[council:1|Abertawe]] (their logo not mine) to take over [[child:2|Nabila]]'s plan because the school couldn't afford the physio. Panel was [[date:1|13 July]]. Letter, one line: request not agreed. I asked why. [[professional:1|Rhodri Mainwaring]] in the ALN team wrote back: "We don't share panel reasons, it would identify panel members." I said black them out then. He said there'd be nothing left!!

So I went to see the ALNCo, Miss [[professional:2|Summer Beynon]], nice girl, straight out of college last summer. She had her laptop open. She said oh, but didn't you know, [[child:2|N]] came up at the cluster meeting in June, they'd had [[health:1|Morriston]] physio and the head of [[child:1|Nabil]]'s school there too and decided she could "share [[child:1|Nabil]]'s LSA". I was never told there was a meeting. I'd never said they could talk about her there. And he's in a different school! Two miles away! In [[place:3|Sketty]]!! How is she going to share?

My husband ([[parent:1|Shafiq]]) thinks it was a mix up and they thought they're one kid. My mother in law thinks it's because of the scarf. I think nobody read past the first five letters.

Anyway you can have it. No names, and please not [[school:2|St I's]] because Miss [[professional:2|Beynon]] shouldn't have shown me. She's on [[contact:1|s.beynon@stilltyds.example.org]], don't write to her, I only put it so you know that she's real.

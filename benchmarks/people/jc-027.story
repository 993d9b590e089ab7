+++
id = "jc-027"
channel = "email"
from_name = "Nusrat"
from_addr = "nusrat.begum.e1@example.org"
subject = "writing for my mum"
date = "2021-06-16T01:11:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "I sat there for eleven minutes and listened to five professionals plan my brother's year, with his mother supposedly not in the room."
+++
Hi there,

I'm 19 and I do all the letters in our house because Mum ([[parent:1|Rahela]]) doesn't read English, and Abba works evenings. My brother is [[child:1|Tanvir]], 12, learning disability and epilepsy. We also have [[child:2|Tahmid]], 15, and [[child:3|Tasnim]], 8, yes all T, I'm the odd one out.

He goes to [[school:1|Shadwell Basin Special School]]. His teacher's called [[professional:1|Mo]], and the family worker is [[professional:2|Sharon Peake]]. [[professional:2|Sharon]] is one of those people who's always "just popping in". Over lockdown, that was a lifeline, no shade. The nurse is [[professional:3|Ijeoma]], from [[health:1|Mile End Hospital]].

So the annual review is online. I log in early, camera off, as Mum. There's a man talking, [[professional:4|Robert]], from [[council:1|Tower Hamlets]]. And he's saying, "so are we all agreed before Mum joins, we cut the therapy and we don't mention it till the draft." I sat there for eleven minutes and listened to five professionals plan my brother's year, with his mother supposedly not in the room. [[professional:3|Ijeoma]] says she's not comfortable. [[professional:2|Sharon]] says the mum won't notice, bless her. BLESS HER.

I unmuted and said "Mum's joined." You've never seen faces like it. [[professional:1|Mo]] actually smiled.

I've asked Mr [[professional:4|Quill]] for the minutes. Apparently there aren't minutes of the "pre-discussion". My cousin [[parent:2|Shahin]] is training as a paralegal and he's writing to Ms [[professional:2|Peake]]'s boss, who turns out to be his old head of year, Mrs [[professional:5|Donoghue]]. [[professional:1|Mohamed Abdi]] (sir!!) sent us his notes; and Nurse [[professional:3|Nwosu]] put hers on the NHS system where [[professional:4|Robert Quill]] can't touch them.

Mum hasn't stopped making samosas for [[professional:3|Ijeoma]]. [[professional:5|Bernadette Donoghue]] has offered us a meeting, which [[parent:2|Shahin]] says to record.

Please swap the names, my mum would die.

%% signature
N x


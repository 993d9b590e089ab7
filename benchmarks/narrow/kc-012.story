+++
id = "kc-012"
channel = "email"
from_name = "Jade W"
from_addr = "jadewood.kent@example.com"
subject = "[[council:1|kent]] EHCP nightmare (happy halloween lol)"
date = "2022-10-31T17:09:00+00:00"
html = false
kind = "story"
categories = ["false-information", "school-approached", "quantifying-forbidden", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "School said he \"left the site in a planned way\"."
[[evidence]]
category = "school-approached"
quote = "dot says mrs Long has been on to their head asking would they have him \"but don't let on to mum yet\""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I'm really sorry Jade, we've been told by the principal EP we are not to put numbers or say full time, it goes back to us if we do.\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report had already been round the whole lot of them, mrs long, melody, the nurse at medway maritime, some academy trust, for TWO WEEKS before it came to me"
+++
Hi guys, typing this while the kids sort sweets so excuse the state of it.

I'm [[parent:1|Jade]]. got three. [[child:1|Olive]] (12), [[child:2|Hunter]] (9) and baby [[child:3|Robin]]. Its [[child:2|hunter]] this is about though [[child:1|olive]] has had to put up with more than any 12 yr old should. We live [[place:1|sheppey]] way.

[[child:2|Hunter]] has PDA + ADHD and he bolts. last september he got out of [[school:1|harty marsh primary]] and was found by a bloke walking his dog on the actual marsh. A hunter, funnily enough, with a gun over his arm. School said he "left the site in a planned way". PLANNED. I nearly died.

So the timeline is

[[date:1|14/9/21]] he gets out
[[date:2|16/9/21]] I ring [[council:1|kent]] for emergency review. Get [[professional:1|Melody]] on the desk, she says someone will call. No one calls
[[date:3|1/10/21]] meeting w the head Mrs [[professional:2|long]] and the SENCO Mr [[professional:3|Little]]. not long, not much said, little bit of tea. Mrs [[professional:2|Long]] says he'd be better elsewhere
[[date:4|8/10/21]] my mum [[parent:2|Rose]] gets a call from her old mate [[parent:3|Dot]], who is dinner lady at a school in [[place:2|Sittingbourne]]. [[parent:3|dot]] says mrs [[professional:2|Long]] has been on to their head asking would they have him "but don't let on to mum yet". Well she let on. dot dot dot as they say

I went in next morning at 8. I rose above it, sort of. I said Mrs [[professional:2|long]] with respect may i ask what the F is going on. she said she was exploring. Mr [[professional:3|little]] looked at the carpet

Then the EP. His name is [[professional:4|Jasper Gray]] and he was fine to be honest, nice with [[child:2|Hunter]], they talked about snakes for an hour. But there's a grey area (ha) about what happened after. [[professional:4|Gray]] told me he'd be putting full time 1:1. he SAID it, stood by my bins. then the report comes and its "access to adult support". I texted him and he rang me back from the car. "I'm really sorry [[parent:1|Jade]], we've been told by the principal EP we are not to put numbers or say full time, it goes back to us if we do." he sounded jaded himself.

And best bit. The report had already been round the whole lot of them, mrs [[professional:2|long]], [[professional:1|melody]], the nurse at [[health:1|medway maritime]], some academy trust, for TWO WEEKS before it came to me. How do I know? because [[professional:1|melody]] rang to ask for my comments on page 6 and I'd never seen page 1.

He's out of school since january now. I gave up my job at the bakery. My partner [[parent:4|Lee]] works nights. [[child:3|Robin]] said his first word the other week and it was "[[child:2|hunter]]", we had it on video, he was pointing at the garden where there was a robin sat on the fork and i thought how can a baby get so much into two seconds

You can use it but not the kids names and not [[place:1|sheppey]], there's only about six of us on here and everyone knows who [[child:2|Hunter]] is. [[council:1|Kent]] is OK. [[council:1|Kent]] deserves it

%% signature
Jade xx
Sent from Outlook for iOS

%% quoted
On 30 Oct 2022, at 20:15, The Campaign <stories@example.org> wrote:
> Hi Jade, of course, take your time. We'd love to hear about Hunter
> whenever you have a moment.


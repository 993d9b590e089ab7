+++
id = "m-012"
channel = "email"
from_name = "Talya R"
from_addr = "talya.r.writes@example.org"
subject = "\"Please don't quantify\""
date = "2017-07-10T00:18:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "quantifying-forbidden"
quote = "We have all had an instruction from Graham Fenwick, passed down through Kath, that advice is not to contain hours, frequency or staffing ratios under any circumstances."
[[evidence]]
category = "report-change-requested"
quote = "Kath returned it with that line struck through and asked me to resubmit, and I'm sorry to say I did."
+++
I've started this four times, so forgive me if it reads as though it's been sat on. It has.

Three children; the middle one is the story. [[child:1|Eitan]] is fourteen, [[child:2|Shira]] eleven, [[child:3|Noam]] eight. [[child:2|Shira]] has selective mutism and a language disorder, and is cleverer than the rest of us put together. She was at [[school:1|Beit Yosef Primary]], and it's her move to secondary that's gone to appeal.

[[council:1|Leeds]] instructed an educational psychologist, [[professional:1|Imogen Thackray]]. The Trust supplied a therapist, Ms [[professional:2|D. Ellershaw]]: [[professional:2|Dawn]]. On the school's side you've Rebbetzin [[professional:3|Lowy]], the inclusion lead (I taught her daughters piano, so [[professional:3|Miriam]] to me), and Mr [[professional:4|Sharples]], the head. At the authority the person who matters is [[professional:5|Kath Blamires]], team leader, and above her a man [[professional:6|Fenwick]].

Extract, annual review, [[date:1|1 March 2017]], minutes taken by the school office:

"In attendance: [[professional:4|R. Sharples]] (Headteacher), [[professional:3|M. Lowy]] (Inclusion), [[professional:1|Imogen Thackray]] (EP), [[professional:2|D. Ellershaw]] (SLT), [[professional:5|K. Blamires]] (LA), Mr [[parent:1|Y.]] and Mrs [[parent:2|T. Rabin]] (parents).
[[professional:1|IT]] gave an overview of [[child:2|Shira]]'s scores. [[professional:2|DE]] advised that [[child:2|S]] be offered direct therapy. [[parent:2|TR]] asked how much. [[professional:2|DE]] said she was not able to answer. [[professional:5|KB]] asked that the question be taken outside the meeting."

"Not able to answer" is what they minuted. I was there, and so was my husband [[parent:1|Yossi]], and what [[professional:2|Dawn]] really said was, "I've been asked not to."

I ran into [[professional:1|Imogen]] weeks afterwards on the platform at [[place:1|Horsforth]], both of us late, and she said she had been meaning to write to me. Then she did, which I think was brave. I'm giving you three sentences of it:

"We have all had an instruction from [[professional:6|Graham Fenwick]], passed down through [[professional:5|Kath]], that advice is not to contain hours, frequency or staffing ratios under any circumstances. I put fifteen hours in my draft for [[child:2|Shira]]. [[professional:5|Kath]] returned it with that line struck through and asked me to resubmit, and I'm sorry to say I did."

So: [[professional:1|Thackray]] had a number. [[professional:2|Ellershaw]] had one too, I'm certain, I saw her look at her notes. Neither number got as far as the plan, which says [[child:2|Shira]] "will have access to". Access to! She has access to the Albert Hall.

[[professional:3|Miriam Lowy]] rang on [[date:2|3 April]], before Pesach, supposedly about [[child:3|Noam]]'s reading, and asked what I was going to do. I said appeal. A silence. "[[professional:4|Russell]]'s been told it'd be unhelpful if staff gave statements," she said, and then, "I'll give you one anyway." So I have hers, and [[professional:1|Imogen]]'s, and [[child:1|Eitan]], who's got strong views about bureaucracy for a boy who can't find his own shoes, has put them into a ring binder with dividers.

[[parent:1|Yossi]] would like me to say that we've no quarrel with [[professional:2|Dawn]].

Nothing can appear until the hearing's over; the reference is [[id:1|EH383/17/00046]] and there's no date yet. After that, with everyone altered, use whatever's useful. [[contact:1|talya.r.writes@example.org]] is mine alone.

%% signature
Talya Rabin

%% quoted
> On 6 July 2017 at 10:11, stories@example.org wrote:
> Could you say how you know that the therapist was told not to give hours?


+++
id = "kg-024"
channel = "email"
from_name = "Tracey-Ann Obi"
from_addr = "t.obi@example.com"
subject = "[[council:1|Medway]] lost my daughter's records, all of them"
date = "2015-01-26T00:04:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It took until 17 March 2014 for someone to admit it to me, a junior called Lucy, that the file had been put in a skip when they moved floors and there was no copy kept."
+++
Midnight and I've just found you.

My daughter [[child:1|Chidinma]], [[child:1|Chi-Chi]] at home, has sickle cell and had a stroke at five. Before it she could read. I was told by Mr [[professional:1|Pemberton]] at [[health:1|King's]] that she'd get it back with work, and [[health:2|Medway Maritime]] would arrange the work.

What was arranged: one physio, [[professional:2|Sandeep]], smashing lad, six weeks. One "hospital school" teacher, [[professional:3|Rosemary Judd]], who came to us in [[place:1|Chatham]] every Tuesday for a year and is now [[child:1|Chi-Chi]]'s godmother. Then she was "reintegrated" to [[school:1|Luton Arches Primary]] and there everything stops.

They said she was lazy. They said it to her. Miss [[professional:4|Hogben]], Year 3. Her brother [[child:2|Emeka]] got into a fight about it and it was [[child:2|Emeka]] who was excluded.

I pushed for a statement in 2012, and [[professional:5|Gary Wickenden]] at [[place:2|Gun Wharf]] said no evidence. I said there is a FILE. Neuropsychology, MRI, all [[professional:3|Rosemary]]'s notes. It took until [[date:1|17 March 2014]] for someone to admit it to me, a junior called [[professional:6|Lucy]], that the file had been put in a skip when they moved floors and there was no copy kept. A skip.

[[professional:3|Rosemary]] had her own diaries, thank God, and Dr [[professional:7|Nwosu-Hall]] at [[health:1|King's]] re-sent what he'd got, so we started again. My husband [[parent:1|Emmanuel]] took the day off and photographed every sheet on the dining table, front and back.

She's got the statement now, 15 hours. She's eleven and she reads at seven. [[school:2|Rainham Creek Girls']] have been good as gold.

I want somebody to say sorry for the skip.

You can use it but call her something pretty.

%% signature
Tracey-Ann


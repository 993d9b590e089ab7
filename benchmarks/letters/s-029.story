+++
id = "s-029"
channel = "email"
from_name = "Miriam Osei-Tutu"
from_addr = "m.oseitutu@example.org"
subject = "What I thought had happened in [[council:1|Redbridge]]"
date = "2018-07-12T10:55:00+01:00"
html = true
kind = "story"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear Campaign,

I'd like to send you something that is not quite what you are looking for. I think you should have some of these as well.

Last autumn a friend I made at [[org:1|Seven Kings Methodist Church]], [[parent:1|Claudette]], told me over the washing-up that "everyone at the school" knew what was in our daughter's report. Our daughter is [[child:1|Abena]], nine, known as [[child:1|Abby]], with a genetic condition that has a very long name and a learning disability. She attends [[school:1|Newbury Ash Primary]]. [[parent:1|Claudette]]'s niece is a dinner lady there. From that one remark I made a whole cathedral.

I believed that the educational psychologist, Mr [[professional:1|Tobias Wren]], had sent his report to the school and the panel before I had read it. I believed that a meeting had taken place on [[date:1|6 November]] about moving [[child:1|Abby]] to [[school:2|Fairlop Lodge]] and that my husband [[parent:2|Kwabena]] and I had been left out of it on purpose. I believed that somebody had written that I was "aggressive". I wrote all this to the Director. I was not brief. I copied in Councillor [[professional:2|Hardeep Gill]]. I asked for every paper they had, with a cheque for ten pounds, before somebody told me the fee had been abolished.

They sent everything. They sent it in three weeks, with an index, nothing crossed out, by a courier who wanted my passport. I sat with it for a weekend on the floor of the back bedroom, and what I found was this.

The report had gone to nobody. There was a note from Mr [[professional:1|Wren]] to the officer, Ms [[professional:3|Yasmin Chaudhry]], that read "holding until mum has had a proper look, she has just lost her father". That is true. I had. I'd been sent the draft with a form for comments, and I'd put it under the fruit bowl unopened, and it was still there.

The meeting of [[date:1|6th Nov]] was about the boiler. The niece had seen a group of people go into the head's room with a folder and had heard somebody say "[[child:2|Abby]]" because Mrs [[professional:4|Lindqvist]], the head, was asking that the [[child:2|Abby]] who was waiting in the corridor, who isn't even mine but a girl called [[child:2|Abby Moss]], be given her inhaler.

As for "aggressive": I looked for it on every page. The only word about me was in an e-mail of [[date:2|14/11/17]], where Ms [[professional:3|Chaudhry]] says to the head, "Mrs [[parent:3|O-T]] is understandably at the end of her rope, could we ring rather than write?"

And they did ring. I hadn't picked up.

If they had done what I accused them of, it would have been exactly the sort of thing on your list: the unseen report, the secret meeting, the lie on the record. I know from others in our group that all three do happen. They did not happen to us. I went to see Mr [[professional:1|Wren]] to apologise and he made me tea in a mug with a wren on it, and we corrected two dates together.

I don't say this against those who write to you. I say it since I'd got so used to being ready for a fight that I could not see when there wasn't one. You may use it without our names.

%% signature
With blessings,
Miriam

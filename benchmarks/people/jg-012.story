+++
id = "jg-012"
channel = "email"
from_name = "Priyanka S"
from_addr = "priyanka.s@example.net"
subject = "Re: [[child:1|Aarav]]'s papers"
date = "2022-11-14T12:33:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Thank you for coming back to me so fast. To answer your three questions in the order asked:

1. [[child:1|Aarav]] is still on roll at [[school:1|Kestrel Bank]], attending two mornings. [[school:2|Hazelmere Hall]] have put him on a list.
2. We began with [[health:1|Harrow CAMHS]] under a Dr [[professional:1|Lindqvist]], who left; [[professional:2|Jerome Baptiste]], a nurse, has held the case since the summer.
3. It was Cllr [[professional:3|Pattni]] who told us the panel sheet existed, not anybody at [[council:1|Harrow]].

[[professional:2|Jerome]] would talk to you, I think, if it stayed between you. [[professional:1|Lindqvist]] I would not trouble, she has gone home to [[place:1|Malmo]] and good luck to her. [[parent:1|Vikram]]'s firm, [[org:1|Sethi Rowe]], won't let him be quoted, so change everybody please, the boy most of all.

%% signature
Priyanka

%% quoted
On 12 Nov 2022, at 18:02, Stories <stories@example.org> wrote:
> Three short questions, if you have a moment


+++
id = "kb-006"
channel = "email"
from_name = "Colin Pargeter"
from_addr = "pargeterc@example.co.uk"
subject = "Query re time limits"
date = "2016-05-11T19:30:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Sirs, I help my grandson's mother with her letters. Is there a limit on how far back one may ask for a school's e-mails? [[school:1|Wychbury Edge High]] ([[place:1|Stourbridge]]) tell us twelve months and the man at [[council:1|Dudley MBC]], [[professional:1|Parveen Akhtar]]'s deputy, tells us six years. Both can't be right. The lad is [[child:1|Ellis]], he is fifteen and has left.

I am on the landline, [[contact:1|01632 . 960 . 417]], most mornings, or [[parent:1|Julie]] can be got at her work: [[contact:2|01632 960088 extn 3 1 4]].

%% signature
C. Pargeter (Mr)


+++
id = "n-010"
channel = "email"
from_name = "A Parent"
from_addr = "quietlyfuming@example.net"
subject = "anon please"
date = "2014-03-10T21:14:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "with a yellow sticker: \"Paras 4-6 to come out pls. NB\""
+++
I won't sign this. I work for the council I'm about to complain of.

My child, whom I'll call [[child:1|B]], has a statement. I process statements. Not [[child:1|B]]'s, obviously: that sits with a colleague, [[professional:1|Yvette]], two desks along. In January [[professional:1|Yvette]] was on leave and her post came to me. In it was the advice from the community paediatrician, Dr [[professional:2|Sunil Raghavan]], with a yellow sticker: "Paras 4-6 to come out pls. [[professional:3|NB]]". [[professional:3|NB]] is [[professional:3|Neville Blakemore]], our head of service.

Paragraphs 4 to 6 say that [[child:1|B]] has absences, up to thirty a day.

I put the sticker back. I took a photograph of it with my phone first. When the proposed statement arrived at home on Valentine's Day, paragraphs 4 to 6 were out.

I have told nobody except my union rep, [[parent:2|Col]], and my mum. [[school:1|Fernhill]] don't know: the SENCO there, [[professional:4|Davina]], goes to spin class with [[professional:3|Neville]]'s wife. If it gets out I lose my job, and if it doesn't [[child:1|B]] loses a neurologist.

Do what you like with it, but not the council's name, not the [[place:1|Teign Valley]], not the sticker's colour.

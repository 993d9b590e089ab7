+++
id = "l-055"
channel = "email"
from_name = "Heather Patton"
from_addr = "heather.patton@example.co.uk"
subject = "[[council:1|SEELB]], [[place:1|Comber]]"
date = "2012-09-09T14:22:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She had been telephoned by a Mr Niblock of the Board, as had the heads in Newtownards and Saintfield, and advised that if Jamie's name came up they should say their classes were full."
+++
Dear Sir,

I taught Sunday school for thirty years at [[org:1|Second Comber Presbyterian]] and I never told a lie to a child, so it sticks in my craw to be told one about mine. Grandchild, I should say: [[child:1|Jamie Patton]], [[place:1|Comber]], aged eight, ADHD and a tremor. His father is [[parent:1|Alastair]] and serves overseas.

In [[school:1|Castle Espie Primary]] they coped. The [[health:1|Ulster]], at [[place:2|Dundonald]], coped. The [[council:1|South Eastern Board]] decided that he'd cope better at [[school:2|Whiterock Bay]], which is at [[place:3|Killinchy]], seven miles by bus. On whose advice? [[council:1|SEELB]] said the principal of [[school:1|Castle Espie]], Mrs [[professional:1|Orr]], recommended it. Mrs [[professional:1|Orr]] is in my prayer group. She did no such thing.

She had been telephoned by a Mr [[professional:2|Niblock]] of the Board, as had the heads in [[place:4|Newtownards]] and [[place:5|Saintfield]], and advised that if [[child:1|Jamie]]'s name came up they should say their classes were full. He'd given a surname and a date of birth, over the telephone, to four schools. Hers, for one, was not full. She has two empty chairs.

I wrote to [[place:6|Grahamstown Lane]], where they have their offices, on [[date:1|20th August]]. I wrote also to [[council:2|Ards Borough Council]], in error.

Kindly omit our name, [[place:1|Comber]] and the denomination.

%% signature
Yours faithfully,
Heather Patton


+++
id = "s-036"
channel = "forum-pm"
from_name = "Wullie_n_Senga"
from_addr = ""
subject = "the LAC report"
date = "2014-08-31T15:46:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the panel, the school and the new respite people all had it on the Monday and we got oors on the Thursday"
[[evidence]]
category = "false-information"
quote = "Its got her doon as having absconded three times. The lassie cannae walk."
+++
hiya, saw ye were collecting these. Me and the wife foster in [[place:1|Gateshead]], came doon fae [[place:2|Airdrie]] in 99 and never went hame. We've had wee [[child:1|Daisy-Mae]] five year, shes 12, spina bifida.

Report done by Dr [[professional:1|Nwosu]] the community paed, [[health:1|QE Gateshead]]. Nae complaints aboot him, lovely big fella. But it went oot withoot us. the panel, the school and the new respite people all had it on the Monday and we got oors on the Thursday, wi a second class stamp. Respite place ([[org:1|Ravensworth Wheel]]) phoned up and cancelled her weekend afore I even knew whit for.

Whit for was page 6. Its got her doon as having absconded three times. The lassie cannae walk. Somebody has typed up the wrang page, its another wean fae the same unit, I think [[child:2|Dazy]] wi a z that was at [[school:1|Bensham Quay]] an aw. Heid teacher there, Mrs [[professional:2|Eke]], kent right away it wasnae oor [[child:1|D-M]].

[[council:1|Gateshead Cooncil]] says theyll "append a note". Append!! [[parent:1|Senga]] is that mad she's taken up smoking again.

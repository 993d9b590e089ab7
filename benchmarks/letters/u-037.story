+++
id = "u-037"
channel = "forum-pm"
from_name = "tsitsi_gwent"
from_addr = ""
subject = "[[child:1|Nelson]] from [[place:1|Nelson]]"
date = "2018-05-17T23:26:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "they had already phoned round four schools and told them he was \"not a priority for specialist\""
[[evidence]]
category = "report-change-requested"
quote = "the Local Authority has requested that the diagnosis wording be softened to 'social communication differences'"
+++
Hi

Yes I know. My son is called [[child:1|Nelson]] and we live in [[place:1|Nelson]], the one by [[place:2|Treharris]], not the one in [[place:3|Lancashire]]. He was named for his great uncle before we ever heard of the place. He was 2 when my husband [[parent:1|Tendai]] got the job at [[health:1|Ysbyty Ystrad Fawr]] and the estate agent thought we were having him on. Every form we fill in, someone "corrects" it.

So, [[child:1|Nelson]] is 6 now, autistic, very few words. We asked [[council:1|Caerphilly]] for a place in the base at [[school:1|Ysgol Coed Celyn]]. Dr [[professional:1|Rajeswari]] from [[health:2|Aneurin Bevan]] had written a very clear report. In April we got a copy of an email, by accident I think, from her secretary. I am pasting:

"Dr [[professional:1|R]] – re [[child:1|Nelson M]], the Local Authority has requested that the diagnosis wording be softened to 'social communication differences' pending panel on [[date:1|26.04.18]]. [[professional:2|Craig Hopkins]] will call you. Thx [[professional:3|Lynne]]"

She did not soften it, God bless her. But when we visited [[school:1|Coed Celyn]] the head Mrs [[professional:4|Meirwen Pugh]] was embarrassed. She said they had already phoned round four schools and told them he was "not a priority for specialist". Who is they, I asked. "[[council:1|CCBC]]," she said, "a Mr [[professional:2|Hopkins]]."

And here is the best part. The panel's refusal says "[[child:1|Nelson Mutasa]] should attend his local school, [[school:2|Llanfabon Infants]], as a resident of [[child:1|Mutasa]]". They had put his surname where the village goes.

What do you need from me? I have it all in a folder. My brother in law [[parent:2|Simba]] says I should go to the [[org:1|Argus]], but I would prefer this way, without our names. If you talk about a boy with the same name as his village everybody will know, so please call him something else completely.

%% signature
Tsitsi

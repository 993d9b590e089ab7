+++
id = "kf-005"
channel = "email"
from_name = "Senga Mc"
from_addr = "senga.mcg@example.com"
subject = "the wean's report"
date = "2011-11-22T21:33:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "It turns oot Glesga had been on the phone tae Craigend askin would they take her, an they'd sent the report an a photie, an no a single word tae me or her da."
+++
See this? This has had me up tae high doh since Friday.

Ma wee lassie [[child:1|Chantelle]] is in P5 at [[school:1|Our Lady of the Braes]] oot in [[place:1|Easterhouse]]. She's got the epilepsy and learnin difficulties an aw. [[professional:1|Donnelly]] is her teacher, cannae fault him. It's the other yin, [[professional:2|Fiona]], comes roon fae the psychological service wi her wee folder.

Right so [[professional:2|Fiona]] does her report. Ah'm tellt it'll take six weeks. Fine. Then ma sister-in-law [[parent:1|Jacqueline]], who cleans at [[school:2|Craigend Unit]], says tae me doon the bingo, "Ah hear [[child:1|Chantelle]]'s comin tae us." Ah says whit? It turns oot [[council:1|Glesga]] had been on the phone tae [[school:2|Craigend]] askin would they take her, an they'd sent the report an a photie, an no a single word tae me or her da.

Her da's [[parent:2|Billy]]. We're no thegither but he's in her life every weekend an he'd a right tae know as well.

Ah phoned [[council:1|Glasgow City Council]] an got passed aboot like a parcel. Wan wumman said it was [[professional:3|Galbraith]] Ah wanted. [[professional:3|Galbraith]] says naw it's [[professional:2|Fiona]]. [[professional:2|Fiona]]'s aff sick. The consultant at [[health:1|Yorkhill]], him wi the bow tie, [[professional:4|Prentice]], he says tae me pit it in writin, so that's me pittin it in writin, tae you, cause naebody else is readin it.

She doesnae want tae leave her pals. [[child:1|Telle]], her wee brother [[child:2|Jordan]] calls her. He greets every time it comes up.

Is that even allowed, whit they done?

%% signature
Senga


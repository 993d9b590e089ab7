+++
id = "k-016"
channel = "forum-pm"
from_name = "mano_ki_ammi"
from_addr = ""
subject = "[[professional:1|uzma]] baji & the assessment"
date = "2021-11-17T22:26:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "she told us over tea that miss aisha and uzma khala and a man with a wheely bag had been in the library talking about noors special chair and would she need it at the new school, first any of us heard."
[[evidence]]
category = "school-approached"
quote = "they had already rung the head at almond bank in batley to ask her to find a place."
+++
assalamu alaikum sis, you said pm if its long. its long

[[professional:1|uzma]] baji has been coming to us since before lockdown. she sorted the disability money, the parking badge, even a fridge. my kids call her khala, and my husband thought she was some relative of mine he hadnt been told about. so when she sits on my sofa and says let them move her sis its for the best, i nearly said yes. it was [[parent:1|shabana]], married to my brother, who said hang on, who pays [[professional:1|uzma]]? and its [[council:1|kirklees]]. same building as the sen lot, same kettle

[[child:1|mahnoor]] is 6, [[child:1|mano]] at home, [[child:1|gudiya]] to her dadi, and for some reason [[child:1|noor]] at [[school:1|ravensknowle lane]]. [[child:2|zara]] sits next to her, thats [[parent:1|shabana]]s youngest, shes sharp that one. she told us over tea that miss [[professional:2|aisha]] and [[professional:1|uzma]] khala and a man with a wheely bag had been in the library talking about [[child:1|noor]]s special chair and would she need it at the new school, first any of us heard. what new school?? they had already rung the head at [[school:2|almond bank]] in [[place:1|batley]] to ask her to find a place.

wheely bag is mr [[professional:3|greenhalgh]] the psychologist. i asked miss [[professional:2|aisha]] straight and she went pink and said as your childs teacher i really shouldnt say

so do i still let [[professional:1|uzma]] in? she has a key


+++
id = "u-005"
channel = "forum-pm"
from_name = "kizzysmam"
from_addr = ""
subject = "Travellers and EHCPs"
date = "2019-06-18T13:35:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "had been on the phone to her before I'd even put the form in, to say we'd be gone by the summer and not to bother"
[[evidence]]
category = "false-information"
quote = "he wrote down no fixed abode"
+++
Hiya love. I seen your post on the dyslexia board and I said to my [[parent:1|Nelson]] I'm going to tell her ours.

We are Travellers, English Romany on my side and [[parent:1|Nelson]]'s people is Irish. We've been pulled on at [[place:1|Hadrian's Yard]] outside [[place:2|Carlisle]] eleven year, council site, pay us rent, same plot, plot 9. My girl [[child:1|Kizzy]] is 10 and has a chromosome thing and the boy [[child:2|Billy-Joe]] has what his cousin has, the ADHD. [[child:2|Billy Joe]] is alright, it's [[child:1|Kiz]] this is about.

For the plan a man comes out from [[council:1|Cumbria County Council]], [[professional:1|Lee Wharton]], sat in my trailer, had my tea. Under address he wrote down no fixed abode. I've a rent book! Under attendance he put "family travels for large parts of the year". We go to [[place:3|Appleby]] for the Fair, ten days, and she had her school work with her, Mrs [[professional:2|Armitage]] the Traveller teacher will swear to it.

Then I went to look round [[school:1|Ravensgill]] for her for seniors. Lovely place, little farm and all. The headmistress there, [[professional:3|Joy Pattinson]], was straight with me. She said that [[professional:1|Wharton]] had been on the phone to her before I'd even put the form in, to say we'd be gone by the summer and not to bother keeping a place. Oh it was a joy to hear that, I tell you. I could of cried.

[[professional:3|Joy]] kept the place anyway God bless her. But [[council:1|Cumbria]] wouldn't name it and now [[child:1|Kizzie]]'s down for [[school:2|Caldewgate Academy]], twelve hundred kids, and she's frit to death. [[professional:2|Armitage]] says appeal. I can't hardly read the forms. [[parent:2|Violet]], that's our cousin's wife, does them for me.

You can say Travellers and you can say up north but no names and not the yard. If you need owt ring [[parent:2|Violet]] on [[contact:1|07700 900 062]] as I'm terrible for picking up.

%% signature
God bless, Mary-Ann

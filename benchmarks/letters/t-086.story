+++
id = "t-086"
channel = "email"
from_name = "Eugene McAnespie"
from_addr = "emcanespie@example.org"
subject = "Statement of a grandfather"
date = "2013-02-11T09:00:00+00:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "had written to the Western Board that the family \"would not oppose\" a move to Knockmoyle. We'd never been asked."
[[evidence]]
category = "other-collusion"
quote = "\"Happy to firm up my wording if WELB needs it.\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had not sent them to Bronagh."
+++
1. I, [[parent:1|Eugene McAnespie]], reside outside [[place:1|Dromore]], in [[place:2|Tyrone]], and not the other one.

2. [[child:1|Oisín]] is the youngest of [[parent:2|Bronagh]]'s. She teaches at [[school:1|St Cillian's]], which is also where he went, and there the trouble begins.

3. A mother who's on the staff hears things. On or about [[date:1|7 September 2012]] she lifted a sheet off the photocopier, and it was her own son: "[[child:1|Oisín McA]], options". [[professional:1|Fergal Teague]], her principal, had written to the [[council:1|Western Board]] that the family "would not oppose" a move to [[school:2|Knockmoyle]]. We'd never been asked.

4. [[professional:2|Heather Buchanan]], psychologist, wrote back from [[place:3|Omagh]]. I quote: "Happy to firm up my wording if [[council:1|WELB]] needs it."

5. [[health:1|Altnagelvin]] had sent its findings to [[professional:1|Fergal]], to [[professional:2|Heather]] and to Canon [[professional:3|Devlin]], who chairs the governors and baptised the child. It had not sent them to [[parent:2|Bronagh]].

6. She can't complain as a mother without complaining as a teacher. [[parent:3|Pádraig]], her brother, wants it in the papers. [[parent:4|Attracta]], God rest her, would have gone down there with her handbag.

7. Her union referred her to [[org:1|Strule Chambers]]; they've told her to say nothing. Nobody has told me to say nothing.

8. I should say what is lost, because nobody on that list asked. He had a place in the school band, on the bodhrán, which he could play before he could tie a lace. He'd a dinner lady who knew to keep the beans off the chips. The SENCO, who's a decent young fellow and new, had got as far as drawing him a timetable with pictures. All of that is in the bin, and I'm told that it was in the bin before the ink was dry on the referral.

9. I've read this over to [[child:1|Oisín]] and he asks that I add he is good at chess. He beat [[child:2|Tiarnán Kelly]] on Sunday, who's sixteen.

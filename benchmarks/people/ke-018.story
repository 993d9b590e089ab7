+++
id = "ke-018"
channel = "email"
from_name = "Elspeth Geddes"
from_addr = "elspeth.geddes@example.co.uk"
subject = "[[council:1|Aberdeenshire]]"
date = "2014-08-21T15:10:00+01:00"
html = true
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "other-collusion"
quote = "There were nine of them in a wee working group, health and education both, that had settled between them no child outside Huntly would get a signing assistant and that the reports would be written to fit."
+++
Hello,

I'm not sure that Scottish stories count for you but [[professional:1|Morag]] at the advice line thought they might. Please hold it back till the reference to the Tribunal's been decided.

My twa are [[child:1|Struan]] (13) and [[child:2|Isla]] (10). [[child:2|Isla]]'s the one with the cochlear implants. When we flitted from [[place:1|Huntly]] to [[place:2|Portsoy]] her support was meant to flit with her, and it got as far as [[place:3|Banff]] and stopped.

[[professional:2|Innes]], that's the head at [[school:1|Durn Burn Primary]], telt us at the gate he'd no heard a thing. Yet on [[date:1|12th June]] I was sat in the audiologist's at [[health:1|Aberdeen Royal]], and [[professional:3|Shona Rennie]] had on her desk an email of his, in which he thanked her for "the discussion about [[child:2|Isla]]". I read it upside down. I'm a typesetter's daughter.

[[professional:3|Shona]] was that embarrassed she let me see the lot. There were nine of them in a wee working group, health and education both, that had settled between them no child outside [[place:1|Huntly]] would get a signing assistant and that the reports would be written to fit. [[professional:4|Farquharson]] from [[place:4|Woodhill House]] had thanked everyone for keeping to it.

[[parent:1|Alasdair]] says I should put it in the [[org:1|Banffie]]. I'd sooner you had it first. [[child:2|Isla]] signs that she's "bored of waiting", and [[child:1|Struan]], who's taught himself out of a book, goes in at dinner time and signs for her. He's thirteen. Somebody should be paying him.

%% signature
Kind regards,
Elspeth


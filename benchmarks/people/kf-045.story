+++
id = "kf-045"
channel = "forum-post"
from_name = "HoldernessHelen"
from_addr = ""
subject = "Long, sorry. [[council:1|East Riding]], panel, and a bus stop"
date = "2018-02-07T22:26:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She said her manager wouldn't release it because she'd put \"15 hours\" in it, and that at induction they'd all been told numbers are for lawyers and never to write one down."
[[evidence]]
category = "access-denied"
quote = "What I got on 2nd Feb was one line from Winspear saying draft advice is \"the intellectual property of the service\" and I wasn't having it."
+++
I've lurked for yonks and never had the nerve. Three gins, here goes.

DD is 13. I'm going to call her what she's called, [[child:1|Marigold]], as there's no point pretending there's two round here. Everyone says [[child:1|Goldie]]. ASD, hypermobility, school refuser since the Y7 Christmas fair when a bigger lass ([[child:2|Tegan]]) shut her in a props cupboard. [[school:1|Withernwick College]]'s line on the cupboard was that it "wasn't locked as such".

So, EHCP needs assessment. I'd like to introduce the cast:

1) [[professional:1|Cass]]. EP. Locum. About 28, purple Docs, brilliant
2) [[professional:2|Winspear]]. Her boss
3) [[professional:3|Dunstan]] at the LA, signs things
4) [[professional:4|Adeola]], CAMHS nurse. Saint
5) Gran. Not professional but thinks she is. Known to the world as [[parent:1|Beryl]]

[[professional:1|Cass]] came to ours in [[place:1|Hedon]] four times. [[child:1|Goldie]] wouldn't come down the first three, so [[professional:1|Cass]] talked to her through the bannisters about axolotls. Fourth time they did the whole thing in two hours under the stairs. I sobbed in the kitchen. Good sobbing.

A month goes by. Nowt. Rang the office. [[professional:1|Cass]] had finished her contract. Rang again. Report "with the team". Right.

Then the bus stop. It were chucking it down on the [[date:1|11th Jan]], and who should be stood under the shelter in [[place:2|Hull]] but purple Docs. I said where's our report love. She looked both ways like a spy film. She said her manager wouldn't release it because she'd put "15 hours" in it, and that at induction they'd all been told numbers are for lawyers and never to write one down. Her bus came. She got on it. Number 75. That was that.

I sat on that for a week. Then I emailed [[professional:3|Dunstan]], dead polite, no mention of bus stops, asking for all drafts. He says there were no drafts. I says to him, on the phone this time, is that right? And he goes quiet and says he'd need to check with [[professional:2|Winspear]].

What I got on [[date:2|2nd Feb]] was one line from [[professional:2|Winspear]] saying draft advice is "the intellectual property of the service" and I wasn't having it. It's about my DAUGHTER. It was written UNDER MY STAIRS.

[[professional:4|Adeola]] can't help, she's [[health:1|Humber NHS]] and they've a wall between. GP can't. Our MP's lass was nice. [[parent:1|Beryl]] has offered to go and sit on the steps at [[place:3|Beverley]] with a flask.

Has anyone had a locum's report "vanish"? Did you get it? I'm not after getting [[professional:1|Cass]] in bother, if she's reading this (axolotls), you did nothing wrong, pet.


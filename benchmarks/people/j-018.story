+++
id = "j-018"
channel = "email"
from_name = "Rivky Brachfeld"
from_addr = "rbrachfeld@example.org"
subject = "Regarding my son, and a principle"
date = "2012-07-03T12:12:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It was the complete psychological report on my son, and another child's besides, a girl of a family two streets away whom we know well."
+++
To whom it may concern,

I am told that you collect accounts. I'll be brief, as with nine bli ayin hara one has to be.

My fifth, [[child:1|Shloime]] (on paper [[child:1|Solomon Brachfeld]]), has Williams syndrome. He learnt at a small cheder, [[school:1|Talmud Torah Ohr Simcha]], in [[place:1|Broughton Park]], where they managed him with love and not much else. We applied to [[council:1|Salford]] for help. They sent an educational psychologist, [[professional:1|Miriam Feld-Oakley]], who at least didn't offer me her hand to my husband's embarrassment, and who sat with him over a puzzle for the best part of a morning.

Our Rov, Dayan [[professional:2|Hirschbein]], knew nothing of this, nor should he have. Imagine then my feelings when a letter is brought in from the mat addressed to him at the shul, [[org:1|Beis Yaakov Dov]]. He hadn't opened more than the top before he saw what it was, and sent it over by Rabbi [[parent:1|Getzel Orbach]], sealed again with tape. It was the complete psychological report on my son, and another child's besides, a girl of a family two streets away whom we know well.

Someone in the council had reasoned that "Dayan" was a kind of headmaster.

You may not see why it's a calamity. I have daughters in shidduchim. A thing like that is not merely embarrassing in our community, it alters who'll be suggested for [[child:2|Gitty]]. I told this to the lady at the council, [[professional:3|Janine]]. She said they were sending everybody involved a leaflet about data.

The other mother hasn't been told of it by anybody; it's not for me to do so. Would you advise, please? I consent to the bones of it being used. Not the community, not the city.

%% signature
Mrs R. Brachfeld


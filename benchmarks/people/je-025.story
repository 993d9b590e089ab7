+++
id = "je-025"
channel = "email"
from_name = "Tracey-Ann Boswell"
from_addr = "tab@example.com"
subject = "my [[child:1|Nelson]], traveller boy, what they wrote"
date = "2021-03-30T19:44:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "\"The family is highly mobile and Nelson has had no continuous schooling; parents do not engage with health,\" it says, when he's not missed a week and I've took him to every appointment he's ever had at Darlington Memorial."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It went out to the panel and the school nurse and the housing, and the site warden had a copy before I did, and I still wouldn't have mine if Jackie hadn't took a photo."
+++
Hello my loves

My cousin [[parent:1|Kizzy]] is typing for me as I never got my letters. I say it she types it. If there's swearing she's took it out.

We're on the site out [[place:1|Darlington]] way. [[child:1|Nelson]] is eight and he don't talk. [[child:2|Delilah]] and [[child:3|Santana]] talk enough for all. He was with [[professional:1|Jackie]] at [[school:1|Skerne View]] every morning till dinner, and she come out the site herself to fetch him if he'd not get on the bus, wouldn't she, wellies and all, and [[parent:2|Elias]] used to walk her back past the dogs. Never asked her. He thought well of her.

Then [[professional:2|Corinne]] starts coming. First she said it was to help us fill in the form. Second time she had a lad with her, [[professional:3|Ashley]], wouldn't sit down. Kept looking at the gas bottles. Third time it was [[professional:1|Jackie]] told us, not them. She said "[[parent:3|Tracey]], they've wrote that he's not registered nowhere and you've been moved on from four counties." We been on that pitch nineteen years! My mam's buried in [[place:1|Darlington]].

[[parent:1|Kizzy]] wants me to give you the words. She's got it here. "The family is highly mobile and [[child:1|Nelson]] has had no continuous schooling; parents do not engage with health," it says, when he's not missed a week and I've took him to every appointment he's ever had at [[health:1|Darlington Memorial]]. Dr [[professional:4|Prakash]] up there was that cross he wrote a letter off his own bat. Four years he's seen that boy.

Nobody sent it us. It went out to the panel and the school nurse and the housing, and the site warden had a copy before I did, and I still wouldn't have mine if [[professional:1|Jackie]] hadn't took a photo. That's [[professional:5|Barry]], the warden, and he's an all right man, he come and said he'd not read past the first page when he saw what it was. He put it through our hatch.

I asked [[council:1|Darlington Borough Council]] could we say our side. [[professional:2|Corinne]] says you've had your opportunity. When? When was it? [[parent:2|Elias]] says it must have been when we was being moved on from them four counties.

Nobody's been nasty since. Nobody's said sorry neither. [[child:1|Nelson]] goes two mornings now.

Don't put us in by name, they'd know the site.

God bless

%% signature
Tracey-Ann (and Kizzy)


+++
id = "u-074"
channel = "email"
from_name = "Shabnam Iqbal"
from_addr = "s.iqbal.home@example.com"
subject = "Look at the letter they sent us about [[child:1|Zayd]]"
date = "2023-05-21T19:47:00+01:00"
html = true
kind = "story"
categories = ["false-information", "no-chance-to-correct", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "He has never been excluded from anywhere, not for one hour."
[[evidence]]
category = "no-chance-to-correct"
quote = "they said the report is \"closed\" and comments can be made at the next annual review, in 2024"
[[evidence]]
category = "school-approached"
quote = "You consulted five schools and we knew about none of them"
+++
Salaam and hello,

I'm copying the letter in full because if I tell you about it you'll think I'm exaggerating. My comments at the bottom.

----------

[[council:1|Lancashire County Council]]
Inclusion Service, East
Our ref: [[id:1|INC/E/23/08841]]
[[date:1|4 May 2023]]

Mr and Mrs [[parent:1|Iqbal]]
[[place:1|117 Cobden Brow]]
[[place:2|Nelson]]
[[postcode:1|BB9 7ZJ]]

Dear Mr and Mrs [[parent:1|Iqbal]]

[[child:1|Mohammed Zayd Iqbal]], [[date:2|17/01/2014]]

Further to the request for a change of placement, I write to confirm that the Authority has now completed its consultation. Responses were received from [[school:1|Pendle Bank Academy]], [[school:2|Marsden Clough]], [[school:3|St Alkmund's RC]], the [[school:4|Weavers' School]] and [[school:5|Whalley Fold Free School]], all of whom feel unable to meet [[child:1|Mohammed]]'s needs in view of his history of permanent exclusion and his aggression towards female staff. The Authority therefore considers that his current placement at [[school:6|Lomeshaye Lane Primary]] remains appropriate.

You are reminded that the Authority relied upon the advice of Mr [[professional:1|D. Entwhistle]], Educational Psychologist, dated [[date:3|27 March 2023]].

Yours sincerely
[[professional:2|Tracey Bleasdale]]
Inclusion Officer

----------

OK so.

1) He's [[child:1|Zayd]]. Nobody in his life has called him [[child:1|Mohammed]], it's the first name of his dad, his brother, both his uncles and half the class register. There is another [[child:2|Mohammed Iqbal]] in Year 4 at [[school:6|Lomeshaye Lane]], lovely family, and that lad had a rough time at his last place. I think you can see where this is going.

2) He has never been excluded from anywhere, not for one hour. The "aggression towards female staff": he's got Down syndrome, he hugs people, he hugged Mrs [[professional:3|Pomfret]] when she came back from having her gallbladder out.

3) You consulted five schools and we knew about none of them. (Sorry, "you" is me shouting at [[professional:2|Tracey Bleasdale]]. Ignore.) We asked for ONE, [[school:4|Weavers]], and the head there had already met him and said she'd love to have him. Now she's had a letter saying he's violent and she won't return my calls.

4) Mr [[professional:1|Entwistle]] (with or without the H, they can't decide) met him for the length of a school assembly. I asked to put right what he's written. They said the report is finished. I rang again and they said the report is "closed" and comments can be made at the next annual review, in 2024.

5) [[health:1|Burnley General]] have sent the paediatrician's letter THREE times saying mild, sociable, no behaviour concerns. [[council:1|LCC]] say health letters "aren't determinative". I had to google that.

My sister [[parent:2|Rukhsana]] works in a solicitors', [[org:1|Harle & Syke Law]], and says get it in writing, so I've asked for everything. Nothing yet but it's only been ten days so fair enough.

Not sure yet about using it, need to talk to my husband [[parent:3|Mohammed Tariq]] (see what I mean?). Call me first please. [[contact:1|01632-960-885]], it's the shop, ask for [[parent:4|Shab]].

%% signature
Shabnam x

%% disclaimer
Sent from Outlook for Android. Please consider the environment before printing this e-mail.

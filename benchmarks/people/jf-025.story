+++
id = "jf-025"
channel = "email"
from_name = "Malcolm Thwaite"
from_addr = "m.thwaite@example.org"
subject = "[[place:1|Derby]], the [[council:1|Derby]] panel, and how to lose a child's file twice"
date = "2010-08-20T09:50:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Derby have since acknowledged in writing that the second was \"weeded in error\" when the office went from one floor to another, and that what had become of the first is not known."
[[evidence]]
category = "access-denied"
quote = "I asked also for the panel's reasons in writing and was refused them on the ground that its deliberations were \"internal\"."
+++
Sir or Madam,

I am a retired signalman and will set this down in order of date.

My wife [[parent:1|Pauline]] and I have had the care of [[child:1|Jordan]], our daughter's boy, since he was eleven months. He is now twelve. We reside in [[place:1|Derby]], in [[place:2|Littleover]], and he attends [[school:1|Sinfin Meadow]], where he is not happy.

On [[date:1|5th January 2009]] I delivered to [[council:1|Derby]], by hand, at the Council House, a folder with all the correspondence relating to [[child:1|Jordan]]'s difficulties. I received for it a slip signed "[[professional:1|M. Ogden]]". I have that slip.

On [[date:2|2nd March 2009]] [[professional:2|Cartledge]] telephoned. Could I supply the correspondence, please, as there was none on file. I replied that [[professional:1|Ogden]] had it. [[professional:2|Cartledge]] told me that [[professional:1|Ogden]] had left.

On the [[date:3|9th of March]] I delivered a second folder. This time I stood and watched [[professional:2|Cartledge]] stamp it.

On [[date:4|11th June 2009]] there was what is called a panel, at which neither I nor [[parent:1|Pauline]] was allowed. It considered [[child:1|Jordan]] in, I was informed, four minutes. It had before it neither folder. [[council:1|Derby]] have since acknowledged in writing that the second was "weeded in error" when the office went from one floor to another, and that what had become of the first is not known.

I asked, as any man would, what it was that the panel had looked at if it was not the papers. Nobody could say. I asked also for the panel's reasons in writing and was refused them on the ground that its deliberations were "internal".

I have had one ally. [[professional:3|Sunita]], who took [[child:1|Jordan]] on Wednesdays for his handwriting and was let go in the cuts, came to our house with copies of every single thing she had ever sent. From these I have rebuilt the folder. It is a better folder than before. It has dividers.

We went to the Tribunal in the March of this year, in [[place:3|Nottingham]]. The chairman, [[professional:4|Harcourt]], commended it.

[[child:1|Jordan]] begins next month at [[school:2|Ashover Grange]], where there are eight to a class and a man called [[professional:5|Dai]] who keeps hens. I understand that [[child:1|Jordan]] is to be put in charge of the cockerel.

As for the derby on Saturday week, we shall be at home, with the wireless off, since the noise upsets him.

You have my permission to print my name and [[parent:1|Pauline]]'s and I should be obliged if you spelled [[professional:2|Cartledge]] correctly.

%% signature
I remain,
yours faithfully,
M. J. Thwaite


+++
id = "za-016"
channel = "email"
from_name = "Vasuki Nadarajah"
from_addr = "v.nadarajah@example.org"
subject = "Re: my earlier mail about [[child:1|Aadhiran]]"
date = "2016-02-21T22:09:00+00:00"
html = false
kind = "follow-up"
categories = ["subject-access-failure", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The forty days were finished on 9 December. Pongal has come and gone."
[[evidence]]
category = "school-approached"
quote = "\"your officer rang and asked us, as a favour, not to hold one for you\", so she had given up his chair to another boy"
+++
Dear Campaign,

Thank you for your kind reply. You asked if there was anything new since I wrote to you in the autumn. There is a little, mixed in with a great deal of nothing.

The new taxi is worse than the old taxi. He is collected at 7.05 for a school that is one and a half miles away, because they first go to [[place:1|Edgware]] for twins. [[child:1|Aadhiran]] is sick in the twins' bag. I have bought them a new bag.

My mother-in-law, [[parent:2|Pathmavathy]], believes that I'm making too much trouble and that he will speak when he's ready. She says my husband did not speak till four. I say that he has hardly spoken since.

As for the request for his file, I have the receipt from the counter at [[council:1|Harrow]] and the name of the girl, [[professional:1|Shanice]]. The forty days were finished on [[date:1|9 December]]. Pongal has come and gone. On the telephone they ask me each time if I have tried the website.

And the secondary place. You will remember how happy we were with [[school:1|Stanmore Vale]] in October, with the quiet room, and Mrs [[professional:2|Lindqvist]] showing him the tortoise. I rang her after Christmas about uniform. She was astonished to hear from me. She said "your officer rang and asked us, as a favour, not to hold one for you", so she had given up his chair to another boy. A favour to whom? We hadn't even had the letter to choose with. He has drawn the tortoise on everything in the house.

I will write again if the taxi improves.

%% signature
Vasuki

%% quoted
On 19 Feb 2016, at 10:12, The Campaign <stories@example.org> wrote:
> Thank you, Vasuki. Is there anything new since October?

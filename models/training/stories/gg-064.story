+++
id = "gg-064"
channel = "email"
from_name = "Gillian Astley"
from_addr = "gill.astley@example.com"
subject = "Before we'd even been to look round"
date = "2017-07-03T23:11:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She said someone senior from the authority had rung to give her \"a bit of background\", that Ben would be a risk on the stairs and that the parents were only looking for a cheap way out of the base, and it would be a help all round if the school felt it couldn't meet need."
[[evidence]]
category = "discussed-without-consent"
quote = "When I asked the nurse, and I asked nicely, she said there was a monthly call where education rang round health for \"soft information\" on the transfer children, and she had assumed I knew we were on it."
+++
Dear all,

I've been reading other people's letters on here for weeks and nodding along like one of those dogs in a car. Here is ours.

Our son Ben is 10, moderate learning difficulties and epilepsy. Last year we had to choose a secondary. We live in Stockport and there are really only two places that would suit him, a special school out towards the hills and a resource base in a big comprehensive. I'm not going to moan about there being only two. We went to see both. The case officer knew we were going, she set up the first visit herself, and she came round with us at the second. No complaints there.

We put the special school on the form on 28 September. On 10 October we went back for a second look because Ben's gran wanted to see it. The deputy who had been so friendly the first time was very stiff. She said they were very full. I said you weren't full three weeks ago. She fiddled with her lanyard and said, well, things had been explained to her since. What things, I said. She said someone senior from the authority had rung to give her "a bit of background", that Ben would be a risk on the stairs and that the parents were only looking for a cheap way out of the base, and it would be a help all round if the school felt it couldn't meet need. There is one staircase in that school. It has a lift next to it.

Now I had never told anybody we didn't want the base, except in one conversation, and that was with Ben's epilepsy nurse in the car park at the hospital, when I had a bit of a cry about it. I never put it in a form or an email. When I asked the nurse, and I asked nicely, she said there was a monthly call where education rang round health for "soft information" on the transfer children, and she had assumed I knew we were on it. She was mortified. She's still our nurse and I still like her.

After that I did what my brother-in-law told me and put in a subject access request. I expected a fight but I have to be honest, it came back on day 31, in a box, the whole lot, hardly anything blacked out. There was a note of the phone call in it. It says "rang school, sowed seed." Two words that I will have on my gravestone.

What else. The transport was refused because we're 2.9 miles, and the appeal lady yawned. The base was full by the way, when we asked in the spring. He got the special school in the end, in June, after mediation, with a different officer, and he starts in September. He's got the blazer on now, over his pyjamas.

So I don't need anything. I just think if one of them had walked across the car park and talked to me it would have cost nobody anything.

You may use it without names. My husband says leave out the epilepsy as well but I think it matters, because of the stairs.

Best wishes
Gill

+++
id = "ja-041"
channel = "email"
from_name = "Lucinda Fairhead"
from_addr = "lucinda.fairhead@example.com"
subject = "Thoughts from a former caseworker"
date = "2014-10-04T09:56:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear organisers,

I was a statementing officer at [[council:1|Suffolk County Council]] in [[place:1|Ipswich]] for four years and left in 2012. I want neither to defend us nor to tell tales. Only I keep seeing the question asked, "how could they?", and there is a dull answer.

There were seven of us for eleven hundred children. We sat in a row under a clock. When a report came in with a number in it we were supposed to show it to our team leader, and mine, [[professional:1|Roland]], would say "hm", and one learned to dread the "hm". So one rang the therapist. One didn't say "change it". One said, "is there any flexibility?" They all knew what it meant. [[professional:2|Beatrix Alleyne]] from [[health:1|Ipswich Hospital]] used to sing down the telephone at me: "No-o-o flexibility!" I admired her enormously and dreaded her nearly as much as [[professional:1|Roland]].

I did once send a report to the wrong house. It was to a Mrs [[parent:1|Catt]] in [[place:2|Stowmarket]] rather than a Mrs [[parent:2|Cutt]]. She brought it back herself. I didn't tell anyone and neither, it seems, did she.

My point is that no one in that row was wicked, and I believe that every single child in those cabinets was harmed a little. What would have stopped me? A parent copied in on every e-mail. It's as plain as that. I would never have typed half of it.

I'm at home with my own little girl, [[child:1|Cressida]], these days, and on Monday we see an educational psychologist about her. I've asked for the report to come to me first.

%% signature
Lucinda Fairhead


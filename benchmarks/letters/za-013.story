+++
id = "za-013"
channel = "email"
from_name = "Merlene Osbourne-Clarke"
from_addr = "merlene.oc@example.net"
subject = "[[child:1|Jahmal]] deserve better"
date = "2012-07-29T18:08:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "school-approached", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "that school secretary in Solihull could tell me what the speech lady recommend for him, and we didn't have so much as a page"
[[evidence]]
category = "school-approached"
quote = "some gentleman from our council ring up all three of them the week before and say the boy is a flight risk and would they kindly be full"
[[evidence]]
category = "false-information"
quote = "they have it in black and white that he has \"a history of fire-setting\", and that was the birthday candles at his cousin's"
+++
Good evening and God bless you for what you are doing.

My name is Mrs [[parent:1|Merlene Osbourne-Clarke]] and I came to [[place:1|Handsworth]] from [[place:2|Clarendon]] in 1966 to nurse. I raise five and bury one. Now I help to raise [[child:1|Jahmal]], who belongs to my last daughter [[parent:2|Yvette]]. He is eleven. He have ADHD and the dyspraxia and he is a child who laugh before he talk.

I going to start with the church. Every year the Sunday school go to [[place:3|Barmouth]] and every year they take [[child:1|Jahmal]] and nobody have a problem, and they are not trained, they are just people with patience. Pastor [[parent:3|Winston Bogle]] carry him on his own shoulders in the sea. But [[school:1|Soho Hill Juniors]] with all their certificates can't manage him for one Tuesday without they ring [[parent:2|Yvette]] at work. They ring about his shoes. They ring about his hair! They send him home for kissing his teeth.

So when it come to the big school, we say let us look outside [[council:1|Birmingham]] and find him a small place. I have my bus pass and I have my hat, and I went myself to see three. At the first, [[school:2|Elmdon Rise]], there was a very well-spoken secretary and she and I get on, because she is a Methodist. She look him up while I was sitting there. And that school secretary in [[place:4|Solihull]] could tell me what the speech lady recommend for him, and we didn't have so much as a page. [[parent:2|Yvette]] was asking and asking for that report, they tell her it's still with typing. It was with typing until the Friday fortnight.

Same Methodist lady walk me to the bus stop. It was raining and I believe that is why she say more than she should. She say I must not take it personal that there is no room, for some gentleman from our council ring up all three of them the week before and say the boy is a flight risk and would they kindly be full. Flight risk. He went one time to buy a patty.

Now I am coming to what hurt me most. You must understand that my late husband [[parent:4|Cecil]] was a fireman, thirty years at [[org:1|Aston station]]. When we finally receive the papers, they have it in black and white that he has "a history of fire-setting", and that was the birthday candles at his cousin's. He was five, he light them again after she blow them out, because she never get her wish. It is in the part that say Risk. Everybody that open that file from now till he is a big man will read that first, and the grandson of [[parent:4|Cecil Osbourne-Clarke]] will be a fire-setter.

[[parent:2|Yvette]] have a place for him now, but it is two trains. The pastor is asking for a minibus.

%% signature
Yours in Christ
M. Osbourne-Clarke (Mrs)

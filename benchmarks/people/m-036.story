+++
id = "m-036"
channel = "email"
from_name = "W. Stobbart"
from_addr = "walterstobbart@example.com"
subject = "From a grandfather in [[place:2|Sunderland]]"
date = "2010-05-20T11:25:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "I've been teetotal since 1971, I have a disease and not a habit, and it's a four bedroomed house."
[[evidence]]
category = "reports-circulated-unseen"
quote = "All round the school, a twelvemonth, and it had never been shown to one of us in the house it was about."
+++
Dear friends,

[[parent:4|Walter Stobbart]] here, 74, formerly [[org:1|Vaux Breweries]]. I'm writing for my daughter [[parent:1|Denise]], who would write herself only she starts and can't finish.

[[parent:1|Denise]] has [[child:1|Liam]], 14, [[child:2|Jade]], 12, and [[child:3|Connor]], 10. Her man [[parent:2|Steven]] is a good lad, on the buses. [[child:1|Liam]]'s the one with the statement. Tourette's and OCD.

The business is about a Mrs [[professional:1|Elsie Fawcus]]. Mrs [[professional:1|Fawcus]] worked for [[council:1|Sunderland]] and visited homes. We'd no complaint about her at first, she had her tea with us. "Our [[professional:1|Elsie]]" my late wife [[parent:3|Nora]] called her. On [[date:1|19th February 2009]] [[professional:1|Elsie]] came with a young fellow, [[professional:2|Jonathan Pyle]], a trainee psychologist. [[professional:2|Jon]] didn't say ten words. He wrote, mind. He wrote the whole time.

What he wrote, we saw a year on, in among other papers:

"Home conditions poor. Three generations in two bedrooms. Maternal grandfather ([[parent:4|W.S.]]) known to drink. [[child:1|L]]'s tics appear to be in imitation of grandfather, who has a tremor. [[child:3|C]] copying [[child:1|L]]. [[child:2|J]] acting as carer. [[professional:1|EF]] of the view that [[parent:1|DS]] isn't coping."

I've Parkinson's. I've been teetotal since 1971, I have a disease and not a habit, and it's a four bedroomed house.

You may say, you should've told them. I did. My son in law drove us to the Civic Centre on [[date:2|8 March]] this year, and we asked for the top person, and got a Mr [[professional:3|Raine]]. "Mr [[parent:4|Stobbart]]," he said, "that's an observation by a trainee and carries no weight." Then why's it in? He thought a bit. He said [[professional:2|Pyle]] had qualified since and was now with the [[health:1|Monkwearmouth]] team, so it couldn't be taken up with him, and Mrs [[professional:1|Fawcus]] had passed over at Christmas. That floored me. I hadn't known that [[professional:1|Elsie]] was dead. I liked her.

So the only one left to ask was the SENCo, since it says at the foot "copied to [[school:1|Hylton Lane Comprehensive]], FAO [[professional:4|G. Laidler]]". [[professional:4|Geoff Laidler]] taught [[parent:1|Denise]] woodwork. Straight as a die. He had it in his drawer. He'd had it a year, and so had the year head, Miss [[professional:5|Ambrose]], and the nurse [[professional:6|Gillian]] and the education welfare man whose name I haven't got. He said, "I thought you'd have had yours, [[parent:4|Walter]]." All round the school, a twelvemonth, and it had never been shown to one of us in the house it was about.

[[professional:4|Geoff]] gave it to me then and there and I read it on the bus, [[parent:2|Steve]]'s bus as it happens, and he wouldn't take the fare.

My hands won't do much more. [[child:2|Jade]] has checked this over for me (she isn't a carer, she's going to be a vet). [[child:1|Liam]] wants to tell you that when he does my shake it's a joke between the pair of us and always was.

Please write rather than ring. [[place:1|11 Faber Terrace]], [[postcode:1|SR5 9ZZ]].

%% signature
Yours sincerely
Walter Stobbart


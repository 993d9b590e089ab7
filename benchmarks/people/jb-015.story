+++
id = "jb-015"
channel = "email"
from_name = "Lau Wing Kit"
from_addr = "wk.lau@example.com"
subject = "[[child:1|LAU Hei Tung]] ([[child:1|Charlotte]]) / [[council:1|Trafford]] / change of wording"
date = "2020-11-29T22:49:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = "2021-02-22"
[[evidence]]
category = "report-change-requested"
quote = "Could I ask you to look again at p4: if ASD goes in as a firm diagnosis along with a class size, we are more or less bound to name Ashwood Grange, and as you know we are over on independents. Would 'differences' be something you could live with?"
[[evidence]]
category = "other-collusion"
quote = "And Mr Imran Sheikh's speech and language report, when I then laid it beside the others, had indeed been mirrored, to the word."
+++
To whom it may concern,

I am an accountant, thus I keep every version of every document. I believe this may be the reason why I noticed.

My daughter is [[child:1|Lau Hei Tung]]. At school she is [[child:1|Charlotte]], and one teaching assistant makes that [[child:1|Lottie]]. She is seven years old, diagnosed with autism and selective mutism; she speaks Cantonese with us freely, in English she has said twenty-two words to persons outside the family, and my wife [[parent:1|Man Yee]] has a list of them. We moved from [[place:1|Sha Tin]] to [[place:2|Sale]] three years ago.

The paediatrician, Dr [[professional:1|Rebecca Fairhurst]], of [[health:1|Wythenshawe Hospital]], wrote her advice on [[date:1|3 September 2020]] and by courtesy gave us a copy the same day. There are five pages. Page four reads:

"[[child:1|Hei Tung]] has a diagnosis of autism spectrum disorder and selective mutism. She requires a communication-supportive setting with a maximum class size of ten."

In the bundle sent with the draft plan on [[date:2|26 October]], the same letter, same date, has four pages. The sentence is now:

"[[child:1|Charlotte]] presents with social communication differences. She may find smaller groups helpful."

I considered that there could be an innocent explanation. I wrote to ask. Through some person's carelessness the reply included, below the reply, all of the following. I reproduce it with nothing removed.

"From: [[professional:2|Hollis, Deborah]]
To: [[professional:1|Fairhurst, Rebecca]]
Date: [[date:3|14 October 2020]]

Dear [[professional:1|Becky]],

Thanks for sending [[child:1|Charlotte L]]. Could I ask you to look again at p4: if ASD goes in as a firm diagnosis along with a class size, we are more or less bound to name [[school:1|Ashwood Grange]], and as you know we are over on independents. Would 'differences' be something you could live with?

I've mentioned it to [[professional:3|Imran]] in therapies, who's fine to mirror whatever you put.

All best to you and [[parent:2|Graham]],
[[professional:2|Debs]]"

And Mr [[professional:3|Imran Sheikh]]'s speech and language report, when I then laid it beside the others, had indeed been mirrored, to the word.

Mrs [[professional:2|Hollis]] is the SEN manager of [[council:1|Trafford Council]]. [[parent:2|Graham]], I have since understood, is the doctor's husband; they are all, it seems, on friendly terms. I do not object that people are friendly. I object that my daughter had autism in September and in October it was differences.

I have written to [[health:2|Manchester University NHS Foundation Trust]]. They have sent a questionnaire about my experience of parking. I have further written to the head teacher of [[school:2|Brooklands Mere Primary]], Mr [[professional:4|Lovell]], who telephoned that evening, sounding shaken, and told us he had not known, and that the teaching assistant, Miss [[professional:5|Joy Kettley]], would stay with her as long as he had a budget to pay her. It was a joy to hear one straight sentence.

My father, [[parent:3|Lau Chi Keung]], is eighty and lives with us. He was a proof-reader on a newspaper for forty years. It was he who saw that on page four the font is different.

I do not give permission for our names, nor for the name of the hospital. You may describe me as an accountant. The appeal will be heard on [[date:4|22 February 2021]]; until then please keep this to yourself.

%% signature
Yours faithfully,

W.K. LAU, FCCA

%% disclaimer
This message and any attachment are confidential. If you have received it in error kindly delete it and inform the sender. Please consider the environment before printing.


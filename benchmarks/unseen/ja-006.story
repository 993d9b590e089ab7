+++
id = "ja-006"
channel = "email"
from_name = "Arulmozhi Nadarajah"
from_addr = "a.nadarajah@example.com"
subject = "My two daughters and [[council:1|Redbridge]]"
date = "2020-10-12T21:37:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "When I went for parents' evening on 13th November 2019 the class teacher had Mr Pryce-Hart's report open on her desk with yellow lines drawn on it, and I, the mother, had not received it."
[[evidence]]
category = "false-information"
quote = "I never told him this, I never met him, and Nila is not awaiting any assessment."
[[evidence]]
category = "no-chance-to-correct"
quote = "She said that professional advice \"stands as submitted\" and parents are not able to amend it."
+++
Respected Sir or Madam,

I am a mother of two girls, [[child:1|Nila]] aged 10 and [[child:2|Kayal]] aged 7, living in [[place:1|Gants Hill]]. Both attend [[school:1|Clayhall Brook Primary School]]. [[child:2|Kayal]] is the one with special needs. She has epilepsy and autism. [[child:1|Nila]] does not have any diagnosis, but please wait, because [[child:1|Nila]] also comes into this.

In the year before the lockdown the school asked for an EHC needs assessment. The SENCO at that time was Miss [[professional:1|Gilfoyle]], a young lady, very caring, who has left since. Three professionals wrote advice: the community paediatrician Dr [[professional:2|Haleem]], an occupational therapist whose name I have as [[professional:3|Maxine Foley]], and the educational psychologist [[professional:4|Dominic Pryce-Hart]]. I was present only for Dr [[professional:2|Haleem]].

First problem. When I went for parents' evening on [[date:1|13th November 2019]] the class teacher had Mr [[professional:4|Pryce-Hart]]'s report open on her desk with yellow lines drawn on it, and I, the mother, had not received it. I did not want to embarrass her. I read it upside down. I could see my daughter's name spelled as [[child:2|Kayla]].

Second problem. I received the report by second class post eight days later. It is stated that [[child:2|Kayal]] "has had no seizures since infancy". She had one in [[health:1|King George Hospital]] in September of that very year, in front of the nurse! It is stated that "Mother reports elder sister [[child:1|Nila]] is similarly affected and is awaiting assessment". I never told him this, I never met him, and [[child:1|Nila]] is not awaiting any assessment. She is in the top group for maths. Now it is written and it is in two places, because they put it also in [[child:1|Nila]]'s own school file. She has the eleven plus next year.

I telephoned [[professional:4|Dominic Pryce-Hart]]. He said that he took it from the OT. I telephoned Mrs [[professional:3|Foley]]. She had heard it from the school. I asked Miss [[professional:1|Gilfoyle]] and she began to cry, and told me that the deputy head, [[professional:5|Colin Sharpe]], mixed up two families, ours and another Tamil family in the school called [[child:3|Nadarajan]]. The letters of our names are almost the same and nobody checked.

Third problem. I asked for correction. My brother-in-law [[parent:1|Senthil]], who is an accountant and not afraid of anyone, wrote the letter for me and we sent it on [[date:2|6/1/20]] by recorded delivery to [[council:1|Redbridge Council]], [[place:2|255-259 High Road, Ilford]]. The reply was from one Ms [[professional:6|P. Tranmer]]. She said that professional advice "stands as submitted" and parents are not able to amend it. [[parent:1|Senthil]] wrote again. Then came Covid and everything was Covid.

Up to now there is no correction. In the annual review, which was on the computer, Mr [[professional:5|Sharpe]] again said "both girls". I had my camera off. I put it on so that he would see my face.

My husband passed away in 2017, and I am not in the habit of complaining. But I was taught that if you write a thing about a child you must be able to stand behind it.

You have my permission to use this if the names are changed. Kindly inform me at [[contact:1|a.nadarajah@example.com]] before publishing.

%% signature
Yours faithfully,
Mrs. Arulmozhi Nadarajah


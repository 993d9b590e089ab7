+++
id = "ja-013"
channel = "email"
from_name = "Chipo Mutasa"
from_addr = "chipo.mutasa@example.com"
subject = "What happened in [[place:1|Bletchley]]"
date = "2022-01-17T23:33:00+00:00"
html = true
kind = "story"
categories = ["school-approached", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She said Philippa had already emailed in January to say that the family preferred Loughton, and would they kindly reply that they could not meet need."
[[evidence]]
category = "insecure-handling"
quote = "She also sent that answer, with his diagnosis in the subject line, to a group address which includes the taxi company, Redway Cars."
+++
Good evening

My name is not important but my son is [[child:1|Tinashe]], we say [[child:1|Tino]]. He will be twelve in April. Diagnosis: autism, moderate learning disability, and sickle cell. I am a nurse on nights, so I write at strange times, please excuse.

Up to Year 6 he was at [[school:1|Rickley Oaks Junior]] in [[place:1|Bletchley]]. [[council:1|Milton Keynes]] did his plan when he was seven and it was a good plan because [[professional:1|Gail Underwood]] wrote it. She retired. After [[professional:1|Gail]] there was [[professional:2|Ross]], then an agency person, then nobody for a while, and then [[professional:3|Philippa Dancy]].

We were choosing secondary. His father [[parent:1|Farai]] and I went to see two places. [[school:2|Woughton Grange]] has a nurse on site. The [[school:3|Loughton Centre]] does not. For a child with sickle cell this is not a small difference, you can die of it.

On [[date:1|8 February 2021]] I went for my visit to [[school:2|Woughton Grange]] and the admissions lady there, a Mrs [[professional:4|Babbage]], said she was surprised I came. I asked why. She said [[professional:3|Philippa]] had already emailed in January to say that the family preferred [[school:3|Loughton]], and would they kindly reply that they could not meet need. We had never said so. I asked her please to forward it to me, and she looked at the door and forwarded it while I stood there. I thank God for that woman.

I want to tell you also about the haematology letter. Dr [[professional:5|Ebele Okonjo]] at [[health:1|Milton Keynes University Hospital]] wrote that he needs fluids, rest and pain relief given by a trained person. I gave it to the caseworker by hand. It was in the plan. Then the plan came back and it was gone. The line now is "[[child:1|Tinashe]] should be encouraged to drink". When I complained, Ms [[professional:3|Dancy]] answered that my consultant's advice was "noted as a family preference". She also sent that answer, with his diagnosis in the subject line, to a group address which includes the taxi company, [[org:1|Redway Cars]]. I know this because the driver, [[professional:6|Dele]], a very respectful man, rang me to ask if he could catch it.

We went to mediation in May. Ms [[professional:3|Dancy]] did not attend. The gentleman she sent, [[professional:7|Alan Whitbread]], had not read anything and called my son [[child:1|Tanisha]] through the whole of it, she this and she that. [[parent:1|Farai]] corrected him three times. After that he gave up and so did I.

In the end the school solved it. Mrs [[professional:4|Babbage]]'s head teacher wrote that they could meet need after all and would be delighted. He started in September. Last week he had a crisis at ten in the morning and by quarter past he had fluids and a blanket. If he had been in the other place I would be writing you another kind of letter.

The pastor at [[org:2|Fountain of Grace]] preached on the unjust judge and my sister-in-law [[parent:2|Rudo]] poked me in the ribs.

Remove our names, remove the hospital too please as I work there. Otherwise use it all.

%% signature
God bless,
Chipo M.

Sent from Outlook for iOS

%% quoted
From: The Campaign <stories@example.org>
Sent: 16 January 2022 18:20
To: Chipo Mutasa
Subject: RE: contact form

Dear Chipo,
We would be very glad to read your account. Please write as much or as little as you like.


+++
id = "kb-020"
channel = "email"
from_name = "Wing Yan Cheung"
from_addr = "wycheung@example.com"
subject = "[[child:1|Hei Long]] - [[council:1|Sutton]] - hold until February"
date = "2023-11-07T21:09:00+00:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = "2024-02-01"
[[evidence]]
category = "false-information"
quote = "It was then recorded by the school that he was \"a child with behaviour from a family who hid his diagnosis\"."
[[evidence]]
category = "subject-access-failure"
quote = "They gave one and told me the other could not be released to me since I am not shown as parent on it."
+++
Hello,

We came from [[place:1|Sha Tin]] in 2021 by the BNO visa. Please hold our story until [[date:3|1 Feb]] because of the mediation... I explain later.

Our son has two names. [[child:1|Cheung Hei Long]] on passport, [[child:1|Lucas]] in school. It happened the [[council:1|London Borough of Sutton]] opened a file for each. [[child:1|Lucas Cheung]], UPN [[id:1|M319 4021 2200 7]]. [[child:1|Hei Long Cheung]], UPN [[id:2|M319402122015]]. Two boys, one boy. [[child:1|Lucas]] has EHCP and [[child:1|Hei Long]] has none. [[child:1|Lucas]] has autism and [[child:1|Hei Long]] only has "EAL".

When the new school, [[school:1|Beddington Cross High]], asked for records in July, Ms [[professional:1|Tamsin Oyelowo]] sent the second file. So from September nobody there know he is autistic. He was put in a room of 31 and on [[date:1|12 Sep]] he ran, to the tram line. A stranger held him. Her name is [[parent:1|Maureen]], she is 70, I send her mooncakes now.

It was then recorded by the school that he was "a child with behaviour from a family who hid his diagnosis". We hid! My wife [[parent:2|Ka Man]] has a folder, in colours.

I asked under GDPR for both files. They gave one and told me the other could not be released to me since I am not shown as parent on it. On the second file the parent is "[[parent:2|Kaman Chang]]", it is my wife, but wrong.

To prove that one boy is one boy they wanted our visa share code, then the card, then the letter from landlord of [[place:3|Flat 12, Therapia Wharf]] with [[postcode:1|SM6 7XQ]], then the red book from the nurse. We have no red book, in [[place:1|Sha Tin]] it is blue. [[parent:2|Ka Man]] brought the blue one and the clerk, [[professional:4|Barry]], wrote "no red book".

Mr [[professional:2|Dominic Farr]], of the law centre in [[place:2|Croydon]], is helping us. He advised to say nothing public before mediation, [[date:2|30/1/24]]. So I ask you to wait to [[date:3|1 Feb 2024]].

Signal or WhatsApp are best: [[contact:1|+44.7700.900.613]]. My LinkedIn, if you want to check who is writing, [[contact:2|linkedin.example.com/in/wing-yan-cheung-fcca]]. And for [[child:1|Lucas]] himself the teacher Miss [[professional:3|P]] (I never could learn how to spell Mrs [[professional:3|Przybylska]]) has been an angel.

Best regards

%% signature
Vincent Cheung Wing Yan


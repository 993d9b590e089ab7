+++
id = "m-037"
channel = "email"
from_name = "Ionela Radu"
from_addr = "ionela.radu.uk@example.com"
subject = "[[council:1|Medway]], school phone calls behind my back"
date = "2024-01-22T20:06:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "So the officer telephoned the school that wanted my son and persuaded them to say no, in secret, before I could know there was something to know."
+++
Good evening, I try to be short and I fail always.

My family: me, my husband [[parent:1|Costin]], [[child:1|Matei]] 11 years, [[child:2|Ioana]] 9 years, [[child:3|Luca]] 2. It is [[child:1|Matei]] (they write him [[child:1|Matthew]], [[child:1|Matty]], one time [[child:1|Mathilda]]) who has EHCP for autism with PDA profile. [[child:2|Ioana]] is in same school and is my spy, I say this with love.

The school is [[school:1|Chatham Lines Primary]]. Headteacher: Mr [[professional:1|Dominic Sayer]]. SENCO: [[professional:2|Gosia]], [[professional:2|Małgorzata Lis]], she is Polish and she understands me half in English and half with hands. [[council:1|Medway]] officer: [[professional:3|Tracey-Ann Boucher]]. Other officer after: [[professional:4|Yusuf]]. Family liaison: Mrs [[professional:5|Kemp]], [[professional:5|Linda]].

Which secondary? This is the question. I had chosen [[school:2|St Clement's Wharf]], special school, 12 minutes from us, they had visited him, they liked him. [[date:1|11 October]] they told me on telephone: we have one place, we will say yes.

[[date:2|2 November]], letter: they cannot meet need. I cried in the Lidl.

I did not understand and I asked [[professional:2|Gosia]], and Ms [[professional:2|Lis]] said, "[[parent:2|Ionela]], don't ask me at school." We met at the playground by the [[place:1|Great Lines]], with the dog. This is what [[professional:2|Małgosia]] told me. [[professional:3|Tracey-Ann]] rang [[school:2|St Clements]] two times. After the second, [[professional:3|Boucher]] came to our school and told [[professional:1|Sayer]], with [[professional:2|Gosia]] sitting there, "I've headed [[school:2|Wharf]] off, they'll decline, they want to keep that place for the [[child:4|Hendricks]] boy."

So the officer telephoned the school that wanted my son and persuaded them to say no, in secret, before I could know there was something to know.

Now my spy. [[child:2|Ioana]] was in the office with a nosebleed and Mrs [[professional:5|Kemp]] was reading aloud from her computer for Mr [[professional:1|Sayer]], she does this because he forgets his glasses. [[child:2|Ioana]] remembered very good because it had our name. She dictated to her father the same evening:

"...Mrs [[parent:2|Radu]] has no grounds, she's emotional. [[professional:3|TAB]] suggests [[school:3|Rainham Marsh Academy]] with a base. [[professional:1|Dom]] please confirm that school will support this at review and that [[professional:2|M. Lis]] won't raise [[school:2|SCW]]..."

A girl nine years old, with cotton in her nose.

At the review, [[date:3|28 November]], I said these words back. [[professional:1|Dominic]] looked for his glasses. [[professional:3|Tracey]] said that she does not recognise it. [[professional:2|Gosia]] said, in front of everybody and quite loud for her: "I recognise it."

Present, so you have it: [[professional:1|D. Sayer]], [[professional:3|T-A Boucher]], [[professional:2|M. Lis]], [[professional:5|L. Kemp]] (minutes), Dr [[professional:6|Adaeze Nwosu]] by video, [[parent:1|C.]] and [[parent:2|I. Radu]]. In the minutes from [[professional:5|Linda Kemp]] there is no "I recognise it". There is: "Discussion took place."

[[professional:4|Yusuf Demir]] has been given the file. He seems correct man. He has written, "I can't undo a consultation response but I'm reading everything, Mrs [[parent:2|Radu]]." Dr [[professional:6|Nwosu]] wrote to him as well.

Me I give permission. But [[professional:2|Gosia]] has to live. And [[child:4|Hendricks]] boy, he is a child too, nobody asked him neither, take him out.

%% signature
Ionela


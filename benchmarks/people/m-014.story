+++
id = "m-014"
channel = "email"
from_name = "mary kate"
from_addr = "mkdoran@example.com"
subject = "they done it to my nephew as well"
date = "2023-03-14T16:35:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "She wrote round to every school about my child and my sister's child and put it in black and white that the parents weren't to know she was asking."
[[evidence]]
category = "false-information"
quote = "Poor attendance it says, and Jimmy-Joe had a certificate off Mr Hext himself at Christmas for ninety-eight per cent."
+++
This is [[parent:1|Mary Kate]] here, [[parent:1|Mary Kate Doran]], some has me as [[parent:1|MK]]. I cannot write great so my niece [[parent:2|Chantelle]] is putting it down as I say it.

I've three at [[school:1|Wedmore Cross School]]. [[child:1|Jimmy-Joe]] nine, [[child:2|Bridget]] seven, [[child:3|Paddy]] five. [[child:1|Jimmy Joe]] has the autism. [[child:4|Michael]] is my sister's lad on the same site, and he has a plan as well.

We're settled on the council site out past [[place:1|Cheddar]] eleven years. Eleven. Write that down [[parent:2|Chantelle]].

Now the lady from the education is [[professional:1|Sally-Anne Greaves]]. First she was grand. [[professional:1|Sally]] she'd say, call me [[professional:1|Sally]]. She come to the trailer on [[date:1|6th September]] with a form and never opened it. After Christmas I ask where's [[child:1|Jimmy-Joe]] to go, for Mr [[professional:2|Hext]] the head says he can't stop there past summer. "I'm working on it [[parent:1|Mary]]."

[[professional:3|Lucy]], that's the TA, [[professional:3|Lucy Baddeley]], she seen the email left up on the screen in [[professional:2|Hext]]'s office and she took a photo of it with her phone because she said it was a disgrace. I'll have [[parent:2|Chantelle]] copy it exact:

"To: all heads, [[place:2|Sedgemoor]] cluster
From: [[professional:1|Greaves, SA]] ([[council:1|Somerset]])
Re [[child:1|J. Doran]], Y4, and cousin [[child:4|M. Doran]], Y5
Can I sound you out informally. Family are Travellers, poor attendance, will probably move on by summer so this would be short term. Parents not aware I am asking so please reply only to me. [[professional:2|Rob Hext]] can tell you what you would be getting. [[professional:1|S-A]]"

She wrote round to every school about my child and my sister's child and put it in black and white that the parents weren't to know she was asking.

Poor attendance it says, and [[child:1|Jimmy-Joe]] had a certificate off Mr [[professional:2|Hext]] himself at Christmas for ninety-eight per cent. I've it in the cabinet behind the good plates. And nobody is moving on by summer or winter.

I went up. I was shaking. [[professional:2|Hext]] said "I don't know how you've come to see that, Mrs [[parent:1|Doran]]." I said never mind how. He said [[professional:1|Sally-Anne]] meant well. I said there's four heads below in [[place:2|Sedgemoor]] thinks we're dirt now. My sister [[parent:3|Philomena]] was with me and she said worse and I won't put it.

Miss [[professional:1|Greaves]] sent a letter on [[date:2|20 Feb]]. "I regret that my informal enquiry was seen out of context." [[parent:3|Phil]] says what context would you like.

[[child:2|Biddy]] comes home asking are we short term. She's seven. Heard it off a child whose mother's a secretary at [[school:2|Axbridge Lodge]].

[[professional:3|Lucy]] mustn't be known. She'd be out the door. Say you got it from a bird. All the rest I don't care, but change the children, and if you put me in call me something with a bit of class.

%% signature
Mary Kate, by Chantelle


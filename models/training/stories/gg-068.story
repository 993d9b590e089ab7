+++
id = "gg-068"
channel = "email"
from_name = "Rob Shenton"
from_addr = "robshenton@example.com"
subject = "Is this allowed?"
date = "2017-03-14T12:31:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi

I'm hoping somebody could point me the right way. My lad is 5 and we're at the start of an assessment with Stoke. I've read some of the stories that people have put up and they've frightened the life out of me to be honest.

What I want to know is this. The letter says that they'll be asking for advice from an EP, a doctor and a speech therapist. Do we see what they've written before the council gets it, or at the same time, or after? Can I ask for it to be before? And if there's something wrong in it do we tell them or the council?

Then it says that "your child may be discussed at a multi-professional panel". I've nothing against that. But do they have to tell me when it is? I rang, and the girl said she'd find out and ring me back, and to be fair she did say by Friday and it's only Tuesday.

My mate at work had his lad's school rung up and put off by the council, or so he reckons. Could that happen to us? We've not even looked at schools yet.

Sorry for all the questions. Nothing's gone wrong so far. I'd just like to be ready.

Cheers
Rob

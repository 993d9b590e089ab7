+++
id = "dd-066"
channel = "email"
from_name = "Anjali Deshmukh"
from_addr = "anjali.d@example.com"
subject = "Re: Re: your letter of February"
date = "2015-05-31T16:30:00+01:00"
html = false
kind = "follow-up"
categories = ["discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "since last June they'd been having what they call \"corridor conversations\", except that they were in a booked room with a chairman, and Vikram's file open, and his psychiatrist on the speakerphone, and it had been decided we should be kept out of them as I \"take notes\"."
[[evidence]]
category = "access-denied"
quote = "The answer is that a note exists, it's a \"professional aide-memoire\", and it can't be released to parents, now or later."
+++
Hello again,

Thanks for ringing. I promised you the next instalment. You'll remember that when I wrote in February there was nothing to go on except the physiotherapist's slip of the tongue.

I've now had it confirmed. The head of year, who's leaving and doesn't mind any more, says yes, since last June they'd been having what they call "corridor conversations", except that they were in a booked room with a chairman, and Vikram's file open, and his psychiatrist on the speakerphone, and it had been decided we should be kept out of them as I "take notes". I do take notes. I'm taking one now.

So I asked for what they'd decided. I asked nicely and then I asked in the way my mother does. The answer is that a note exists, it's a "professional aide-memoire", and it can't be released to parents, now or later. A note of their own, you'll observe. It's only mine that are a difficulty.

I'm now wondering about a formal request with the ten pounds, but I haven't sent it. My husband thinks that we should let Vikram finish his exams first. He's doing fine, he's predicted four As, he'd be cross if he knew I was writing to you again.

I'll let you know.

Anjali

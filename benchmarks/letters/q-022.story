+++
id = "q-022"
channel = "email"
from_name = "Denzil Trembath"
from_addr = "denzil.trembath@example.org"
subject = "Eleven years a governor: an observation"
date = "2016-09-18T17:05:00+01:00"
html = true
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Dear All,

I've been SEN governor at a school in [[place:1|Camborne]] for eleven years and I was a postman for thirty before that, so I come at your subject from an odd direction.

When I carried the post there was one rule you'd be sacked for forgetting: the letter belongs to the name on the front. Not to the sender, not to the Post Office, not to the nosy beggar next door who says he'll pass it on. If you weren't sure, it went back in the bag.

I've sat in rooms at [[council:1|Cornwall Council]] where clever people talked for an hour about information-sharing protocols and not one of them could say whose name was on the front. I don't mean anybody there was doing wrong. I never saw a child's paper go astray in all my time, and if a parent says that one did I'd want to see the envelope. But suppose a therapist did write something, and suppose four people had it before the mother; I'd ask which of the four thought it was addressed to them.

Two proposals. One, every report should begin "Dear Mr and Mrs So-and-so". You'll write differently if you have to begin that way. Mrs [[professional:1|Grace Pascoe]], our old SENCO, always did, and in grace and plain English she had the rest of them beat. Two, registered post. It's six pounds and somebody has to sign.

As for the notion that all the doctors are in league with all the offices, I've met them, and they couldn't organise a pasty in a bakehouse.

You may print this with my name.

%% signature
Denzil Trembath
(Chair, Camborne Hill Juniors, but writing for myself)

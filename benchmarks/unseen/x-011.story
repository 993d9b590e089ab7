+++
id = "x-011"
channel = "forum-post"
from_name = "MerrymaidOfZennor"
from_addr = ""
subject = "Re: [[professional:1|Wenna Trethowan]] on the radio this morning"
date = "2023-02-16T10:44:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
I listened to all of it in the car park at [[place:1|Liskeard]] station, so as not to shout in front of the children.

Cllr [[professional:1|Trethowan]] says the rise in EHCP requests is down to "parental expectation". I don't know what she thinks we expect. I expected my two, [[child:1|Jory]] and [[child:2|Tegen]], to go to the village school like I did. It didn't work for [[child:1|Jory]], so he gets in a taxi at ten past seven and goes to [[school:1|Penhallow Moor]], which is 31 miles. [[child:2|Tegen]] is fine where she is. That's the whole of my expectation, one of each.

What nobody asked her is why [[council:1|Cornwall]] spends what it does fighting appeals and then loses nearly all of them. [[contact:1|@pasty_and_proud]] put the figures up on page 3 of this thread and I've not seen anyone from the council dispute them.

I do think the presenter could have pushed harder. But he did at least get her to say on air that the waiting list for an autism assessment is "not our responsibility", it's the ICB's. Fine. So whose is it when they sit in the same building in [[place:2|Truro]]?

I'd also gently say to the people slagging off the EPs on here, there are about nine of them for the whole of [[place:3|Cornwall]] and the one we had, [[professional:2|Jowan]], was brilliant and run off his feet. It's not him. Anyway if the campaign wants a letter signed, I will sign it.

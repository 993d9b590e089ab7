+++
id = "ja-042"
channel = "email"
from_name = "Rhian Abdulle"
from_addr = "rhian.abdulle@example.co.uk"
subject = "[[child:1|Idris]] - our story, [[council:1|Cardiff]]"
date = "2023-02-12T19:40:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion", "access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "The IDP had been written up the week before, in a meeting with the inclusion officer Huw Stradling, the head Mrs Anstee and two people from the health board, and the meeting I'd been invited to was for me to sign it."
[[evidence]]
category = "other-collusion"
quote = "Then Tegwen, who'd gone white, said out loud that her manager had agreed with Huw that all high-tech aids would come off every child's plan in the base, in return for the health board not being billed for repairs."
[[evidence]]
category = "access-denied"
quote = "Huw Stradling told me I couldn't have the copy they'd used as it contained \"third party comments\", the third party being me."
+++
Hiya,

My name's [[parent:1|Rhian Abdulle]] and I'm happy for you to print it. I was [[parent:1|Rhian Cope]] before I married. I'm from [[place:1|Splott]], my husband [[parent:2|Warsame]] was born in the old docks same as his father, and we've got one boy, [[child:1|Idris]], who is ten.

[[child:1|Idris]] is autistic and non-speaking and he uses a tablet to talk, and he has a wicked sense of humour with it. He was doing really well at [[school:1|Moorland Wharf Primary]], where there's a resource base with eight kids. The base teacher is [[professional:1|Mali Prosser]]. There's also [[professional:2|Tegwen]], the speech therapist, and Dr [[professional:3|Ravi Menon]] at [[health:1|St David's Children's Centre]], who has known him from a baby.

When the new ALN law came in, everybody's statement was to be turned into an IDP. No problem, said [[professional:1|Mali]], we'll just move it all over. There was going to be a meeting for it on [[date:1|10 March 2022]] and I booked the day off from [[org:1|Pengam Bakery]].

The night before, quarter to ten, I got a text off [[professional:2|Tegwen]]. I've still got it. "[[parent:1|Rhian]] cwtch. Don't know if I should tell you. They've had it already." I thought she meant the buffet.

The IDP had been written up the week before, in a meeting with the inclusion officer [[professional:4|Huw Stradling]], the head Mrs [[professional:5|Anstee]] and two people from the health board, and the meeting I'd been invited to was for me to sign it. The tablet was gone from it. In its place was "low-tech visual supports". That's a laminated card with a toilet on.

Well, I'm not known for being quiet. I asked [[professional:4|Stradling]] in front of everybody why my son's voice had been taken off him. He went into a long ramble about equity. [[parent:2|Warsame]] had come straight from nights, and he's six foot four and very soft spoken, and he just said, "Who advised this?" No one answered. So he asked them one at a time, round the table. [[professional:5|Anstee]] said it was health. The health lady said it was education. Then [[professional:2|Tegwen]], who'd gone white, said out loud that her manager had agreed with [[professional:4|Huw]] that all high-tech aids would come off every child's plan in the base, in return for the health board not being billed for repairs.

Eight kids! There's [[child:2|Lily-Mae]] and [[child:3|Yaqub]] and little [[child:4|Bronagh]], they all lost theirs. I went home and I rang every mother.

I'd asked for Dr [[professional:3|Menon]]'s report to be looked at. [[professional:4|Huw Stradling]] told me I couldn't have the copy they'd used as it contained "third party comments", the third party being me. Dr [[professional:3|Menon]] printed it off for me himself, stapled it, and wrote on the front in biro, "This child needs his device. [[professional:3|RM]]." That went in the paper, near enough; well, it went on my nan [[parent:3|Beryl]]'s Facebook, and it was shared four thousand times.

They gave the tablets back in June. Not a word of sorry. [[professional:2|Tegwen]] doesn't work there any longer. She's teaching yoga in [[place:2|Penarth]], and I go, and I'm terrible at it.

[[child:1|Idris]] had one thing to say about [[professional:4|Huw Stradling]] when he came in the base to have his picture taken. He pressed: TOILET. CARD. FOR. YOU.

So yes, put [[parent:1|Rhian]], put [[child:1|Idris]], he's chosen his own photo. For the other kids please leave their names out, as they've not been asked.

%% signature
Cheers now,
Rhian
07700 900 619


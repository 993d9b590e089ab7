+++
id = "h-009"
channel = "email"
from_name = "Chaya R."
from_addr = "chaya.r@example.net"
subject = "the OT report, three versions"
date = "2012-11-11T21:03:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "\"The authority has sent my report back, Mrs R, they've asked me to bring the provision into line with the commissioned offer.\""
[[evidence]]
category = "quantifying-forbidden"
quote = "All staff have been reminded that they must not quantify therapy in reports prepared for statutory assessment."
[[evidence]]
category = "other-collusion"
quote = "So there it was in green: the health side would write less, and the council would pay for a member of staff in return."
+++
Hello,

I've started this four times and each time somebody has needed a drink of water, so forgive me if it is in pieces.

We're in [[place:1|Prestwich]], which for the purposes of this story is [[council:1|Bury]]. My fifth, [[child:1|Shmuel]] ([[child:1|Shmuly]] to everyone, and [[child:1|Shmulik]] to his Bobby), is six. He has dyspraxia, hypermobility and a sensory profile like a fire alarm. He's at [[school:1|Nachlas Yosef Boys]] where they love him and can't manage him.

Version one. [[professional:1|Catriona Bell]], NHS OT, sent me her draft on [[date:1|2 May]], as she always does, and asked for my comments. Section 7: "One hour per week of direct OT, plus a thirty-minute home programme, reviewed termly." I cried. I baked her a cake.

Version two came on [[date:2|20 June]]. Section 7: "Access to OT advice." I rang her. There was a silence so long that I thought I'd lost the signal. Then she said, quote, "The authority has sent my report back, Mrs [[parent:1|R]], they've asked me to bring the provision into line with the commissioned offer." I said, is that what you believe he needs? She said it's what I'm able to write.

So I wrote to her head of service, [[professional:2|Nigel Ashworth]]. I have his reply here under a magnet:

"Therapists employed by the Trust do not specify frequency or duration. All staff have been reminded that they must not quantify therapy in reports prepared for statutory assessment."

Reminded! They remind children to wash their hands.

Version three is the one I shouldn't have. A friend of a friend works where she works, and I'll leave it at that. It's got the authority's tracked changes on it, in green, and at the top is a note from the [[council:1|Bury MBC]] inclusion manager to [[professional:2|Ashworth]]: "[[professional:2|Nigel]], as agreed at our quarterly lunch, yours to be capped at advice, ours to fund the band 6 post from April. Bury the rest." So there it was in green: the health side would write less, and the council would pay for a member of staff in return. Did I bury my face in my hands? I did.

We appealed, with a private OT, which my father-in-law paid for and which we'll be paying back until [[child:1|Shmuly]]'s bar mitzvah. One hour per week, direct. The panel took forty minutes about it.

I've got nothing against [[professional:1|Catriona]]. She still says hello to him by the swings at [[place:2|Heaton Park]], and he still falls off them. But I can't use what she writes any more, and she knows that I know. That's the loss in it, isn't it. One decent woman, and they made her into somebody who leaves things out.

If you use this, please change us completely. Not "Orthodox mother of seven from the north west", they'd have me in one.

%% signature
Kol tuv,
Chaya


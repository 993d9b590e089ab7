+++
id = "u-036"
channel = "email"
from_name = "Bronagh McAtamney"
from_addr = "b.mcatamney@example.org"
subject = "two children, one letter"
date = "2010-10-19T22:41:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the principal had read it, the classroom assistant had read it, the bus escort could quote it. I hadn't laid eyes on it."
[[evidence]]
category = "report-change-requested"
quote = "the Board has asked Ms Nic Ruairí to reconsider her recommendation of daily input with a view to bringing both reports into line with available provision"
[[evidence]]
category = "insecure-handling"
quote = "I got a stranger's child in with my two."
+++
Hello there,

My sister in [[place:1|Strabane]] sent me your link. You'll have to bear with me because I have two in the system at once, and that turned out to be the whole problem.

[[child:1|Caoimhe]] is 9 and deaf, and [[child:2|Tiarnán]] is 7 and has Down's. Both [[child:1|McAtamney]] of course. They are as unlike as chalk and cheese. [[child:1|Caoimhe]] would argue with the pope, [[child:2|Tiarnán]] would give him his dinner. They're both at [[school:1|St Mobhi's PS]] outside [[place:2|Castlederg]] and since the summer they have been, as far as the [[council:1|Western Board]] is concerned, one child.

What I mean is the speech therapist, [[professional:1|Sorcha Nic Ruairí]], came out from [[health:1|Tyrone County]] in May and saw the two of them, separately, an hour and a half each. She'd told me she would post the reports to me first so that I could go over them. June, nothing. In the first week of September I'm at the school gate and Mrs [[professional:2|Philomena Devine]] says wasn't it a great report [[professional:1|Sorcha]] did. It turned out the principal had read it, the classroom assistant had read it, the bus escort could quote it. I hadn't laid eyes on it.

So I wrote. This is what I got, and I'm copying it out exactly, spellings and all:

"[[council:1|Western Education and Library Board]] (we'll say [[council:1|WELB]])
[[place:3|40 Campsie Lane, Omagh]], [[postcode:1|BT79 9ZX]]
Our ref: [[id:1|SE/KMcA/TMcA/0417]]
[[date:1|24th September 2010]]

Dear Mr and Mrs [[parent:1|McAttamney]],

Re: [[child:1|Keeva]] and [[child:2|Tiernan McAttamney]]

I refer to your letter of [[date:2|13th September]]. Advice in respect of the above named has been received and forwarded to [[school:1|St. Mobhi's Primary School]] in the usual way. As [[child:1|Keeva]]'s needs and those of her brother are broadly similar, the Board has asked Ms [[professional:1|Nic Ruairí]] to reconsider her recommendation of daily input with a view to bringing both reports into line with available provision. Copies of the amended advice will issue in due course. I trust this clarifies the matter.

Yours sincerely,
[[professional:3|R. J. Buchanan]]
for Head of Special Education"

Broadly similar! She's deaf! He isn't! I rang Mr [[professional:3|Buchanan]] on [[contact:1|028 9649 6340]] and he said, and I had my mother listening on the extension, "Mrs [[parent:1|McAtamney]], these are only drafts until we say they're not." Mammy put the phone down on him before I could.

The "amended advice" came on the [[date:3|8th of October]] in one envelope. Daily had become "block of six sessions, shared". Shared between the pair of them. Paper-clipped in behind was a third report that wasn't ours at all, so along with everything else I got a stranger's child in with my two. A wee lad called [[child:3|Darragh Q.]] from out [[place:4|Newtownstewart]] direction, his date of birth, what medicines he's on, the lot. I drove over and gave it to his father. He wasn't angry with me, but he sat down on the step.

[[professional:1|Sorcha]] came to the house on her own time, on a Sunday, to say that she was sorry and that she has the originals. She cried. [[child:2|Tiarnan]] brought her a biscuit. [[child:1|Caoimhe]] told her, in sign, to stop that and go and fight them.

My husband [[parent:2|Fergal]] says change everything: the names, the school, the lot. The Board you can leave in.

%% signature
Slán go fóill,

Bronagh

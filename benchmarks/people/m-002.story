+++
id = "m-002"
channel = "email"
from_name = "Nia Prydderch"
from_addr = "nia.pryd@example.org"
subject = "minutes of a meeting we weren't at ([[child:1|Guto]] & [[child:2|Mali]])"
date = "2018-02-20T20:15:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Five people sat down in Aberaeron to talk about both my children and nobody asked us, told us, or so much as sent word after."
[[evidence]]
category = "false-information"
quote = "It is simply untrue that Guto no longer signs; he signs all day, and Gareth Tudor was sat in a signing assembly with him the week before."
+++
Noswaith dda,

I farm, so I'm typing with one thumb (the other's in a splint, don't ask, a ewe). You wanted it in order so here goes.

Twins, [[child:1|Guto]] and [[child:2|Mali]], seven, plus their big brother [[child:3|Ifan]] who's thirteen and just wants feeding. [[child:1|Gut]] has verbal dyspraxia and a hearing loss. [[child:2|Mali]] has nothing wrong with her whatever and this matters in a minute.

A brown envelope came before Christmas addressed to our neighbour, [[parent:1|Eluned]], also [[parent:1|Prydderch]], no relation to speak of, third farm along at [[place:1|Cwm Einion]]. She brought it down in the Land Rover. Here's what was in it, I'm copying from the page:

"Multi-agency discussion, [[date:1|21.11.17]], [[place:2|Aberaeron]]
Present: [[professional:1|Bethan Lloyd-Rees]] (Inclusion Manager, chair); [[professional:2|Gareth Wyn Tudor]] (head, [[school:1|Ysgol Glan Einion]]); [[professional:3|Siwan Morus]] (speech & language, [[health:1|Hywel Dda]]); Dr [[professional:4|A. Banerjee]] (community paeds); [[professional:5|Cerys]] (school nurse).
Apologies: none.
1. [[child:1|GP]] — [[professional:2|GWT]] reported that [[child:1|Guto]] is now toileting independently and no longer signs. [[professional:3|SM]] queried this. [[professional:1|BLl-R]] felt the mother overstates. [[professional:4|AB]] had not seen the child since 2015.
2. [[child:2|MP]] — agreed to open a file in view of sibling presentation.
3. Parents to be informed when package agreed."

Parents to be informed! Five people sat down in [[place:2|Aberaeron]] to talk about both my children and nobody asked us, told us, or so much as sent word after. And a file opened on [[child:2|Mali]] because of her brother, when the poor dab's never had more than nits.

It is simply untrue that [[child:1|Guto]] no longer signs; he signs all day, and [[professional:2|Gareth Tudor]] was sat in a signing assembly with him the week before.

Now Mr [[professional:2|Tudor]] I've known since Young Farmers. I rang him at home. He said, "[[parent:2|Nia]], [[professional:1|Bethan]] wanted it tidy before the new Act." I said tidy for who. He said that [[professional:3|Siwan]] had made a fuss and been told, in his words, to pick her battles. I asked [[professional:3|Siwan]] next clinic and she said, "I can't talk about it," then walked me out to the car and talked about it for twenty minutes.

Miss [[professional:1|Lloyd Rees]] (hyphen when she's signing, none when she's on the phone) replied to my complaint thus:

"Regrettably the notes were sent to the wrong Mrs [[parent:1|Prydderch]]. Staff have been reminded to check. The content reflects professional views at the time and we do not propose to alter it. — [[professional:1|B. Lloyd-Rees]], [[council:1|Cyngor Sir Ceredigion]]"

So [[parent:1|Eluned]] knows our business, and she's been very decent and never mentioned the toileting, but I see her not mentioning it.

[[child:3|Ifan]] asked could he have a file as well or did you need to be a twin.

No names from me please, nor the school's, there's only forty on the roll at [[school:1|Glan Einion]] and they'd know by milking time.

%% signature
Diolch o galon
Nia

%% disclaimer
Mae'r neges hon yn gyfrinachol. This message is confidential.


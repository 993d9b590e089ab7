+++
id = "k-053"
channel = "email"
from_name = "A. J. M. Ashby"
from_addr = "ajm.ashby@example.co.uk"
subject = "[[child:2|Ashby]] v. [[council:1|Surrey]]"
date = "2022-06-07T17:02:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "subject-access-failure", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "insecure-handling"
quote = "Those notes were then sent to me, all thirty pages, by email, with no password."
[[evidence]]
category = "subject-access-failure"
quote = "The response arrived eleven weeks later with every occurrence of the word \"Ashby\" blacked out, including on the envelope, so that it's quite impossible to tell my elder son from my younger, or either from me."
[[evidence]]
category = "tribunal-disclosure"
quote = "Exhibit 6 is the private letter written by Dr Imogen Vane to Cressida about her own health after Ashby mi. was born, and no person has ever asked her leave to put it before a Tribunal."
+++
Sirs,

In the matter below I am the father and not the lawyer, though I am also a lawyer.

My sons' school is of the old sort. Boys are called by surname, with a suffix if there is more than one; hence [[child:1|Ashby ma.]], who's twelve and rows, and [[child:2|Ashby mi.]], who is nine and does not go into rooms with more than four people in them. I shall keep to the school's usage since every document does.

[[professional:1|Fenwick]] noticed first. He takes the lower forms for Latin and found that [[child:2|Ashby mi.]] had translated the whole primer, alone, in the boot room. [[professional:1|Fenwick]] told [[professional:2|Tolly]], who's the bursar and the only person there who answers emails. [[professional:2|Tolly]] told [[parent:1|Cressida]]. And [[parent:1|Cressida]] told me, in the car, that what she had been saying to me for six years had now been confirmed by a classicist.

We applied to [[council:1|Surrey]]. [[professional:3|Lumley]] was allocated. It's a common enough name, but there is also a boy [[child:3|Lumley]], in the same dormitory, and this became material. On [[date:1|14 March]] the county's psychologist saw "[[child:3|Lumley]]'s friend" and was handed, to save time, a folder. The folder had been put together by [[professional:3|Lumley, S.]] It contained notes on [[child:3|Lumley, T.]], whose parents are at this moment divorcing. Those notes were then sent to me, all thirty pages, by email, with no password. I rang [[parent:2|Jumbo Lumley]], with whom I play real tennis, and told him what I had in front of me. It was not a nice telephone call.

His boy's psychiatric notes came to us; and where, one asks, had ours gone? I made a subject access request on behalf of [[child:2|Ashby mi.]] on [[date:2|21 March]]. The response arrived eleven weeks later with every occurrence of the word "[[child:2|Ashby]]" blacked out, including on the envelope, so that it's quite impossible to tell my elder son from my younger, or either from me.

We've appealed; the reference is [[id:1|EH936/22/00417]]. Last week the local authority filed its evidence. Exhibit 6 is the private letter written by Dr [[professional:4|Imogen Vane]] to [[parent:1|Cressida]] about her own health after [[child:2|Ashby mi.]] was born, and no person has ever asked her leave to put it before a Tribunal. We assume it was in the folder. [[parent:2|Jumbo]] must have read it before I did.

I'd be obliged if nothing were published until judgment. When it is, I should prefer my sons to have first names. They do in fact possess them: the elder is [[child:1|Laurence]], and it's [[child:2|Hal]] who sits in the boot room.

[[school:1|Wotton Deepings]] may be called simply "the school".

%% signature
Yours faithfully,
A. J. M. Ashby

%% disclaimer
This message is sent in a personal capacity. The chambers accepts no responsibility for its contents.


+++
id = "jb-044"
channel = "email"
from_name = "Hyacinth Mondesir"
from_addr = "h.mondesir@example.com"
subject = "My great-nephew's private business ([[council:1|Croydon]])"
date = "2021-04-20T16:40:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "After the second service on Palm Sunday she stood by the tea urn and asked me, with Deacon Philbert and half the Mothers' Union there, if it was true what they said at his meeting about Zion having been \"exposed to something in the womb\"."
[[evidence]]
category = "false-information"
quote = "It was the nurse who had \"foetal alcohol?\" down on her form, with a question mark, and in the minutes the question mark has disappeared."
+++
Good afternoon to you.

I am from [[place:1|Soufrière]] in St Lucia and I was forty years a school cook, so I know about children and I know about staff rooms.

My niece [[parent:1|Shermaine]] has a boy, [[child:1|Zion]], six years old, who has autism and who I mind from half past three till she's finished at [[health:1|Mayday]]. I'm aware that it has some other name now. He sits in my kitchen in [[place:2|Thornton Heath]] and lines up the tins.

There's a helper in his class at [[school:1|Brigstock Lane Primary]], [[professional:1|Charity]]. [[professional:1|Charity]] by name and chatter by nature. She attends my church, two pews up. After the second service on Palm Sunday she stood by the tea urn and asked me, with Deacon [[parent:2|Philbert]] and half the Mothers' Union there, if it was true what they said at his meeting about [[child:1|Zion]] having been "exposed to something in the womb".

I said what meeting. [[parent:1|Shermaine]] said what meeting. It was a professionals' meeting, so-called, on the computer, on [[date:1|18 March]]; the SENCO Mr [[professional:2|Ogunleye]] was there, and [[professional:3|Pippa]] from the council, and a school nurse. It was the nurse who had "foetal alcohol?" down on her form, with a question mark, and in the minutes the question mark has disappeared. My niece has never touched a drop. She's a Seventh-day Adventist; she doesn't even take tea.

Mr [[professional:2|Ogunleye]] came to [[parent:1|Shermaine]]'s door to say sorry. I gave him a plate, for his mother's sake, as I cooked for her too.

The girl [[professional:1|Charity]] is only twenty. Leave her name out of it, and ours.

%% signature
Miss H. Mondesir


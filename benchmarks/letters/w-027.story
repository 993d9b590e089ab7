+++
id = "w-027"
channel = "forum-post"
from_name = "SistahFromStAnns"
from_addr = ""
subject = "Re: Anyone been told the LA asked the EP to change something? [[council:1|Notts]] here"
date = "2013-10-24T21:33:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "our therapists don't put hours, they've been told they're not to put hours"
[[evidence]]
category = "discussed-without-consent"
quote = "It was talked about at the joint meeting, yes, but that's a professionals' meeting."
[[evidence]]
category = "access-denied"
quote = "It's an internal note, I can't send you that."
+++
Long time lurker. I type for a living (court work, so I do shorthand) and I take down every call. This is this morning's, trimmed. I've left my own mouth in.

Background for those who don't know us: DS is [[child:1|Kymani]], 10, dyspraxia and a severe speech disorder. Statement from [[council:2|Nottingham City]] since Year 2, which gave OT "as advised". We moved out to [[place:1|Calverton]] in August so it's passed over to [[council:1|Nottinghamshire County]]. DD is [[child:2|Destiny]], 13, and she comes into this. School is [[school:1|Hollinwell Lane]] (juniors).

---
[phone rings for ages]

LA: SEN, [[professional:1|Lorraine]] speaking.

ME: Hello [[professional:1|Lorraine]], it's [[parent:1|Yvette Grant-Pusey]], [[child:1|Kymani]]'s mum. Case [[id:1|NCC/SEN/40177]].

LA: Oh hiya duck. [[child:1|Kimani Grant]], yes.

ME: With a Y. And [[parent:1|Grant]] hyphen [[parent:1|Pusey]]. I've got the amended statement. Where it said two sessions weekly it now says "as appropriate".

LA: Right, well that's come from the OT.

ME: I spoke to the OT. I spoke to [[professional:2|Sunniva Rowbottom]] at [[health:1|Mapperley clinic]] on Tuesday. She put two sessions.

LA: She might have done in a draft, but our therapists don't put hours, they've been told they're not to put hours. Or sessions. It's been like that since [[professional:3|Graham]] came.

ME: [[professional:3|Graham]] who?

LA: I'd rather not say. [She had just said it. It's [[professional:3|Graham Astill]], he signs the letters.]

ME: Who decided on "as appropriate"?

LA: It was talked about at the joint meeting, yes, but that's a professionals' meeting. We don't have parents at that. It was [[professional:3|Graham]] and Dr [[professional:4|Pemberton-Oyelaran]] from [[health:2|Queen's Med]] and, who else, the head.

ME: Mr [[professional:5|Dowd]] was there? He never said a word to me and I see him every morning at the gate.

LA: Well he wouldn't would he.

ME: Can I have the note of it please?

LA: It's an internal note, I can't send you that.

ME: Is my daughter mentioned in it?

[long pause]

LA: Which one is that?

ME: I have only the one. [[child:2|Destiny]].

LA: There's a line about an older sibling being a young carer.

ME: She's not a carer, she's thirteen, she plays netball.

LA: I'm only reading what's here. I've said too much. You'll have to put it in writing, to [[place:2|Mansfield]], not to me.
---

And that was that. 11 mins 40.

I grant you she was friendly. They're always friendly. But look what I learned in 11 minutes that I'd never been told in a year: that there's a meeting, that the consultant at [[health:2|QMC]] who has met my son ONCE goes to it, that my girl's name is in it and that the therapists have a gag on. [[contact:1|Dancing_Ferret]], you asked upthread if it was just [[council:3|Derby]]. No my love.

[[child:1|Ky]]'s had no OT since the [[date:1|2nd of September]]. He can't do his coat. My mother, Miss [[parent:2|Icilda]] to half of [[place:3|St Ann's]], goes in at dinner time to do his buttons because [[professional:1|Lorrain]]'s "as appropriate" turns out to mean nobody.

Has anyone ever got hold of the note from one of these? What did you ask for, what did you call it?

+++
id = "m-053"
channel = "email"
from_name = "Rhodri ap Siencyn"
from_addr = "rhodri.apsiencyn@example.co.uk"
subject = "[[council:1|Gwynedd]]: llythyr hir (long letter, mae'n ddrwg gen i)"
date = "2022-11-21T20:05:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Five people had her report, and had got as far as working from it, while Sara was asking us to agree to something we'd not been sent."
+++
Annwyl gyfeillion,

They told me to write in English for the dossier so I'll do my best; my wife thinks in it and I only shout in it.

Our three. [[child:1|Gwenno]], who's fifteen and in a wheelchair since the accident. [[child:2|Elis]], eleven. [[child:3|Mared]], four. I'm [[parent:1|Rhodri]], the slate one. My wife's [[parent:2|Angela]], a [[place:2|Bolton]] girl, [[parent:2|Ange]].

For [[child:1|Gwen]] there's a circle of people whom I'll give in the way [[child:1|Gwenno]] does:
"Mrs [[professional:1|Eifiona Pritchard]], who smells of Polo mints" (SENCo, [[school:1|Ysgol Dyffryn Cwm]]; ALNCo, they say now).
"[[professional:2|Guto]], who thinks he's in a band" (her support, [[professional:2|Guto Emlyn]]).
"Dr [[professional:3|Chaudhry]], the only doctor with biscuits" ([[health:1|Ysbyty Gwynedd]]).
"The lady on Teams who always freezes" ([[professional:4|Sara Roberts-Ellis]], the council).
"Nain [[professional:5|Menna]]" (not a nain, an OT of sixty. [[professional:5|Menna Lewis]]).

The business began with [[professional:5|Menna]]. She came to the house in [[place:1|Bethesda]] [[date:1|20 January]], two hours. She measured everything. She said she'd send her report to us and to Mrs [[professional:1|Pritchard]], "and nobody else till you've seen it."

[[date:2|28 February]]: to [[parent:2|Ange]] on her phone, from [[professional:4|Sara R-E]]: "[[parent:2|Ange]], can you confirm you agree to [[professional:5|Menna]]'s report?" What report?

[[date:3|1 March]]: [[professional:1|Eifiona]], on the quad: "I thought it was very fair, Mr [[parent:1|ap Siencyn]]." You've seen it? She had. So had [[professional:2|Guto]], who'd been told to "start on the hoist bit". So had Dr [[professional:3|Chaudhry]], who'd rung [[parent:2|Angela]] that same afternoon to say the doorway figure was wrong by thirty centimetres and she'd be stuck in a fire.

Five people had her report, and had got as far as working from it, while [[professional:4|Sara]] was asking us to agree to something we'd not been sent.

[[date:4|4 March]]: I rang [[professional:5|Menna]]. You never heard such a row. She'd sent it only to [[professional:4|Roberts-Ellis]], with "DO NOT CIRCULATE" on the front. She'd put a line through it in red, no less. She called [[professional:4|Sara]] things in front of me that Nain shouldn't know.

[[date:5|8 March]]: meeting, on Teams. I've the transcript, the computer does it itself now and no one had thought to switch it off:

"[[professional:4|SRE]]: Rydym ni i gyd... we're all here. I'd like to say the report went out in the spirit of partnership.
[[professional:5|ML]]: It went out with thirty centimetres wrong. It was a draft.
[[professional:1|EP]]: Well I didn't know it was a draft.
[[professional:5|ML]]: It says DRAFT across every page.
Dr [[professional:3|CHAUDHRY]]: Mine doesn't.
[[parent:2|AAS]]: Mine doesn't exist.
[[professional:4|SRE]]: (freeze)"

(That's how [[child:1|Gwenno]] wrote it in; "(freeze)", brackets and all. She'd got it from somebody's caption.)

So [[professional:4|Sara]] had it retyped, without the word. Why? [[professional:2|Guto]]'s the one who told us; he'd been cc'd. From the e-mail on his phone, English side:

"Hi all, attached [[professional:5|ML]]'s report for [[child:1|G ap S]]. Let's get going on the cheap bits before parents ask for the expensive ones. [[professional:4|Sara]]"

"The cheap bits." [[child:2|Elis]] has it as the name of his band now; [[professional:2|Guto]] is in it.

[[date:6|19 April]]: the figure is corrected. [[professional:5|Menna]] did it in person, with a tape, in front of witnesses.
[[date:7|10 November]]: the wrong doorway was built in any case, and it was built from the first one.

We don't know yet about our names. [[parent:2|Ange]] says it's a small valley. I say everyone in it knows already. Ask me again in the New Year, on [[contact:1|01632 960661]], and try to speak to [[child:1|Gwenno]], she does the best [[professional:4|Sara]].

%% signature
Yn gywir,
Rhodri


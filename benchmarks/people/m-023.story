+++
id = "m-023"
channel = "email"
from_name = "Lowri & Darren"
from_addr = "lowri.darren.h@example.co.uk"
subject = "[[child:1|Cai]] again"
date = "2015-05-18T19:05:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "We've got Huw Pugh-Roberts on tape saying he's asked the psychologist to water the report down from full time."
[[evidence]]
category = "quantifying-forbidden"
quote = "Same tape: the speech therapists were told they weren't allowed to put hours, and that went through their own boss."
+++
It's [[parent:1|Darren]]'s turn to write as [[parent:2|Lowri]] has done the last eleven letters and her wrist's gone. I'm not the reader of this house but I'll have a go.

Two lads. [[child:1|Cai]] he's nine, Fragile X. [[child:2|Osian]] also Fragile X but milder, six. [[child:1|Cai]] went to [[school:1|Ysgol Bryn Melyn]] in [[place:1|Rhos]] (full title [[place:1|Rhosllannerchrugog]], I've spelt that from the road sign).

[[place:2|Wrexham]] as was, [[council:1|Wrexham County Borough]]. Officer: [[professional:1|Huw Pugh-Roberts]]. Not a bad bloke. Told me he'd a Fragile X nephew. School: head Miss [[professional:2|Angharad Tew]], SENCO Mrs [[professional:3|Bev Challinor]], one to one [[professional:4|Steph]]. Health: physio [[professional:5|Marcus]], SALT [[professional:6|Elin Mostyn]], both off the [[health:1|Maelor]]. EP Dr [[professional:7|Sugden]]. I've never got a first name out of [[professional:7|Sugden]], it's only ever an initial, [[professional:7|P]].

What I was going to tell you about is the phone. [[professional:1|Huw]] rang one dinnertime to talk about taxis. He hung up, only he never hung up, he sat on it or something. Forty minutes I'd got on the answer machine. [[parent:2|Lowri]] typed it, so this is her typing, bits missed out where it's a lorry going by:

"[[professional:1|HUW]]: ...no, he's fine, dad's fine, it's mum.
WOMAN (we think [[professional:2|Tew]]): She'll want [[professional:6|Elin]]'s hours in.
[[professional:1|HUW]]: [[professional:6|Elin]] won't put hours. I've had a word with [[professional:6|Elin]]'s boss. They've all been told no hours.
WOMAN: And [[professional:7|Sugden]]?
[[professional:1|HUW]]: [[professional:7|Pete]]'s redoing his. I've asked him to drop it from full time to 'access to'. He's moaning but he'll do it.
WOMAN: And [[professional:4|Stephanie]] stays?
[[professional:1|HUW]]: Till summer. Don't tell [[professional:4|Steph]]."

So that's [[professional:7|Pete]]. Mystery over.

I played it to [[professional:3|Challinor]]. [[professional:3|Bev]]'s been good to us. She said she'd have to pretend that she hadn't heard it, she sat with her hand over her mouth till the end though. Then I played it to [[professional:4|Steph]] because I thought somebody ought to. [[professional:4|Steph Kinsey]], cried in my van.

We've got [[professional:1|Huw Pugh-Roberts]] on tape saying he's asked the psychologist to water the report down from full time. Same tape: the speech therapists were told they weren't allowed to put hours, and that went through their own boss.

Dr [[professional:7|Sugden]]'s final came [[date:1|27 April]], "access to additional adult support". [[professional:6|Mostyn]]'s came the day after, [[date:2|28th April]]. "Regular."

When I told [[professional:1|Huw]] I'd got it he said "You can't use that [[parent:1|Darren]], it's illegal." Is it? He'd rung me.

[[child:2|Osian]] does an impression of [[professional:1|Huw]] off the tape. [[child:1|Cai]] laughs till he's sick. I'd be lying if I said we'd not had some enjoyment from it.

Number's [[contact:1|07700 900733]]. If it goes to the machine, mind what you say.

%% signature
Darren (and Lowri, dictating, no she isn't)


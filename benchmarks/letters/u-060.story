+++
id = "u-060"
channel = "email"
from_name = "Verity Blades-Cooke"
from_addr = "verity@sluicefarm.example.co.uk"
subject = "Minutes I wasn't meant to see ([[child:1|Monty B-C]])"
date = "2021-03-21T20:11:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Parents not to be informed at this stage."
[[evidence]]
category = "report-change-requested"
quote = "asks that the diagnosis be described as \"traits\" for now"
[[evidence]]
category = "false-information"
quote = "Giles has never been near the school gate drunk or sober"
[[evidence]]
category = "insecure-handling"
quote = "some poor soul in the office attached the wrong file"
+++
Hello

I asked [[school:1|St Guthlac's]] for the swimming dates and some poor soul in the office attached the wrong file. I've typed it out as it's a photo of a print of a scan.

- - - - -
[[school:2|HAVEN AND WASH ACADEMIES TRUST]]
Inclusion Panel, [[date:1|4th March 2021]], via Teams

Present: [[professional:1|Karen Tasker]] ([[professional:1|KT]], chair), [[professional:2|Rachel Wragg]] ([[professional:2|RW]], SENCo [[school:1|St Guthlac's]], [[place:5|Old Leake]]), [[professional:3|P. Nunn]] ([[professional:3|PN]], school nurse, [[health:1|LCHS]]), [[professional:4|Gavin]] ([[professional:4|GD]], [[council:1|Lincolnshire CC]])
Apologies: Mrs [[professional:5|Head]]
Minutes: [[professional:6|SJ]]

Item 4. [[child:1|MBC]], Y5
4.1 [[professional:2|RW]] reported that [[child:1|M]] is "bright, clumsy, a bit posh". Mum articulate but anxious. Dad has been abusive to staff at the gate and smelt of alcohol.
4.2 [[professional:1|KT]] queried the DCD diagnosis. [[professional:3|PN]] has had an informal word with Dr [[professional:7|Ndlovu]] at [[health:2|Pilgrim]], who may be open to rewording.
4.3 [[professional:4|GD]] said [[council:1|LCC]] cannot fund on this and asks that the diagnosis be described as "traits" for now. ACTION: [[professional:3|PN]] to go back to Dr [[professional:7|N]].
4.4 Parents not to be informed at this stage.
4.5 Noted older sib [[child:2|T]] was also "taken out" of [[school:1|St G's]]. Pattern?

Item 5. [[child:3|KJ]], Y3. Social worker to attend next time. ([[professional:8|Dzintra]] from [[org:1|Boston Family Hub]] can translate.)
- - - - -

I've stopped there because item 5 isn't my child and I feel sick that I know about it.

Now. I'd like to say some things back, since I wasn't there to say them.

[[parent:2|Giles]] has never been near the school gate drunk or sober. He's up at four with the brassicas and I do every run. The man at the gate in September was delivering for [[org:2|Wainfleet Fuels]] and had words about parking. There's a whole village of witnesses. Nobody rang us, nobody asked, and it's just sitting there typed.

"Older sib" is [[child:2|Tansy]]. She wasn't taken out, she turned eleven. She's at [[school:3|Kesteven Minster]] on a scholarship.

And the one that gets me. Dr [[professional:7|Ndlovu]] spent two hours with [[child:1|Monty]]. She watched him try to do up a zip until he cried and then she did a drawing with him so he'd go home cheerful. Her letter of [[date:2|18 Jan]] was the first thing anyone ever wrote that sounded like [[child:1|Montgomery]]. Then last week, out of the blue, [[date:3|15/3/21]], comes a fresh one from [[health:3|ULHT]] with "traits of". Same signature. I rang her secretary, who's called [[professional:9|June]] and who said, not unkindly, "I only type them, duck."

I wrote to the trust's head office in [[place:1|Spalding]] and had an answer from their solicitors, [[org:3|Pask Thorold]], asking me to delete the attachment "forthwith". My godmother [[parent:3|Honor]], who was a magistrate, says forthwith is what people write when they haven't a leg to stand on.

I'm not deleting it. I've a copy with [[parent:3|Honor]] and one in the seed safe.

Please use it but take out all the names, mine, the farm and the village included. For the post we're [[place:2|Sluice Farm]], [[place:3|Sea Lane]], [[place:4|Wrangle]], [[postcode:1|PE22 9QJ]].
%% signature
Best
Verity

Sluice Farm Brassicas
07700 900 403

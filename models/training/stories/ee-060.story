+++
id = "ee-060"
channel = "email"
from_name = "Sian Rowlands"
from_addr = "sianrowlandsneath@example.com"
subject = "Neath: mum, and a bit of dad"
date = "2011-02-20T19:05:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She'd been handed a laminated card on her first day, she'd got it in her bag and she showed us, and it says at number four, \"We do not state times, frequencies or staffing in advice to the LEA.\""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report had been in the SENCO's tray since the eighteenth of October and the support assistant had it in a folder with a kitten on it, and it'd gone to the comp as well for planning, although he's six."
[[evidence]]
category = "false-information"
quote = "One, it's got him going up and down our stairs, and we've a bungalow. Two, the splints come off at night, it says on."
[[evidence]]
category = "no-chance-to-correct"
quote = "She said, all very nicely, that the report was the therapist's professional opinion and had been lodged, and they'd stopped taking parents' amendments as a matter of policy since it \"invited negotiation\"."
+++
Hi all,

Huw's reading over my shoulder so some of this is him.

We've got Macsen who's six and he's got a muscle condition. We're up the valley from Neath. He's on sticks now and it'll be a chair by the time he's ten, and that's not a maybe.

When he was getting his statement in 2009 we'd have said we had no complaints, see. We had everything, we saw everything, we'd a cup of tea with everybody. (Huw says I'm forgetting the wrong Macsen. There was a mix-up with another Macsen, yes, at the wheelchair clinic, they'd put his weight down as six stone. They spotted it themselves that afternoon and tore it up.)

It's since the new physio lead came. September gone there was a reassessment. It's a different physio altogether now, Claire, straight from college, sweet as anything. She did two mornings in school and an hour here on the rug. On the rug she said to me he should be stretched twice a day by somebody who's been shown how, twenty minutes, or the tendons'll go. I said great, put that. She bit her lip. She'd been handed a laminated card on her first day, she'd got it in her bag and she showed us, and it says at number four, "We do not state times, frequencies or staffing in advice to the LEA." Laminated! (Huw took a picture with his phone. Claire let him. We'd never show it to you without asking her.)

Then that was September and it's half-term and there's no report. It's December and there's no report. I wasn't worried, they're short. Then the week before they broke up, Macsen comes out of school and he says, Mam, what's a plateau. I said where'd you hear that. Miss had said he'd got to one. I went in. The report had been in the SENCO's tray since the eighteenth of October and the support assistant had it in a folder with a kitten on it, and it'd gone to the comp as well for planning, although he's six. They thought we'd had it. They were falling over themselves, they photocopied it for me there and then.

It wasn't plateau like flat. It was "plateau before decline". To a six year old. Well, she'd said it to the other adult, but he's got ears.

I rang the physio lead that night and left a message and the next day she rang me. I said there were three things to alter. One, it's got him going up and down our stairs, and we've a bungalow. Two, the splints come off at night, it says on. Three, don't have the word decline in there where he can see it. She said, all very nicely, that the report was the therapist's professional opinion and had been lodged, and they'd stopped taking parents' amendments as a matter of policy since it "invited negotiation". Splints on at night is not an opinion. (Huw says bungalow isn't either.)

So it's stood there like that in the statement since. The assistant knows to take no notice. But she'll not be there forever, will she.

He's doing his stretches. I do one lot, Huw does the other, and school does "as appropriate".

You're welcome to it, no names, and please nothing that'd get Claire in bother, so perhaps no laminated card. Or say it was a poster.

Sian (and Huw)

+++
id = "l-045"
channel = "email"
from_name = "Isla Mackinnon-Shaw"
from_addr = "isla.ms@example.net"
subject = "[[council:1|Highland]]: the distance"
date = "2017-02-26T16:33:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "Advice with a number in it doesn't get through: she'd been told by her lead in Inverness that weekly, fortnightly and monthly were all \"banned words\" for anybody north of Dingwall."
[[evidence]]
category = "other-collusion"
quote = "What's more, Pirie and the Raigmore therapies manager had traded, in so many words: health wouldn't press for the hoist, and education wouldn't press for the visits."
+++
Hello,

If you'd like to know what the [[council:1|Highland Council]] looks like from here, lay a map of Belgium on it and there's room round the edges. We are at [[place:1|Kinlochbervie]]. [[place:2|Inverness]] is two and a half hours, if the sheep are off the road. [[place:3|Wick]] is two. My daughter [[child:1|Skye]] (yes; her sister's [[child:2|Iona]]; we honeymooned by boat) is ten, has cerebral palsy, and weighs more than I can lift.

So I wanted it written in her co-ordinated support plan that a hoist would be at [[school:1|Loch Inchard Primary]] and that physio would come to her, weekly, instead of her going to it. Physio's at [[health:1|Raigmore]], or at the [[health:2|Lawson]] in [[place:4|Golspie]] on alternate Thursdays, or at [[health:3|Caithness General]], if [[health:1|Raigmore]]'s poorly.

The person to ask for this is employed by [[health:4|NHS Highland]]. Or by [[council:1|Highland]]: they swapped in 2012, kids' therapists went to the council and old folks' carers to the health. I mention that because when I complained, each side posted me a leaflet explaining it was the other.

[[professional:1|Mairead Gunn]] is the physio. She's had her since [[child:1|Skye]] was eleven months old. She assessed at school on [[date:1|8/9/16]]. She told me in the car park, "weekly, it'll say, and I'll underline it." And so I waited. In November there came an e-mail from [[place:2|Inverness]], from [[professional:2|Alasdair Pirie]], to the effect that the plan had been agreed at a multi-agency meeting in [[place:5|Dingwall]] ("agreed"!) and the physio advice was attached. Physio "to be delivered flexibly". Not underlined.

Did [[professional:1|Mairead]] write that? I drove to [[place:6|Lairg]] to ask her to her face. Advice with a number in it doesn't get through: she'd been told by her lead in [[place:2|Inverness]] that weekly, fortnightly and monthly were all "banned words" for anybody north of [[place:5|Dingwall]]. She had put "weekly". It was taken out and the page had her name on it still.

What's more, [[professional:2|Pirie]] and the [[health:1|Raigmore]] therapies manager had traded, in so many words: health wouldn't press for the hoist, and education wouldn't press for the visits. [[professional:1|Mairead]] had seen the note. "I scratched yours" was how it ended, which I suppose passes for wit in [[place:2|Inverness]].

The one who's kept us going is [[professional:3|Hamish Morrison]], the head here, who is also the janitor, the football coach and an elder at [[org:1|Kinlochbervie Free Church]]. He borrowed a hoist from a boatyard: [[org:2|Polin Marine]]. It's yellow, it's rated for engines, and the council's insurers don't know. [[child:1|Skye]] adores it. She says that [[child:2|Iona]] never gets craned.

I'm fifty-one, my back went in January. [[parent:1|Callum]] is offshore three weeks in six. My mother-in-law, [[parent:2|Effie]], 78, from [[place:7|Lewis]] ([[place:8|Ness]], to be particular), does two nights.

Use it, please, and don't name us. I know that "a girl in [[place:9|Sutherland]] who goes by crane" won't take much working out. Make it a forklift.

%% signature
Isla

%% disclaimer
The views expressed are those of a tired person.


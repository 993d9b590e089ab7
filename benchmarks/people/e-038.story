+++
id = "e-038"
channel = "email"
from_name = "Seonaid MacAskill"
from_addr = "seonaid.macaskill@example.net"
subject = "Two departments and a kettle"
date = "2011-02-06T20:50:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "She took tea in to a man from the council's finance side and a manager of NHS Highland, and they were writing that paragraph out between them, and agreeing whose letterhead would go first."
+++
A chàirdean,

It's blowing a hoolie here and the power's been off twice so I'm saving as I go.

My boy's name is [[child:1|Ruaraidh]], and before you struggle, it's [[child:1|Rory]] with more letters; half the paperwork has him as [[child:1|Rory]], some has [[child:1|Ruari]], and one memorable sheet from [[health:1|Raigmore]] has "[[child:1|Rural]]". He was eight last week. He has a rare epilepsy with autism riding on its back. We're in [[place:1|Staffin]] on [[place:2|Skye]], so everything that's done for him is done a hundred and thirty miles off by folk watching the clock for the last bus.

I'd no quarrel with any of them till the spring of last year. [[professional:1|Catherine Nicolson]], at the [[school:1|Trotternish Primary]] he goes to (eighteen pupils, one of them his sister [[child:2|Peigi]]), had asked for a residential week's assessment in [[place:3|Edinburgh]]. The neurologist wanted it. That's Dr [[professional:2|Ogilvie-Khan]], who comes up quarterly and is never rushed. The psychologist for [[council:1|Highland]], [[professional:3|Donnie Beaton]], wanted it. I began knitting him something for the journey.

Then they didn't want it. Both of them, in the one week, in letters so like each other that [[parent:1|Calum]] (my man; he's the ferry) held them to the window together to see did the words line up. They did so for a whole paragraph. "On balance the disruption to [[child:1|Rory]] would outweigh any benefit." Same comma.

How does a neurologist and a psychologist, who'd never met, come by the same comma?

I'll tell you now, because I was told by the person that boiled the kettle. There's a health centre in [[place:4|Portree]] where they use the back room. My cousin's girl [[parent:2|Mairi-Ann]] was on reception there for the winter. She took tea in to a man from the council's finance side and a manager of [[health:2|NHS Highland]], and they were writing that paragraph out between them, and agreeing whose letterhead would go first. It was the one page, read out loud, and one said to the other, "You put it in yours and I'll get [[professional:3|Donnie]] to put it in ours." She minded it on account of the name, [[professional:3|Donnie Beaton]] having taught her to drive.

So I went to him. You don't make an appointment with a man you'll meet at the Co-op. He was by the freezers. I said "[[professional:3|Donnie]], did you write that?" He took a good while. He said he'd signed it.

Then he said, in Gaelic, that he was ashamed. I'll not put the words down, they were his own.

Dr [[professional:2|Ogilvie-Khan]] I have not been able to ask. She's no longer doing the quarterly clinic, and the new fellow, a Mr [[professional:4|Tressider]], does it by television. [[child:1|Ruaraidh]] goes behind it to look for him.

On the [[date:1|30th of January]] he'd a seizure of fifty minutes, the longest yet. The helicopter came. In [[place:3|Edinburgh]], where they took him in the end, at the [[health:3|Sick Kids]], a registrar asked why he'd never had the week's assessment.

I'll leave you with that one. You can use it all if you take off the island. I know; just do what you can.

%% signature
Le meas,
Seonaid


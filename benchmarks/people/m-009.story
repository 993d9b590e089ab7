+++
id = "m-009"
channel = "email"
from_name = "Grainne O'D"
from_addr = "grainneod@example.com"
subject = "Amended, how are you"
date = "2013-02-12T18:44:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "he'd phoned her team lead, Bernadette, and asked for the wording to come down \"to Board level\", and Roisin was told to retype it or explain herself."
+++
Hello, and well done on the radio there on Sunday.

We're [[place:1|Derry]], [[council:1|WELB]], two wee boys. [[child:1|Tiarnán]]'s eight with cerebral palsy and [[child:2|Dáithí]]'s six and never shuts up. The OT was a girl called [[professional:1|Roisin Quigg]] from [[health:1|Altnagelvin]], and she and [[child:1|Tiarnan]] got on like a house on fire. "[[child:1|Tiarns]], you're a chancer," she'd say.

She assessed on [[date:1|5 November]] and left us a handwritten copy that same day, God love her, as she'd had bother before. It said a powered chair and an adult within arm's reach on stairs. The typed one, [[date:2|3 December]], said a "mobility aid" and "reasonable vigilance".

I phoned. [[professional:1|Roisin]] said, "Who have you been talking to?" I said nobody. She rang back from her own mobile from the car park. It was [[professional:2|Hugh McCafferty]], the Board's man, and he'd phoned her team lead, [[professional:3|Bernadette]], and asked for the wording to come down "to Board level", and [[professional:1|Roisin]] was told to retype it or explain herself.

So I asked [[professional:3|Bernadette Coyle]] for the reason and she told me a report is "a living document". I said it had got very ill since November. Mr [[professional:2|McCafferty]] (he's [[professional:2|Hughie]] to my father, they played Gaelic) won't take my call, though he'd wave at you from across the [[place:2|Strand Road]].

[[child:2|Dáithí]] wants me to say his brother went down four steps on his head at [[school:1|Gaelscoil na Binne]] in January. Three stitches. Arm's reach, you see.

Please, no names, and [[professional:1|Quigg]] least of all. We never had that car park conversation.

%% signature
slán,
Gráinne


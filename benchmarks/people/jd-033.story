+++
id = "jd-033"
channel = "email"
from_name = "Steph G"
from_addr = "stephg_patch@example.com"
subject = "Army family, [[council:1|Hants]]"
date = "2017-10-12T21:04:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "N Yorks say they posted it recorded on 8 march, hants say it was never scanned, and somewhere between is the only full copy of her genetics, with my results on it and my mums."
[[evidence]]
category = "false-information"
quote = "put that freya had \"no significant medical history\", she had open heart surgery at LGI age 3."
+++
Evening, typing on the train from [[place:1|Waterloo]] so excuse thumbs

[[parent:1|Lee]]'s with the [[org:1|REME]], we've had 4 postings in 7 yrs so [[child:1|Freya]]'s had 4 of everything. 4 schools 4 EPs 4 lots of "let's give her time to settle". shes 10 shes got a chromosome thing + ASD. current school is [[school:1|Talavera Hill]] in [[place:2|Aldershot]] and tbf to them they're brill

when we moved down from [[place:3|Catterick]] her statement was meant to come with us. [[council:2|N Yorks]] say they posted it recorded on [[date:1|8 march]], [[council:1|hants]] say it was never scanned, and somewhere between is the only full copy of her genetics, with my results on it and my mums. i've got the track n trace. signed for by "[[professional:1|BARRY]]". nobody at [[council:1|HCC]] knows a [[professional:1|barry]]

so they started again from nothing. new EP [[professional:2|Camilla F-Jones]] did 40 mins. put that [[child:1|freya]] had "no significant medical history", she had open heart surgery at [[health:1|LGI]] age 3. i said have you seen her chest?? she said it wasn't in the paperwork

yeah. because [[professional:1|barry]]

my dad ([[parent:2|Ken]]) is writing to the colonel, [[parent:1|lee]] would rather he didnt. can you leave the regiment out and both councils too i suppose, but use the [[professional:1|barry]] bit, everyone on the patch loves the [[professional:1|barry]] bit

%% signature
Steph
Sent from my iPhone


+++
id = "t-082"
channel = "email"
from_name = "Nesta Pugh"
from_addr = "nesta.pugh@example.org"
subject = "A grandmother from [[place:1|Tregaron]]"
date = "2015-01-28T11:15:00+00:00"
html = false
kind = "story"
categories = ["false-information", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Where she wrote that he is stubborn in the good sense, a word my Emrys used of his dogs, it said oppositional."
[[evidence]]
category = "school-approached"
quote = "Penrhiw House—was telephoned and warned"
+++
Forgive any clumsiness: I think in Welsh and translate as I go.

[[child:1|Macsen]] is my daughter [[parent:2|Lowri]]'s eldest and he lives half the week with me on the farm ([[postcode:1|SY25 6ZZ]], if you have a map), because the bus from [[parent:2|Lowri]]'s at [[place:2|Borth]] is an hour and a quarter and he cannot bear it. When [[school:1|Ysgol Bryn Aeron]] asked [[council:1|Ceredigion]] for a statement, [[professional:1|Gwenllian]] came up here to watch him with the ewes. She sat on an upturned bucket for two hours. I never saw anybody listen so well. I have had the vet here, the bank here, two ministers and a man from the Ministry, and not one of them could keep still long enough for a ewe to forget him. She could. [[child:1|Macsen]] noticed; he brought her a lamb to hold, and he does not bring people lambs.

Her report was in Welsh. The one which reached the panel was in English and nobody would own to the translation. Where [[professional:1|Gwenllian]] wrote that he needs quiet, the English said he is withdrawn. Where she wrote that he is stubborn in the good sense, a word my [[parent:3|Emrys]] used of his dogs, it said oppositional. By the time [[health:1|Bronglais]] saw it, the boy had acquired a disorder!

[[professional:2|Hefin Roderick]] at [[place:3|Aberaeron]] told me they had used "a contractor": [[org:1|Trosi Teifi]]. So a stranger, as well, has read it all. Meanwhile [[school:2|Penrhos House]]—no, I must get it right, [[school:2|Penrhiw House]]—was telephoned and warned. [[professional:3|Bethan]] on the switchboard there is my cousin [[parent:4|Mair]]'s girl. That is how we know; in this county it is always how we know.

[[child:1|Macs]] reads both versions, now he is thirteen. He prefers the bucket.

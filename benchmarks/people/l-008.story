+++
id = "l-008"
channel = "email"
from_name = "Catrin and Huw Breese"
from_addr = "breeses@example.com"
subject = "A border, a bridge and our daughter"
date = "2015-08-30T16:20:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion"]
consent = "anonymised"
hold_until = "2015-11-12"
[[evidence]]
category = "report-change-requested"
quote = "Two days after she signed it off, she said, Iestyn had asked her to \"soften\" the paragraph on placement, because Powys pays Shropshire by the term and wanted an end of it."
[[evidence]]
category = "other-collusion"
quote = "The paediatrician in Welshpool and Iestyn had swapped messages agreeing that \"her cardiac needs shouldn't feature\", since Dyffryn Banw has no nurse."
+++
Dear campaign,

Please hold this back until the hearing, which is on [[date:1|12 November]].

If you stand on our landing you can see two countries. We live at [[place:1|Pen-y-lan, Rhos Lane, Llanymynech]]; the line runs down the middle of the village, or through the bar of the pub if you believe the sign. Our side of the road is [[council:1|Powys]]. The school that [[child:1|Elen]] loves, [[school:1|Vyrnwy Bank]], is in [[place:2|Shropshire]] by four hundred yards.

She is nine. She was born at the [[health:1|Royal Shrewsbury]], had her heart mended in [[place:3|Liverpool]], at [[health:2|Alder Hey]], and learned to sign from a teaching assistant called Mrs [[professional:1|Pugh Tŷ Capel]], which isn't her name, there are just too many of them ([[professional:1|Gwenda Pugh]] is what it says on the payslip). She has Down's syndrome and two older sisters, [[child:2|Mari]] and [[child:3|Non]].

What happened in the spring will sound like a farce. [[council:1|Powys]] reviewed her statement. [[council:1|Powys County Council]] sit in [[place:4|Llandrindod]], so we drove the fifty miles, and were offered [[school:2|Ysgol Dyffryn Banw]] in place of [[school:1|Vyrnwy Bank]]. A nice school. It's also Welsh-medium; [[child:1|Elen]] signs in English and reads in English, and it is thirty-five minutes over a hill that shuts. I said as much to [[professional:2|Iestyn Roderick]], the officer. He told us the educational psychologist supported the change.

She didn't. Her name's [[professional:3|Delyth Meredith-Jones]], we'd had her report since February, and it said stay put in so many words. Only then, in the tribunal papers, up popped a second report bearing the same date. Same typeface, "a move to an in-county provision could be considered". We rang her. There was a very long silence. Two days after she signed it off, she said, [[professional:2|Iestyn]] had asked her to "soften" the paragraph on placement, because [[council:1|Powys]] pays [[council:2|Shropshire]] by the term and wanted an end of it. She had refused to do it twice and, the third time, with a restructuring letter on her desk, she did it.

I don't think I can be cross with her. [[parent:1|Huw]] can.

There's more. The paediatrician in [[place:5|Welshpool]] and [[professional:2|Iestyn]] had swapped messages agreeing that "her cardiac needs shouldn't feature", since [[school:2|Dyffryn Banw]] has no nurse. [[health:3|Betsi]] and [[health:4|Powys Teaching Health Board]] each say the other one employs him. [[council:2|Shropshire]], who could have kept out of all this, rang to tell us off for parking.

Places we have been sent this year, in order, for the benefit of whoever plans these things: [[place:4|Llandrindod]]; [[place:6|Newtown]]; [[place:5|Welshpool]]; [[place:6|Newtown]] again; [[place:7|Oswestry]], by mistake; [[place:3|Liverpool]]; [[place:8|Brecon]], where nobody was expecting us and the caretaker gave [[child:1|Elen]] a Twix.

[[child:1|Elen]]'s own opinion, signed, at bath time: "[[school:1|Vyrnwy]]. Friends. No hill."

Please leave out our names and the village. Keep the pub if you like; there's more than one.

%% signature
Cofion gorau,
Catrin and Huw

%% disclaimer
This message has been scanned by Llanfyllin Rural Broadband. If it is not for you, delete it and have a pleasant day.


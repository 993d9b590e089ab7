+++
id = "l-051"
channel = "email"
from_name = "Alun Treharne"
from_addr = "alun.treharne@example.org"
subject = "[[council:1|Neath Port Talbot]] / [[council:2|Swansea]] / [[council:3|Carms]]"
date = "2011-09-25T20:28:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "He told me there was an instruction gone round from the principal at NPT, that hours in reports were from then on \"a disciplinary matter\"."
[[evidence]]
category = "subject-access-failure"
quote = "Six months on I've had, in total, two pages of what I asked for from Neath Port Talbot, and one of these is my own letter."
+++
Good evening to you,

A map for you, before I begin, since it's the geography which did for us. Our home: [[place:1|Gwaun-Cae-Gurwen]]; say [[place:1|GCG]] and save yourself the trouble. The county: [[council:1|Neath Port Talbot]], [[council:1|NPT]]. Three miles west and you're in [[place:8|Carmarthenshire]]. Two south: [[place:9|Swansea]]. My daughter's nursery was in [[place:2|Ammanford]], her infants in [[place:3|Pontardawe]], her hospital [[health:1|Morriston]], her speech therapist in [[place:4|Llandeilo]] and her father, God help her, on the buses out of [[place:5|Ystradgynlais]], and that's [[place:10|Powys]].

[[child:1|Heledd]] is seven, and has a cleft palate, and there's a great deal going on above it that nobody has been able to put a name to. Her mam's [[parent:1|Bethan]]. Her brother, [[child:2|Macsen]], is four.

In [[school:1|Ysgol Maes y Glo]] (that's [[place:3|Pontardawe]]) she had [[professional:1|Nerys Bowen]], forty years in the job, who could understand every word [[child:1|Heledd]] said. Once [[professional:1|Nerys]] retired they found that nobody else could. So we asked for a statement. Down came the psychologist, young chap, [[professional:2|Osian Rees-Hopkin]], from [[place:6|Baglan]]. He liked her. "Fifteen hours, Mr [[parent:2|Treharne]], and I'll fight for it."

Now whether he fought, I can't say. The proposed statement reached us on [[date:1|14 Mai 2011]] (they'd dated the English copy in Welsh) without any hours at all. I rang him up. He was quiet for so long I checked the battery. He told me there was an instruction gone round from the principal at [[council:1|NPT]], that hours in reports were from then on "a disciplinary matter". I asked him to put it on paper. He said he'd a mortgage.

I've been a shop steward twenty-two years, [[org:1|Tawe Valley Coaches]], and can smell a circular. So I asked for it, in her name and mine. Then it was like a relay. [[council:1|Neath Port Talbot]] passed me to [[council:2|Swansea]], with whom they "share back office functions". [[council:2|Swansea]] found a [[child:3|Heledd Trehearne]], of [[place:7|Loughor]], and sent me hers. [[council:3|Carms]] wished to know why I'd written. [[council:4|Powys]] thought I was a supplier. Six months on I've had, in total, two pages of what I asked for from [[council:1|Neath Port Talbot]], and one of these is my own letter.

I took [[child:3|Heledd Trehearne]]'s papers to [[place:7|Loughor]] myself. Nice people. Chapel.

There was a meeting in [[place:6|Baglan]] in July. [[parent:1|Bethan]] went, because I was driving. Around the table: [[professional:3|Huw Llewelyn-Price]] from the authority; Sister [[professional:4|Gwen Amos]] from [[health:1|Morriston]]; the new head of [[school:1|Maes y Glo]]; and two from [[health:2|ABMU]] whose names she didn't catch. [[professional:3|Huw]] said [[school:2|Ysgol Cwm Afan]], the special school, would be "a warm bath". [[parent:1|Bethan]] said [[child:1|Heledd]] had a shower at home, thank you. Sister [[professional:4|Gwen]] laughed out loud and was not asked back.

That is how it stands. [[professional:1|Nerys]], who is sixty-six, comes up on the bus from [[place:11|Clydach]] on Tuesdays, free of charge. I see to it that she isn't charged for the bus either.

Publish by all means; leave out us, leave out [[place:1|GCG]]. The young man isn't to be named on any account.

%% signature
Yn gywir,
Alun Treharne


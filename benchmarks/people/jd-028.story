+++
id = "jd-028"
channel = "email"
from_name = "Omotola Adekunle-Price"
from_addr = "omotola.ap@example.org"
subject = "Formal account: [[child:1|Tiwa]] (our ref. [[id:1|TAP/22/3]])"
date = "2022-05-17T22:30:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "Mr Samms's report had been sent to the school, to the council's panel and to our health visitor on 1 February, and no copy was ever addressed to either parent."
[[evidence]]
category = "report-change-requested"
quote = "He then told me that the sensory service lead, Candida Hurrell, had required him to replace \"Tiwa will learn through braille\" with \"Tiwa's preferred medium will be kept under review\"."
[[evidence]]
category = "false-information"
quote = "The same document describes Tiwa as \"a sociable girl who enjoys picture books\", and that sentence belongs, as Mrs Hurrell has since conceded, to a report on another pupil altogether."
+++
Dear Team,

I set out below the facts relating to my daughter, [[child:1|Oluwatiwalade Adekunle-Price]], known as [[child:1|Tiwa]], and the conduct of the [[council:1|London Borough of Southwark]]. I am a chartered engineer and I am used to writing incident reports. I did not expect to write one about a child of five.

**Background**

[[child:1|Tiwa]] was born at [[health:1|King's]] at 27 weeks. She is registered blind. Her consultant, Miss [[professional:1|Araminta Voss]], has confirmed that her remaining vision amounts to light and shadow. She attends the Reception class of [[school:1|Nunhead Grove Primary School]], to which she travels on my back, singing.

**The report**

A qualified teacher of the visually impaired, [[professional:2|Delroy Samms]], assessed her on [[date:1|24 January 2022]]. He told my husband, [[parent:1|Rhodri]], that he would recommend braille from the outset. On [[date:2|14 February]] I received an e-mail from the special needs co-ordinator, [[professional:3|Imogen Tuck]]: "Disappointing about the braille, but let's see how she gets on." I replied, "What about the braille?"

Mr [[professional:2|Samms]]'s report had been sent to the school, to the council's panel and to our health visitor on [[date:3|1 February]], and no copy was ever addressed to either parent.

**The alteration**

I telephoned Mr [[professional:2|Samms]]. He was silent for a considerable time. He then told me that the sensory service lead, [[professional:4|Candida Hurrell]], had required him to replace "[[child:1|Tiwa]] will learn through braille" with "[[child:1|Tiwa]]'s preferred medium will be kept under review". He asked me whether I was recording. I was not; I wish that I had been.

**The error**

The same document describes [[child:1|Tiwa]] as "a sociable girl who enjoys picture books", and that sentence belongs, as Mrs [[professional:4|Hurrell]] has since conceded, to a report on another pupil altogether. She called it "a legacy of the template".

**Our response**

(a) Complaint at stage one, [[date:4|3 March]]: not upheld, signed by [[professional:5|Barnabas Lyle-Cole]].
(b) Stage two, [[date:5|31 March]]: partly upheld. The part upheld is the spelling of her surname.
(c) A letter from our MP, which produced a telephone call but no letter.
(d) A private assessment by Dr [[professional:6|Grainne Tolland]], at a cost of £1,150, which says in its first line: braille.

**Where matters stand**

My mother-in-law, [[parent:2|Eluned]], who is seventy-four and lives in [[place:1|Llanelli]], has learned grade one braille from a kit and teaches her over video on Saturday mornings. [[child:1|Tiwa]] can now write her own name, the short form. The full one, she says, is for when she is a doctor.

We would ask that the child be wholly disguised. We have no objection to the authority's being identified.

%% signature
Yours faithfully,

Omotola Adekunle-Price CEng MIMechE

%% disclaimer
CONFIDENTIALITY: This e-mail and any attachment are for the addressee only. Please consider the environment before printing.


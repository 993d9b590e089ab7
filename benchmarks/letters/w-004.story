+++
id = "w-004"
channel = "email"
from_name = "Heledd Parry"
from_addr = "heleddwynparry@example.org"
subject = "Minutes we were never meant to see ([[council:1|Gwynedd]])"
date = "2014-04-02T20:18:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "school-approached", "insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Parents: not invited"
[[evidence]]
category = "report-change-requested"
quote = "would be helpful if the EP advice could be re-worded to"
[[evidence]]
category = "school-approached"
quote = "to have a quiet word with"
[[evidence]]
category = "insecure-handling"
quote = "they came in an envelope addressed to our neighbours"
[[evidence]]
category = "false-information"
quote = "understands there is drink"
+++
Hi,

I'll keep my bit short because the document speaks for itself. It's minutes of a meeting about three children. I only know that one of them is mine because they came in an envelope addressed to our neighbours. They're [[place:1|Tŷ Newydd]], we're [[place:2|Tŷ Newydd Bach]], both [[place:3|Rhosgadfan]], and the postman's new. [[parent:3|Alwena]] next door opened it, read the first page, and came straight over in her slippers.

I've translated the Welsh half. Item 1 and item 2 I've left out, they're other people's kids.

---
COFNODION / MINUTES
Multi-agency pupil discussion, [[date:1|13 Mawrth 2014]], [[school:1|Ysgol Rhyd-y-Gloch]], staff room, 3.45

Present: [[professional:1|Menna Rhydderch]] (head) – [[professional:1|MR]]
[[professional:2|Carys Ll. Pritchard]] (EP) – [[professional:2|CLP]]
Dr [[professional:3|Anil Deshmukh]], [[health:1|Ysbyty Gwynedd]] – [[professional:3|AD]]
[[professional:4|Bethan Tomos]] (SALT, [[health:2|BCUHB]]) – [[professional:4|BT]]
[[professional:5|Gwilym Treharne]], [[council:1|Cyngor Gwynedd]] SEN – [[professional:5|GT]]
[[professional:6|Sioned]] (1:1), part
Apologies: Canon [[professional:7|Emrys Lloyd]] (chair of govs)
Parents: not invited ([[professional:5|GT]] to update them by phone if needed)

3. [[child:1|G.P.]], Bl. 4
3.1 [[professional:2|CLP]] summarised her assessment. Recommends 20 hours named adult support and a low-arousal base.
3.2 [[professional:5|GT]] noted that 20 hrs would take [[child:1|GP]] over the delegated threshold. Asked if 20 was "a clinical figure or an aspirational one". [[professional:2|CLP]]: clinical.
3.3 [[professional:5|GT]] felt it would be helpful if the EP advice could be re-worded to "access to support as required across the week". [[professional:3|AD]] had no view on hours but would be content to remove "severe" from his own letter if that assisted.
3.4 [[professional:6|Sioned]] said [[child:1|Gruffydd]] hid under the coats most afternoons. [[professional:1|MR]] asked that this not be minuted.
3.5 [[professional:4|BT]] raised that mother has looked at [[school:2|Ysgol Bro Seiont]] unit. [[professional:5|GT]] to have a quiet word with [[professional:8|Llinos Hughes-Ellis]] there re: numbers, before mother's visit on [[date:2|27/3]].
3.6 Family circs. Father out of work since the quarry. [[professional:1|MR]] understands there is drink. Older brother [[child:2|Macsen]] "similar".

ACTIONS
[[professional:2|CLP]] – revised advice to [[professional:5|GT]] by [[date:3|20 Mawrth]]
[[professional:3|AD]] – amended letter
[[professional:5|GT]] – [[school:2|Bro Seiont]]
---

So. [[child:1|Gruff]] is the [[child:1|G.P.]] We did visit [[school:2|Bro Seiont]], and [[professional:8|Llinos]] couldn't meet my eye and said they had no places "for the foreseeable", when the week before on the phone they'd had two. The advice came on [[date:4|28 March]] and it has "access to support as required" in it. Word for word.

[[parent:2|Iestyn]] doesn't drink. He's never drunk, he's chapel, his father was a deacon at [[org:1|Capel Hermon]]. He had a stroke at 39. That's why he's out of work. [[child:2|Macsen]] is fifteen, has three A*s predicted and is similar to nobody.

I've rung [[council:1|Gwynedd]] and told them I've got their minutes. The woman asked for them back.

Use it, please, but our names and the house have to go, there's about nine families in the village. I'm on [[contact:1|01632 960 871]] or [[contact:2|heleddwynparry@example.org]].
%% signature
Diolch o galon / Many thanks
Heledd
%% disclaimer
Mae'r e-bost hwn yn gyfrinachol. This e-mail is confidential and intended for the addressee only. If you have received it in error please delete it.

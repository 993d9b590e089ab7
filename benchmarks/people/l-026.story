+++
id = "l-026"
channel = "email"
from_name = "Menna Parry"
from_addr = "menna.parry@example.com"
subject = "[[place:1|Môn]] and [[place:2|Arfon]]"
date = "2012-04-24T22:37:00+01:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "His secretary is my second cousin Llinos, and she saw the message from Caernarfon asking that hospital letters for Anglesey children \"echo the authority's wording\", and the one going back which said \"understood\"."
+++
Annwyl gyfeillion,

My English is better written than spoken so here goes. [[child:1|Gethin]] is six and goes to [[school:1|Ysgol Trwyn Du]] in [[place:3|Beaumaris]]. He had a statement from [[council:1|Ynys Môn]]; on the letters in English it is [[council:1|Isle of Anglesey County Council]]; my mother calls it the [[council:1|Shire Hall]] though it moved years since. But [[council:1|Môn]] and [[council:2|Gwynedd]] share the one psychology service, and the office for that is in [[place:4|Caernarfon]], so who is answerable for him I can never find out.

At [[health:1|Ysbyty Gwynedd]] the consultant, Dr [[professional:1|Rao]], wished to write down that he'd need a helper in every lesson. His secretary is my second cousin [[parent:1|Llinos]], and she saw the message from [[place:4|Caernarfon]] asking that hospital letters for [[place:1|Anglesey]] children "echo the authority's wording", and the one going back which said "understood". It isn't his wording any more then, is it? It's an echo.

[[professional:2|Non Wyn]], the psychologist, is straight as a die. She came over the bridge from [[place:5|Felinheli]], sat in [[school:1|Trwyn Du]] all day and gave him fifteen hours. [[council:2|Gwynedd]] haven't let it out of the building. I've only seen the back of it.

[[org:1|Capel Mawr]] held a coffee morning and raised £212 for a private report. I cried.

Please do not print [[place:3|Beaumaris]], nor [[child:1|Geth]].

%% signature
Cofion,
Menna


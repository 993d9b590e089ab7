+++
id = "v-030"
channel = "email"
from_name = "Agnieszka Wrońska-Milne"
from_addr = "agawm@example.org"
subject = "Minutes of meeting I was not at ([[school:1|Mill of Tarnie]])"
date = "2023-06-11T15:50:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "no-chance-to-correct", "false-information", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "This meeting happened without me and without my knowing."
[[evidence]]
category = "no-chance-to-correct"
quote = "she answered that minutes are agreed by attendees and I was not an attendee, therefore I cannot correct them"
[[evidence]]
category = "false-information"
quote = "I have missed zero appointments, the clinic confirmed it to me on paper"
[[evidence]]
category = "report-change-requested"
quote = "FI to check with CN whether selective mutism wording could be 'parked'"
+++
Dear Campaign,

My name is [[parent:1|Agnieszka]], I am from [[place:1|Bydgoszcz]], in Scotland from 2006, my husband [[parent:2|Callum Milne]] is from [[place:2|Kemnay]]. We have daughter [[child:1|Zuzanna]], nine years. At home [[child:1|Zuzia]] or [[child:1|Zuza]], at school they made from her "[[child:1|Susie]]" because it is easier. For them.

In May I obtained the below paper. I obtained it because [[parent:2|Callum]]'s aunt [[parent:3|Ishbel]] cleans in the school and it lay on the photocopier; please do not write this detail. I copy it with mistakes as they are.

"TEAM AROUND THE CHILD – NOTE OF MEETING
Venue: [[school:1|Mill of Tarnie School]], library
Date: Tues [[date:1|25th April 2023]], 2.15pm
Present: [[professional:1|Kirsty Geddes]] (HT, chair) ([[professional:1|KG]]); [[professional:2|Fraser Imlach]], Ed Psych ([[professional:2|FI]]); [[professional:3|Oonagh Duthie]], SLT, [[health:1|NHS Grampian]] ([[professional:3|OD]]); [[professional:4|Blair Kelman]], [[council:1|Aberdeenshire Council]] ([[professional:4|BK]])
Apologies: Dr [[professional:5|Nwosu]] ([[health:2|RACH]])
Parents: not invited at this stage

1. [[professional:1|KG]] welcomed all. Noted [[child:1|Susie W-M]] continues to struggle in the open plan area. Two incidents with peer ([[child:2|Logan B]]).
2. [[professional:2|FI]] said Mum is 'anxious and can be quite full on'. English a barrier. [[professional:3|OD]] said family had missed 3 SLT appointments so case was to be closed.
3. [[professional:4|BK]] reminded group that a CSP is for exceptional cases only. Asked that nobody raise CSP with family meantime.
4. [[professional:2|FI]] to check with [[professional:5|CN]] whether selective mutism wording could be 'parked'.
5. AOCB: [[professional:1|KG]] – Mum has been seen speaking Polish with [[child:1|Susie]] at the gate, may be adding to confusion.
ACTIONS: [[professional:3|OD]] close case by [[date:2|5/5]]. [[professional:1|KG]] to advise parents of outcome by phone. Next mtg [[date:3|13 June]]."

So. My comments.

This meeting happened without me and without my knowing. "Not invited at this stage" - at which stage will I be invited, when she is 18?

Three missed appointments: I have missed zero appointments, the clinic confirmed it to me on paper (letter from [[health:3|Inverurie Hub]], [[date:4|19.05.2023]], CHI ends with [[id:1|0614]]). It was one more girl, [[child:3|Zuzanna Wrona]], there are many [[child:3|Zuzanna]]s in [[place:3|Inverurie]] now, half of the fish factory is from Poland.

English a barrier: I am an accredited translator. I translate for the Sheriff Court. I can send to Mr [[professional:2|Imlach]] his own sentence in three languages.

I wrote to Mrs [[professional:1|Geddes]] that I wish the note corrected. On [[date:5|31st May]] she answered that minutes are agreed by attendees and I was not an attendee, therefore I cannot correct them. She signed it "[[professional:1|Kirsty]]", with smiling face.

I phoned also Ms [[professional:3|Dooty]] (I don't know how it is pronounced so I say how I hear). She said she is sorry and that [[professional:4|Blair]] "drives the bus". I asked which bus, I did not know this idiom.

On [[date:3|13 June]] is next one, day after tomorrow. I intend to come and sit. [[parent:2|Callum]] will take half day from [[org:1|Garioch Joinery]] and sit also.

You may publish without names, without [[place:2|Kemnay]], and please not the thing about the aunt.

Yours sincerely / Z poważaniem
%% signature
Agnieszka Wrońska-Milne
tłumacz przysięgły / translator
07700 900812

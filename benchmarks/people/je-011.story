+++
id = "je-011"
channel = "email"
from_name = "Dympna McAleer"
from_addr = "dympna.mcaleer@example.com"
subject = "[[child:1|Oisín]]'s statement"
date = "2012-05-28T16:05:00+01:00"
html = false
kind = "story"
categories = ["false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "They had it on record that I took a phone call on 2nd February and said that I was happy for the hours to end."
+++
A chara,

[[parent:1|Brendan]] says I'm to keep it short because I go round the houses. Right so.

[[child:1|Oisín]] is six. [[child:2|Niamh]] and [[child:3|Cormac]] are at the big school. We're out the [[place:1|Camlough]] road. For P1 and half of P2 he had [[professional:1|Concepta]] at his elbow and there wasn't a bother on him. Then she was lifted out of [[school:1|St Killian's]] overnight to go to a child in [[place:2|Bessbrook]] and he was left with no one. He ran out onto the road twice. It was [[parent:2|Malachy]], coming home from his work in the quarry, who got him the second time and carried him in to me roaring.

I rang the [[council:1|Southern Board]]. A fella, [[professional:2|Nigel]], said that I'd agreed. Agreed to what? They had it on record that I took a phone call on [[date:1|2nd February]] and said that I was happy for the hours to end. I was in [[health:1|Daisy Hill]] on [[date:1|2nd February]] having my gallbladder out! [[parent:3|Majella]] was minding the three of them, and she isn't even on the form. If somebody got a yes it wasn't from me, and it wasn't from her, for I've asked her and she swore on our mother.

[[professional:1|Concepta]] says I may quote her that she thought I knew. She lights a candle for him.

Is mise le meas,

%% signature
Dympna


+++
id = "m-038"
channel = "email"
from_name = "Mòrag NicLeòid"
from_addr = "morag.nicl@example.org"
subject = "[[child:1|Ruairidh]]: what the [[council:1|Highland]] file contains"
date = "2014-06-16T08:49:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There were four of them discussing my boy, and the plan for telling me was that I might be met with at a singing competition."
[[evidence]]
category = "report-change-requested"
quote = "\"Many thanks for amending as we discussed. The original can't go to the mother or we're into a CSP, so please substitute.\""
+++
A charaid,

Forgive the Saturday-night tone of this, although it's Monday.

[[child:1|Ruairidh]] (13) has a language disorder in two languages, which I'm told is one disorder and was for a long time told was none, "just the Gaelic". [[child:2|Seonag]] is 10. [[child:3|Calum Iain]] is 6, called [[child:3|CI]] by us all. In English on their papers they're [[child:1|Rory]], [[child:2|Joan]] and [[child:3|Calum John MacLeod]], and as the officials take it in turns to use one or other you'd think I'd six.

I'd the file in May, 311 pages. I have been a librarian at [[place:1|Portree]] for twenty years. It took me a weekend to make an index and I'll give you entries from it, with the pages.

p. 14. Note by [[professional:1|Kirsty Urquhart]] (class teacher, [[school:1|Bun-sgoil an Rubha]]): "[[child:1|R]] is far behind his peers in BOTH languages." 2009. The earliest sighting.
p. 15. Next day. [[professional:2|D. Grigor]] (head) to [[professional:1|Kirsty]]: "Please re-do without the capitals."
p. 47. Referral form to SLT at [[health:1|Raigmore]]. [[professional:3|Eòghann Beaton]]'s signature. Box for "parental consent": ticked. I had not been asked.
p. 63. Minute, [[date:1|3 February 2011]]. I'll give it in full.

"[[school:1|Bun-sgoil]]. [[professional:2|Donnie Grigor]] (HT), [[professional:3|E Beaton]] (SALT), [[professional:4|Lorna Sinclair-Ross]] (EP), [[professional:5|Hamish]] from Area Education. Discussed: [[child:1|Rory M]]. [[professional:3|EB]]: severe, persistent. [[professional:4|LSR]]: would rather we spoke of 'bilingual delay', as otherwise there are resource consequences. [[professional:5|HM]] supports [[professional:4|LSR]]. [[professional:3|EB]] not content. [[professional:2|DG]] asks do we tell mother. Agreed: not at present. [[professional:2|DG]] to speak with [[parent:1|Morag]] at the Mòd if occasion arises."

At the Mòd! There were four of them discussing my boy, and the plan for telling me was that I might be met with at a singing competition. I was there, too. Mr [[professional:2|Grigor]] congratulated me on [[child:2|Seonag]]'s recitation.

p. 88. Dr [[professional:4|Sinclair-Ross]] (she'd got the doctorate by then): advice. "Bilingual delay." p. 89, the same advice, earlier date, with "severe, persistent disorder" on it. Someone at [[council:1|Highland Council]] kept both, bless the filing.
p. 90. [[professional:5|H. MacAskill]], that's [[professional:5|Hamish]], to [[professional:4|Lorna]]: "Many thanks for amending as we discussed. The original can't go to the mother or we're into a CSP, so please substitute."
p. 140. An EP from the mainland, [[professional:6|Neha]], only a placement student, writes a post-it: "Has anyone shown mum p. 89??" [[professional:6|Neha Talwar]]. I've written to thank her.
p. 202. [[professional:3|Ewen Beaton]], spelt the English way now, leaving for [[place:2|Orkney]]. "I record for the file that my opinion hasn't altered."

I'd supposed [[professional:3|Eòghann]] was one of them. It was because of p. 47. When I rang him he told me that the tick was done by [[professional:2|Donnie]] after he'd signed. I believe him.

So that's three years of "just the Gaelic", and [[child:1|Ruairidh]], who's a piper and funny, calls himself [[child:1|Delay]]. He answers to it. "[[child:1|Delay]], your tea's out."

Please make us [[place:3|Uist]] people, or Lowlanders, anything. [[professional:1|Kirsty]]'s my cousin on one side.

%% signature
Le meas,
Mòrag


+++
id = "ff-019"
channel = "email"
from_name = "Maj. Rupert Escott"
from_addr = "r.escott@example.com"
subject = "Five postings and one file"
date = "2014-01-27T20:02:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It took until August to establish that Tabitha's file had gone in a skip, when the annexe was cleared, together with those of some sixty others whose surnames fell between D and G."
[[evidence]]
category = "false-information"
quote = "There's a page, done in the style of a contemporary note and dated March 2010, on which I \"declined physiotherapy for religious reasons\". In March 2010 I was in Helmand, and my religion is Church of England."
[[evidence]]
category = "subject-access-failure"
quote = "A year on, after the Commissioner's second reminder, it has released thirty pages, in which the noun has been removed wherever, from the sense, it must have been \"skip\"."
+++
Sir / Madam,

Soldiers' children are supposed to travel with their papers. I set out below how my daughter's did, since the episode may be of use to other Service families, who are reluctant to grumble.

1. Catterick, 2007–09. Tabitha diagnosed with cerebral palsy. North Yorkshire wrote a statement. I have no criticism. They showed us everything, in draft, twice.

2. Germany, 2009–11. The Army's own education service. Excellent, apart from the swimming.

3. Tidworth, 2011. On arrival I handed over, against signature, the complete original file: 400-odd sheets with the surgical drawings. My wife thought that we should copy it. I told her that it was going to a county council and not to the Somme. In the following spring the surgeon wanted the drawings. It took until August to establish that Tabitha's file had gone in a skip, when the annexe was cleared, together with those of some sixty others whose surnames fell between D and G. I was told this by a caretaker, who'd been uneasy about the skip at the time and had rescued, he said, a box or two; not ours.

4. Not knowing that I knew, the authority then reconstructed the file from memory. I use the phrase advisedly. There's a page, done in the style of a contemporary note and dated March 2010, on which I "declined physiotherapy for religious reasons". In March 2010 I was in Helmand, and my religion is Church of England. No one there could tell me who had composed it.

5. In January 2013, having by now moved to Aldershot, I put in for everything Wiltshire had, enclosing the fee. I know that a file that's in landfill cannot be copied to me; I wanted the correspondence about the skip. It replied that it held "no information relating to this child". I have eleven letters from it relating to this child. I said so. It found a further two sheets. I said so again. A year on, after the Commissioner's second reminder, it has released thirty pages, in which the noun has been removed wherever, from the sense, it must have been "skip".

6. Hampshire, the current holders, are so far perfectly civil. The bus doesn't take her chair but one can't have everything.

My wife hasn't once said that she told me so. I should prefer it if she did.

Yours faithfully,
R. Escott

+++
id = "i-042"
channel = "email"
from_name = "Marguerite Delacroix-Boyd"
from_addr = "mdb@example.co.uk"
subject = "Pro bono records work"
date = "2023-05-15T10:26:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Dear Campaign,

I am an independent social worker (SWE registered) and, before that, was a data protection lead for a London borough I'd sooner not identify in writing. I have come across your appeal twice in a month, the first time through [[professional:1|Kwabena Frimpong]] at [[org:1|Latchmere Law Centre]] and the second through a client of mine, whom I'll call [[child:1|J]]'s mum.

I could offer the following, free of charge:

- up to six hours a month reading disclosure bundles and telling parents what's missing, which is generally more informative than what's there;
- template letters for [[council:1|Wandsworth]], [[council:2|Merton]] and [[council:3|Richmond]], whose processes I know inside out;
- a talk. I gave one in [[place:1|Tooting]] on [[date:1|27 April]], to thirty people and a baby, and it seemed to go down well.

What I can't do is appear as a witness, and I'm not able to take cases involving [[health:1|South West London and St George's]], as my husband [[parent:1|Alasdair]] works there.

You're free to put my name and this address on your list of helpers: [[contact:1|mdb@example.co.uk]]. References: [[professional:1|Kwabena]], as above, or Prof. [[professional:2|Ines Caldeira]].

%% signature
Yours,

Marguerite Delacroix-Boyd
BA (Hons), MSW, PC.dp
Tel. 01632 960 204

%% disclaimer
Registered with the ICO. If this reached you by accident, I of all people would like to know.


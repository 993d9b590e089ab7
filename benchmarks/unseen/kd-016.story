+++
id = "kd-016"
channel = "email"
from_name = "Wong Ka Yan Karen"
from_addr = "kykwong@example.com"
subject = "Tribunal bundle: the school sent medical records of [[child:1|Lok Hei]]"
date = "2023-11-26T22:59:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = "2024-02-01"
[[evidence]]
category = "tribunal-disclosure"
quote = "My own psychiatric history had been put before the Tribunal without anybody asking for my consent, with a note from a Ms Tarbuck that it was \"relevant to parental perception\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "So Mr Cresswell at Gullivers Wood School had read the psychologist's new report and everything else for a fortnight before any of it had reached our letter box."
+++
Dear campaign team,

We came from Hong Kong to [[place:1|Warrington]] in 2021 on the BNO visa, my husband [[parent:1|Wilson]], our son and my mother-in-law. In Hong Kong [[child:1|Lok Hei]] had been to four kindergartens. Here his English name is [[child:1|Hayden]] and everybody was so kind in the first year that I cried in the supermarket.

He is ten, has ADHD and Tourette's. In Primary (I should say Year) 5 the tics became very loud. [[school:1|Sankey Bridges Primary]] asked him to eat lunch in a corridor. I applied for the EHCP alone, with the internet, and [[council:1|Warrington Borough Council]] said no to a specialist placement, so I appealed. Number is [[id:1|EH877/23/00941]].

Here is the incident. When I was still expecting, in 2013, I had been unwell after losing my father, and I saw a psychiatrist in [[place:2|Kowloon]]. I mentioned this once, in tears, to our GP at [[health:1|Causey Park Medical Centre]]. Dr [[professional:1|Harriet Molyneux]] typed it in. It is private. Even my mother-in-law is not aware.

In September the council's bundle arrived, 388 pages. At page 301 was the GP record. Not [[child:1|Lok Hei]]'s record, mine. My own psychiatric history had been put before the Tribunal without anybody asking for my consent, with a note from a Ms [[professional:2|Tarbuck]] that it was "relevant to parental perception".

How did it get there? I asked, of course. The surgery's practice manager told me they had a request on council paper for "family history" from the school nurse and had sent what was on the screen. The school nurse, [[professional:3|Jan Appleyard]], said she only forwarded it. Ms [[professional:2|Tarbuck]] said it was received in good faith. Each one of them has passed the parcel, like the children's game, and in the middle there is me.

Because there was one bundle, [[parent:1|Wilson]] also read page 301. We had a difficult evening. He was not angry. He asked why I carried it alone.

The bundle was served also on the two schools named. So Mr [[professional:4|Cresswell]] at [[school:2|Gullivers Wood School]] had read the psychologist's new report and everything else for a fortnight before any of it had reached our letter box. I know since he mentioned it, kindly, during our visit.

Judge [[professional:5|Ainscough]] has ordered the pages removed at a telephone hearing on [[date:1|9 November 2023]]. The main hearing is in January. Please do not publish before February. We wish to be anonymous, "a Chinese family in the north" is acceptable. Please do not write to us in Chinese on the envelope.

%% signature
Yours sincerely,
Karen Wong

%% quoted
On Mon, 20 Nov 2023 at 10:02, Accounts Team <accounts@example.org> wrote:
> Thank you, Karen. If you feel able to, tell us who sent what to whom.


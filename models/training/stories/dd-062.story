+++
id = "dd-062"
channel = "email"
from_name = "Rosalind Achebe-Turner"
from_addr = "r.achebeturner@example.com"
subject = "How to lose a diagnosis"
date = "2023-01-22T17:17:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "false-information", "discussed-without-consent", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "2023-05-09"
[[evidence]]
category = "report-change-requested"
quote = "The borough's panel had come back to her through her clinical lead, wanting to know if she'd be comfortable with \"traits\", since a diagnosis would \"commit the partnership\". She'd said no."
[[evidence]]
category = "false-information"
quote = "In the section that's meant to be about us, it has that we \"do not accept that Ike has difficulties\" and that his father is \"absent\". Ike's father is absent in the sense that he was in the kitchen doing the packed lunches."
[[evidence]]
category = "discussed-without-consent"
quote = "It was needed for the review. They'd held it without us: SENCO, borough, clinic manager, somebody from attendance; one hour and ten minutes."
[[evidence]]
category = "tribunal-disclosure"
quote = "It'd been unfolded, scanned and served on the Tribunal. He's old enough to be asked, and no one asked him; they hadn't asked us, and the psychiatrist says that she hadn't been asked, either, just that \"records\" had been called for."
+++
Dear campaigner

I'm a radio producer. I spend my days asking people to tell me what happened in the right order, so I'll try and do that.

Our son Ike is twelve. In the spring of 2021 he stopped talking at school, then stopped eating at it, then stopped going. A consultant psychiatrist saw him six times, at the NHS clinic, and in the November she told us, and him, that he was autistic, with an anxiety disorder on top. Ike said "oh, thank God", out loud, the first thing that he'd said in front of a stranger for seven months. She put it in a letter. We had the letter that week; no complaints there.

We sent it to the borough for the assessment. It's what one does.

In February there was another letter. Same psychiatrist, same letterhead, but there it was, "autistic traits, to be kept under review". She'd never seen him again in between. I rang the clinic, and I did what I do for a living, which is to leave a silence. She filled it. The borough's panel had come back to her through her clinical lead, wanting to know if she'd be comfortable with "traits", since a diagnosis would "commit the partnership". She'd said no. They'd asked again. She had eleven other children she needed the panel's goodwill for.

So that's how you lose one. Ike hasn't been told. We go on as if it were so, which it is.

Next, the plan. We got the draft in June. In the section that's meant to be about us, it has that we "do not accept that Ike has difficulties" and that his father is "absent". Ike's father is absent in the sense that he was in the kitchen doing the packed lunches. We'd been asking for help for fourteen months, in writing, with bullet points.

I wondered who on earth might have thought it. We knew nobody at the borough. But there was a date against it, 4 May, so I got out my diary. On 4 May I'd been rung by the school to ask if we could "swap" our review to the following week as the room was needed. It was needed for the review. They'd held it without us: SENCO, borough, clinic manager, somebody from attendance; one hour and ten minutes. And then the week after they held it again, with us, and nodded in all the places. I've produced panel shows. I know a re-take when I'm in one.

We lodged our appeal in the autumn. In December came the borough's response, and inside it, at C112, something with Ike's handwriting on. He'd written the psychiatrist a letter, in the second month when he couldn't speak to her, and given it to her folded up very small. It'd been unfolded, scanned and served on the Tribunal. He's old enough to be asked, and no one asked him; they hadn't asked us, and the psychiatrist says that she hadn't been asked, either, just that "records" had been called for. You can see the creases in the scan. There are thirty-two rectangles. I counted, as I couldn't read it. It wasn't to me.

The hearing's listed for the 9th of May. If you can hold all of this until after that I'd be grateful; then use it, but with us well hidden. Not radio. Make me something quiet.

Yours,
Rosalind

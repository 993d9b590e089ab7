+++
id = "aa-003"
channel = "email"
from_name = "Parent of D (name withheld)"
from_addr = "parent.of.d.name.withheld@example.com"
subject = "Formal complaint - speech and language advice"
date = "2019-06-20T20:15:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She informed me that every therapist in the team had been instructed by the service lead that no hours, no minutes and no frequency were to appear in anything going to the authority, \"even where we know exactly what the child needs\"."
[[evidence]]
category = "report-change-requested"
quote = "In an e-mail of 11 March the officer writes: \"Could you have another look at your page 4 and bring severe down to moderate? As it stands we'd struggle at moderation.\""
+++
1. I write in respect of my daughter, aged twelve, who has a developmental language disorder and attends a mainstream academy with an EHC plan.

2. Advice was sought from the therapist employed by the community trust. She assessed my daughter on two occasions and I have no criticism of her whatsoever.

3. On 4 March I attended her clinic. She informed me that every therapist in the team had been instructed by the service lead that no hours, no minutes and no frequency were to appear in anything going to the authority, "even where we know exactly what the child needs".

4. In consequence the plan says "access to language support as appropriate". The Tribunal has said often enough that such a phrase is worthless.

5. I have since been supplied, quite properly and at my request, with the correspondence between the SEN officer and the clinic. In an e-mail of 11 March the officer writes: "Could you have another look at your page 4 and bring severe down to moderate? As it stands we'd struggle at moderation."

6. To her credit, the therapist declined. The plan was then issued without page 4 at all.

7. My daughter has meanwhile stopped putting her hand up. She tells me that she prefers the library, because in the library you are meant to be quiet.

8. I seek an apology, a fresh assessment, and an undertaking that clinicians will be left to write what they find.

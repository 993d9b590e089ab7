+++
id = "cc-056"
channel = "email"
from_name = "Meena Thiruchelvam"
from_addr = "meena.t@example.com"
subject = "told by someone who was leaving"
date = "2017-06-23T11:51:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "The therapist said there's a laminated sheet by the kettle. It lists the phrases they're allowed, and numbers of sessions are not among them."
[[evidence]]
category = "report-change-requested"
quote = "After that a lady in the education department sent her document back twice by e-mail, first to ask for \"significant\" to be taken down to \"some\", and then for the recommendation about a separate room to go."
[[evidence]]
category = "other-collusion"
quote = "She told me too that her head of service and the education manager have an understanding: any child whose parents put in an appeal is found to have \"met their goals\" and is closed to the hospital inside the month."
+++
Dear Campaign,

My daughter Kavya is nine and has dyspraxia with sensory processing difficulties. I have been careful all my life not to accuse people, so I will give you only what her therapist told me on her last day in the job and what I have since seen for myself.

The therapist said there's a laminated sheet by the kettle. It lists the phrases they're allowed, and numbers of sessions are not among them. She'd put "fortnightly for two terms" about Kavya once and was called into an office.

After that a lady in the education department sent her document back twice by e-mail, first to ask for "significant" to be taken down to "some", and then for the recommendation about a separate room to go. She showed me both messages on her phone. I didn't take a picture. I wish that I had.

She told me too that her head of service and the education manager have an understanding: any child whose parents put in an appeal is found to have "met their goals" and is closed to the hospital inside the month. Kavya was closed nineteen days after our form went in. She had not met her goals. She can't do her buttons.

The school has been fair. The wait to be seen again is fifty weeks. Please don't use the therapist's leaving date.

Meena

+++
id = "gg-016"
channel = "email"
from_name = "Anne-Marie Feeney"
from_addr = "amfeeney@example.com"
subject = "How we got to hear about Niamh's diagnosis"
date = "2010-06-17T21:19:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "She read me the list off her screen, the school, the nursery, the education office, the doctor, the health visitor, then she said \"parents, hold until feedback appointment\", and the feedback appointment was the 22nd of March."
[[evidence]]
category = "no-chance-to-correct"
quote = "He said it wasn't that sort of report, that it was \"a finished document of the team\", and he closed the folder and patted it."
[[evidence]]
category = "discussed-without-consent"
quote = "It seems there was a meeting on the 4th of February, before I even knew the word, with six of them round a table deciding where she'd go to school, and the only person not there who could have told them she's frightened of that building was her mother."
+++
Dear friends,

You asked people to say it in order so I'll try, but it's been a long year and I've three under ten.

November 2009. Niamh (then 5) seen at the child development centre in Coventry by a doctor, a psychologist and a speech lady. They were grand. They said there'd be one joint report, and we'd get it in the new year.

January. Nothing. I wasn't worried, it was snowing.

February, second week. Niamh's reception teacher takes me aside at the coats and says she's been on a course and will be "using the autism strategies from now on". I hadn't heard anybody say autism. I'd thought it, but I hadn't heard it. I sort of nodded at her. I didn't want to look as though I didn't know. I went and sat in the church car park.

Same week. My sister Bernie does the cleaning at the nursery where Niamh used to be and she saw a thing pinned in the office, inside the cupboard door, with the names of the ones who'd left and what they had "turned out" with.

End of February. I ring the centre. The secretary looks and says oh yes, that went out on the 18th of January. I said not to us. She read me the list off her screen, the school, the nursery, the education office, the doctor, the health visitor, then she said "parents, hold until feedback appointment", and the feedback appointment was the 22nd of March. So that was nine weeks. They told me that's to be kind to parents, so that we wouldn't be alone when we read it. I was alone at the coats instead.

22 March. Feedback appointment. The doctor was kind again. I had read it in the waiting room, because they hand it you at the desk. There was nothing wrong in it so much as thin. I'd told them about my brother Pat and they'd not put him down, a small enough thing. I asked could that go in, and a line about how she is at home. He said it wasn't that sort of report, that it was "a finished document of the team", and he closed the folder and patted it. I'm not a person who makes a fuss.

April. There was a meeting about her going into Year 1. I was invited to that one and went, and it was fine.

May. The educational psychologist, a new man, phones to introduce himself and says he's glad we're open to the unit, that everyone had felt we would take it well. Everyone? It seems there was a meeting on the 4th of February, before I even knew the word, with six of them round a table deciding where she'd go to school, and the only person not there who could have told them she's frightened of that building was her mother.

June, now. She's doing well, actually. She loves the new man. I keep wondering what I would have been like if I'd been told first. Better, I think. I'd have had a run at it.

I don't want our name used or Bernie's, she'd lose the job.

God bless
Anne-Marie

+++
id = "aa-054"
channel = "email"
from_name = "J. Winstanley"
from_addr = "j.winstanley@example.com"
subject = "Concerning an audiology report"
date = "2013-12-16T20:15:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "He'd been visited, he said, by the authority's manager for sensory needs along with his own head of department, and it was put to him that \"class size is an education matter\" and the sentence had best go; he was eight months off his pension, and it went."
[[evidence]]
category = "no-chance-to-correct"
quote = "The hospital's answer was that a parent's note can't be attached, that the report had been closed on the day that it was dictated, and that they don't circulate drafts \"as it leads to dissatisfaction\"."
+++
Dear Campaign,

Further to our conversation by telephone, for which thank you, I confirm the substance of it.

Our elder daughter, fifteen, has auditory neuropathy. She was tested in May by an audiologist of thirty years' standing. He gave us his opinion in the room: she can't follow speech in a class of thirty and she ought to be taught in a class of eight.

The report as issued says "preferential seating". We went back to him. He took off his glasses. He'd been visited, he said, by the authority's manager for sensory needs along with his own head of department, and it was put to him that "class size is an education matter" and the sentence had best go; he was eight months off his pension, and it went.

We then considered that we might at least append a note of what he'd told us. The hospital's answer was that a parent's note can't be attached, that the report had been closed on the day that it was dictated, and that they don't circulate drafts "as it leads to dissatisfaction". It does lead to that.

The school, I ought to say, has behaved properly, and asks us before it tells anybody anything.

She is taking her mocks in a hall of two hundred. She's asked to sit at the front, which is what preferential seating means. She'll do well in spite of them. She's like my mother.

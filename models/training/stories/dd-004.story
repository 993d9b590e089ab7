+++
id = "dd-004"
channel = "email"
from_name = "Dr Clarissa Wendover"
from_addr = "clarissa.wendover@example.com"
subject = "Copied in"
date = "2017-01-29T16:40:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "discussed-without-consent", "false-information", "other-collusion"]
consent = "unclear"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "It had been passed to the authority's solicitor and paginated, 188 to 190, for the judge and two panel members to read, and the first either of us knew that it was going before a tribunal was when we turned the page."
[[evidence]]
category = "discussed-without-consent"
quote = "We could hear his name through the door. The meeting we had actually been asked to lasted twenty, and it was perfectly plain from the faces that it was the second house."
[[evidence]]
category = "false-information"
quote = "It records that the parents \"have twice declined the offer of CAMHS involvement\". We are number 212 on the list for CAMHS."
[[evidence]]
category = "other-collusion"
quote = "She and Mr Leach, the SEN manager, had \"come to an understanding\" in the autumn that Benedict's autism assessment would be booked for June. The tribunal sits in April."
+++
Dear colleague, if I may,

I am a GP. For eighteen years I have been the person at the bottom of the letter, the "cc". I had not understood what a cc does until I became the subject of one.

Benedict is eleven: clever, funny, frightened, and for the last fourteen months unable to get through a school door. We have appealed the contents of his plan and the placement. I will spare you the merits.

The authority's evidence came on a Friday, as it does. At tab 14 I found a letter from the community paediatrician, Dr Amory, which I recognised because the original is in my bureau. It was written to me as a patient's mother, two years ago, and it is about my own state of mind after Benedict's sister died. It isn't evidence of anything except that Dr Amory was kind to me once. It had been passed to the authority's solicitor and paginated, 188 to 190, for the judge and two panel members to read, and the first either of us knew that it was going before a tribunal was when we turned the page.

One starts to look harder at everything after that. In November we were invited to a multi-agency meeting at two o'clock. We arrived early and were given chairs in the corridor while they "finished off". They finished off for thirty-five minutes. We could hear his name through the door. The meeting we had actually been asked to lasted twenty, and it was perfectly plain from the faces that it was the second house. There was a flip-chart with the sheet turned over. My husband, who is a gentle man, asked whether we might see the sheet, and somebody laughed as though he'd made a joke.

The note of it reached us before Christmas, and it is a model of its type. It records that the parents "have twice declined the offer of CAMHS involvement". We are number 212 on the list for CAMHS. Nobody has ever offered us anything that we could have had the pleasure of declining.

I did then what I would tell a patient not to do, and rang Dr Amory at home, doctor to doctor. She was honest, and I think relieved. She and Mr Leach, the SEN manager, had "come to an understanding" in the autumn that Benedict's autism assessment would be booked for June. The tribunal sits in April. No assessment, no diagnosis; no diagnosis, a much shorter hearing. She said he'd put it to her as a question of fairness to other families on the list. She said it had sounded reasonable in the room. I have sat in those rooms. Everything does.

I've lain awake wondering how many of my own letters have ended up at somebody's tab 14. I now write them as though the mother will read them aloud in court, and they're shorter, and I believe better.

Please don't make any use of this until our appeal has been decided. I've not thought about names. Ask me then; I may be braver or I may be worn out.

Yours sincerely,
Clarissa Wendover

+++
id = "z-019"
channel = "email"
from_name = "G."
from_addr = "formerpanelclerk@example.net"
subject = "What I used to type"
date = "2024-09-18T15:47:00+01:00"
html = true
kind = "story"
categories = ["subject-access-failure", "other-collusion", "report-change-requested"]
consent = "unclear"
hold_until = "2025-03-31"
[[evidence]]
category = "subject-access-failure"
quote = "I was to search the case system and stop there, never the mailboxes, and if a family noticed I was to say that no emails were held."
[[evidence]]
category = "other-collusion"
quote = "the two of them would settle how many children were going to be let through that month"
[[evidence]]
category = "report-change-requested"
quote = "it went back to him with tracked changes, Level 3 struck out and Level 2 put in, and a line from me asking him to accept and return"
+++
To the people collecting stories,

For eleven years I was business support in the SEND team at [[council:1|Northumberland County Council]], second floor, desk by the franking machine. I am not a professional. I'm not a parent either, I've two spaniels. I typed. You would be astonished what people will say over the head of someone who's typing.

I took redundancy in the spring and there's an agreement with it that runs to [[date:1|31 March 2025]]. Please don't do anything with this before then. After it, we'll see; I haven't decided how brave I am.

These are the three things I said to myself I'd tell if anybody asked. No one has, so I'm telling you.

The first one is the pre-panel. Panel was a Wednesday and there were twelve people and biscuits and it was all minuted, by me. But on the Tuesday there was a coffee, not minuted, in the office of [[professional:1|Val Stobbart]], who was head of service, with the clinical officer from [[health:1|Northumbria Healthcare]], Dr [[professional:2|Keith Amble]]. I took the tray in. I never heard a child's name; that was what struck me. It was numbers. The trust had so many therapy hours and the council had so much money, and the two of them would settle how many children were going to be let through that month. On Wednesday panel would then discuss forty files for three hours, quite sincerely, most of them, and lo and behold it would be four.

The second is the reports. They came to my inbox. If there was a thing in one that [[professional:1|Val]] didn't care for, I was the one who sent it back. Mostly that was spelling. It wasn't always. There was a young psychologist called [[professional:3|Rhodri]], in his first job, and he wrote a good plain report on a boy in [[place:1|Amble]] that I will call by his initials, [[child:1|T.C.]] I printed it and was pleased for the boy. The next morning it went back to him with tracked changes, Level 3 struck out and Level 2 put in, and a line from me asking him to accept and return. I wrote that line. It had a smiley face on it. He did accept and he did return, and he left at Easter to be a baker in [[place:2|Aberaeron]], and I sometimes think that he's the only one of us who came out of it well.

And the third is the requests. When a family asked for their records it was me who gathered them. I had a sheet, laminated. I was to search the case system and stop there, never the mailboxes, and if a family noticed I was to say that no emails were held. There were emails. There were so many emails that I'd had training in how to make the folder bigger. I must have sent out sixty of those bundles. [[child:1|T.C.]]'s mother was one. She rang to say thank you.

I should say what I never saw: I never saw a file destroyed, nor a report kept from a parent that I knew of, and no school was ever leaned on within my hearing. The people were mostly kind. They brought me a cake.

I've kept the laminated sheet. It's in the cupboard with the dog leads.

%% signature
G.

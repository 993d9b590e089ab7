+++
id = "aa-007"
channel = "email"
from_name = "Ros Tindall"
from_addr = "ros.tindall@example.com"
subject = "who had it first"
date = "2014-10-06T20:15:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The occupational therapist finished her report on the 2nd; by the 3rd it had gone to the SEN team, the paediatrician, the head of his present school and, for some reason, the after-school club; it came to me on the 29th."
[[evidence]]
category = "school-approached"
quote = "Without a word to us they'd hawked him round five primaries asking who'd have a wheelchair on the cheap, and we only learnt of it because one of them rang to ask if he'd be bringing his own hoist."
+++
Can I tell you about the order in which people got to read about my child? You may want to sit down, it's quite the list.

The occupational therapist finished her report on the 2nd; by the 3rd it had gone to the SEN team, the paediatrician, the head of his present school and, for some reason, the after-school club; it came to me on the 29th. The after-school club! They do a very nice toast, but I hadn't known they had a say in proprioception.

The report is honest, I've no quarrel with a word of it. She says he needs a lift, wide doors and somebody with him in the toilets. That sort of thing costs, so off the council went to do some shopping. Without a word to us they'd hawked him round five primaries asking who'd have a wheelchair on the cheap, and we only learnt of it because one of them rang to ask if he'd be bringing his own hoist. I was in Tesco when I took that call. I said I didn't know what she was talking about, which was true, and she said oh dear.

He's six. He wants to be a bin man. He'd got it into his head that he was going where his brother goes, and he still might, if it ever comes to a panel that will read the thing they've all had since the 3rd.

I'm tired. I'm sarcastic because I'm tired.

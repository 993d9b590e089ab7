+++
id = "aa-035"
channel = "email"
from_name = "Graham Tuffin"
from_addr = "graham.tuffin@example.com"
subject = "Academy trust and personal data"
date = "2022-09-12T20:15:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "discussed-without-consent", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "On 30 August we received 900 pages in which the names of three other pupils were left in clear and our son's name, throughout, was blacked out."
[[evidence]]
category = "discussed-without-consent"
quote = "There'd been a standing item on him at the \"vulnerable learners\" forum for fourteen months, with two other schools and the youth offending service in the room, and at the head of each sheet somebody had written: family unaware."
[[evidence]]
category = "insecure-handling"
quote = "The data officer tells us that it lived on a laptop which was sent for recycling in June with the rest of the old kit, and nobody had taken a copy."
+++
To whom it may concern

Complaint, in order:

(a) Our son left the academy in July. He's sixteen, has ASD and OCD, and had had a wretched two years. We asked for his complete record, on the trust's own form, on 11 July.

(b) On 30 August we received 900 pages in which the names of three other pupils were left in clear and our son's name, throughout, was blacked out. I'm not making this up. It's as if done by a man holding the pen backwards.

(c) No safeguarding chronology was included, although the index refers to one.

(d) From what was there we learnt of matters that had been kept from us. There'd been a standing item on him at the "vulnerable learners" forum for fourteen months, with two other schools and the youth offending service in the room, and at the head of each sheet somebody had written: family unaware.

(e) We enquired after the missing chronology. The data officer tells us that it lived on a laptop which was sent for recycling in June with the rest of the old kit, and nobody had taken a copy.

(f) He was never in trouble with the police. He once reported a stolen bicycle.

He's started at the sixth form college and he's liking it. He asked us to have one thing put in: that he'd have gone along to the forum, if he'd been asked, and told them himself.

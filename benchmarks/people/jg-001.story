+++
id = "jg-001"
channel = "email"
from_name = "jo prentice"
from_addr = "joprentice81@example.com"
subject = "[[child:1|alfie]] and the meeting we werent at"
date = "2014-02-11T22:47:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "turns out hutchinson from the durham ed psych lot and kelly-ann who does his speech at bishop auckland hospital sat in the heads room for an hour and a half going through him top to toe and nobody had told me or craig."
+++
hiya, saw your page. quick one before i fall asleep on the laptop

[[child:1|alfie]] is 8, goes to [[school:1|thornbeck]] in [[place:1|bishop auckland]]. last thursday i picked him up and [[professional:1|debs]] on the gate goes good meeting then? what meeting. turns out [[professional:2|hutchinson]] from the [[council:1|durham]] ed psych lot and [[professional:3|kelly-ann]] who does his speech at [[health:1|bishop auckland hospital]] sat in the heads room for an hour and a half going through him top to toe and nobody had told me or [[parent:1|craig]]. the head, [[professional:4|wilf raine]], says it was "just a catch up". [[professional:1|debs]] only knew cos she made the teas bless her

rang [[council:1|durham]] fri, got a lad called [[professional:5|adeel]], nice enough, said he'd find minutes. no minutes yet. [[parent:1|craig]] wants to go down there himself which nobody needs

can you lot do owt?

%% signature
jo x


+++
id = "t-007"
channel = "email"
from_name = "K. Urquhart"
from_addr = "kurq@example.org"
subject = "Minute of a meeting I did not attend"
date = "2018-09-14T09:15:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "school-approached", "other-collusion", "false-information", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Parents: not invited, see item 3."
[[evidence]]
category = "report-change-requested"
quote = "felt diagnosis 'generous'. FA asked whether it could be revisited before the plan issues."
[[evidence]]
category = "school-approached"
quote = "FA to sound out Castleview informally."
[[evidence]]
category = "other-collusion"
quote = "SL felt father 'litigious'. Agreed to inform after the event."
[[evidence]]
category = "false-information"
quote = "was not content, because no one had spoken to her, and there was no incident: the boys were swapping gloves"
[[evidence]]
category = "subject-access-failure"
quote = "I obtained the following under a subject access request, fourteen weeks late."
+++
I obtained the following under a subject access request, fourteen weeks late. I have typed it exactly as it stands.

"CHILD PLANNING MEETING
Present: [[professional:1|F. Abernethy]] (chair), [[professional:2|Donnie]], Dr [[professional:3|Weir]], [[professional:4|S. Lindqvist]] ([[school:1|Borestone Lodge]]), [[professional:5|Tam]] (transport).
Apologies: none. Parents: not invited, see item 3.
1. [[child:1|Finlay U]]. [[professional:2|Donnie]] reported incident on bus with [[child:2|Rory B]]. [[child:2|Rory]]'s mother content for this to be recorded.
2. [[professional:3|Weir]] had looked at the [[health:1|Yorkhill]] letter and felt diagnosis 'generous'. [[professional:1|FA]] asked whether it could be revisited before the plan issues. [[professional:3|Weir]] to phone [[health:1|Yorkhill]].
3. Parents. [[professional:4|SL]] felt father 'litigious'. Agreed to inform after the event.
4. Placement. [[school:2|Ochil Tower House]] too dear. [[professional:1|FA]] to sound out [[school:3|Castleview]] informally."

Some notes. I have never sued anybody; I am a piano tuner. [[child:2|Rory]]'s mother, [[parent:2|Jacqui]], was not content, because no one had spoken to her, and there was no incident: the boys were swapping gloves. I have no idea why a man from [[org:1|Allan Water Coaches]] was in the room at all.

[[council:1|Stirling]] say that item 2 is "routine professional dialogue". I live twenty minutes from [[place:1|Stirling]] and could have come to that dialogue on the train.

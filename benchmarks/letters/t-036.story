+++
id = "t-036"
channel = "email"
from_name = "Rob (the stepdad)"
from_addr = "rob.ostler@example.com"
subject = "a short farce in [[place:1|Thanet]]"
date = "2015-03-23T20:20:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Verity sends Finlay's psychiatric letter to Foreland Oaks, Marlowe Manor and St Augustine's Minnis Bay, to see who fancies him. Nobody fancies him. Nobody tells Mel."
[[evidence]]
category = "insecure-handling"
quote = "the sender is taken to be Stuart, who's had no contact since a judge said so. Stuart shows his mother."
+++
CAST, in order of disappearance:

[[child:1|Finlay]], 11, the hero. Likes buses.
[[parent:1|Mel]], his mum. Married beneath her.
[[parent:2|Stuart]], his dad, last seen near [[place:2|Deal]].
Yours truly.
[[professional:1|Verity]], a caseworker. Left in Act One.
[[professional:2|Dominic]], a caseworker. Left during the interval.
[[professional:3|Mo]], a caseworker, still there at time of writing.
The [[health:1|QEQM]], as itself.
[[council:1|Kent]], as the villain.

Act One. [[professional:1|Verity]] sends [[child:1|Finlay]]'s psychiatric letter to [[school:1|Foreland Oaks]], [[school:2|Marlowe Manor]] and [[school:3|St Augustine's Minnis Bay]], to see who fancies him. Nobody fancies him. Nobody tells [[parent:1|Mel]].

Act Two. [[school:2|Marlowe]] returns the letter to sender, only the sender is taken to be [[parent:2|Stuart]], who's had no contact since a judge said so. [[parent:2|Stuart]] shows his mother. [[parent:3|Maureen]] shows the bowls club.

Act Three. We ask the [[health:1|QEQM]] if they sent anything out. They say [[council:1|Kent]] did. [[professional:2|Dominic]] says it didn't. [[professional:3|Mo]] says what letter.

Epilogue. Kid's at home with me and a tutor called [[professional:4|Ludmila]], learning the bus timetable by heart. [[parent:1|Mel]] isn't laughing, so I'm doing it for both of us. We moved here for the quiet.

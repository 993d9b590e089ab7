+++
id = "q-001"
channel = "email"
from_name = "Adjoa Asante-Pryce"
from_addr = "a.asantepryce@example.org"
subject = "Two comment balloons ([[child:1|Clement]]; [[council:1|LB Richmond upon Thames]])"
date = "2017-11-19T22:47:00+00:00"
html = true
kind = "story"
categories = ["report-change-requested", "tribunal-disclosure"]
consent = "anonymised"
hold_until = "2018-03-06"
[[evidence]]
category = "report-change-requested"
quote = "\"Harriet - can we lose 'daily'? And I'd be happier with 'difficulties' than 'disorder' at this stage. J.\""
[[evidence]]
category = "tribunal-disclosure"
quote = "We had written in terms, twice, that those pages were not to go before the panel, and there they were at 212 to 219."
+++
Dear Campaign,

I have been at the family Bar for nineteen years, and I tell clients daily that the other side will not be so stupid. I should like to withdraw that advice.

Our younger son, [[child:1|Clement]], has a developmental language disorder and a stubbornness which is his father's. He was seen in the autumn of 2015 by the EP, [[professional:1|Harriet Low]]. Her advice came to me as a Word file, which I suspect it was never meant to. Open it on my clerk's machine with the mark-up showing and there are eleven balloons down the margin. Nine are hers, to herself. The other two are by "[[professional:2|JPrice_SEN]]". That is a Mr [[professional:2|Julian Price]], of [[council:1|Richmond]], and no relation: we have the y. Against 6.4 (specialist teaching, small group, daily) he has put:

"[[professional:1|Harriet]] - can we lose 'daily'? And I'd be happier with 'difficulties' than 'disorder' at this stage. [[professional:2|J.]]"

In the clean copy there is no "daily" and nobody has a disorder. Ms [[professional:1|Low]] may, on reflection, have agreed with him. People do. I should merely have liked to hear her say so, and at the hearing she had a diary clash.

The second matter is the one that keeps me up. When my mother died [[child:1|Clement]] had ten sessions with a play therapist, [[professional:3|Anthea Grove]], at [[health:1|Teddington Memorial]]. Her jottings are not an educational document by any stretch. We had written in terms, twice, that those pages were not to go before the panel, and there they were at 212 to 219. So a judge, two members and a clerk have read what my son told a glove puppet about his grandmother. ([[professional:3|Anthea]] had lent them to the paediatrician; the paediatrician's secretary scanned the lot.)

For the avoidance of doubt I make no complaint about the school's records, which we agreed should be exhibited, nor about our expert's letter of instruction, which they were entitled to see. My own solicitor, [[professional:4|Marcus Low]] of [[org:1|Tidewell & Co]], shares a surname with the EP and nothing else. He will let you have the pages if you ask, being of a more clement disposition than I am.

Appeal reference [[id:1|SE318/16/00204]]. There is a costs application listed on [[date:1|6 March 2018]], so nothing before that, please; afterwards, by all means, with every one of us under another name. I have to share a robing room with these people.

%% signature
Adjoa Asante-Pryce
Barrister
Sent from Outlook for iOS

%% disclaimer
This message is confidential and may be subject to legal professional privilege. If you are not the intended recipient please notify the sender and delete it.

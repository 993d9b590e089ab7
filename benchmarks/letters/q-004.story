+++
id = "q-004"
channel = "email"
from_name = "Capt & Mrs R Penhale"
from_addr = "penhales.onthemove@example.com"
subject = "Three LAs, one box file"
date = "2019-06-30T16:20:00+01:00"
html = true
kind = "story"
categories = ["insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "insecure-handling"
quote = "NYCC popped the only complete set in the ordinary post to \"SEN, Chelmsford\" and it has not been seen since."
[[evidence]]
category = "school-approached"
quote = "somebody from the SEN office had been on to say a Forces child was coming, and that no one would mind awfully if she found she was full."
+++
Hello,

My husband's in the Army so I do lists.

POSTING 1 - [[place:1|Tidworth]] (2012-15)
* [[child:1|Troy]] diagnosed at 3, [[health:1|Salisbury District]], lovely Dr [[professional:1|Achterberg]]
* Statement from [[council:1|Wiltshire]] in eleven weeks. I know. I should have framed it
* [[school:1|Clarendon Infants]], happy

POSTING 2 - [[place:2|Catterick]] (2015-18)
* [[council:2|North Yorkshire]] took eight months to read what [[council:1|Wilts]] had written
* converted to EHCP [[date:1|12-Jan-2017]]. Was sent a draft, changed my bits, they took my changes. Credit where due
* all originals (paeds, two EPs, the genetics) went into their box file "so they'd have the lot"

POSTING 3 - [[place:3|Colchester]] (2018- )
* Move orders came on [[date:2|4 Apr]], we marched out of quarters at [[place:4|14 Somme Barracks Row]] on [[date:3|27 July]]
* [[council:2|NYCC]] popped the only complete set in the ordinary post to "SEN, [[place:5|Chelmsford]]" and it has not been seen since. Not tracked, not copied, one jiffy bag. Dr [[professional:1|Achterburg]] has retired to the Netherlands. The genetics can't be redone without another general anaesthetic
* [[council:3|Essex]] started from a blank sheet and, I thought, quite cheerfully

That would be enough moaning for one family, but. In September I went to look round [[school:2|Abbey Field Primary]] and the head, Mrs [[professional:2|Constable]], went rather pink and shut the door. She said that in July, so before our boxes were even off the lorry, somebody from the SEN office had been on to say a Forces child was coming, and that no one would mind awfully if she found she was full. They'd tried [[school:3|Monkwick]] with the same line. She had space. She took him. We owe her gin.

We may be off again (his next board sits in the autumn) so please hold this till we've actually moved, I don't want [[child:1|T]] punished at the last minute. No names, no cap badge.

%% signature
Best wishes,
Rosalie Penhale

%% quoted
From: The Campaign <stories@example.org>
Sent: 28 June 2019 09:15
To: penhales.onthemove@example.com
Subject: Re: service families

Dear Rosalie, yes please, families who have moved between authorities are very welcome.

+++
id = "l-049"
channel = "email"
from_name = "Thivya Sivarajah"
from_addr = "thivya.s@example.net"
subject = "The [[council:1|Hounslow]] bundle"
date = "2016-12-04T13:37:00+00:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Pages 290 to 338 are Abirami's oncology notes, from West Middlesex and Mount Vernon, released to the Tribunal with no authority from Suthan, or of course from her."
+++
Dear team,

I'm a GP, in [[health:1|Heston]], which is relevant because I know precisely what should not have left the surgery.

My nephew [[child:1|Kavin]], eight, lives with his father [[parent:1|Suthan]] (my brother) at [[place:1|Cranford]]. Borough of [[council:1|Hounslow]]; [[council:2|Hillingdon]] starts at the bridge. He attends [[school:1|Meadow Bank Heath]]. His mother, [[parent:2|Abirami]], died in 2014 at [[health:2|West Mid]].

We appealed Part I. The other side's bundle, 411 pages, was served on [[date:1|21/11/16]]. Pages 290 to 338 are [[parent:2|Abirami]]'s oncology notes, from [[health:2|West Middlesex]] and [[health:3|Mount Vernon]], released to the Tribunal with no authority from [[parent:1|Suthan]], or of course from her. The covering index calls these "family context". Mr [[professional:1|Gillespie]] of [[council:1|LBH]] referred me to [[health:2|West Mid]]. [[health:2|West Mid]] referred me to the [[health:4|Hounslow and Richmond]] community people, who'd "assumed consent, mother being deceased". I've underlined that for the [[org:1|Sri Murugan Temple]] newsletter, with the name left out.

[[professional:2|Mira Chandran]], in [[place:2|Southall]], acts for us. She's applied to have the pages struck out. [[council:1|Hounslow]] is resisting.

[[parent:1|Suthan]] does not open the bundle. He knows what page the photograph's on.

Not to be attributed, please: not to a doctor, not to [[place:1|Cranford]].

%% signature
Dr T. Sivarajah


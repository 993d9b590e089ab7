+++
id = "jd-030"
channel = "email"
from_name = "Val and Roger Hotchkiss"
from_addr = "hotchkiss.fostering@example.net"
subject = "A foster placement"
date = "2014-02-26T11:11:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "insecure-handling"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "access-denied"
quote = "Mr Brisbourne told us flatly that foster carers have no standing to see it, or to be told why the answer was no."
[[evidence]]
category = "insecure-handling"
quote = "The same report, with her birth name and our address at Yockleton on the front of it, was e-mailed in clear to Chantelle's partner, who has an order against him."
+++
Dear Friends,

Our agency doesn't like us to talk, so we'd be grateful if nothing appeared until after the final hearing in the family court, whenever that may be.

We have had [[child:1|Mercedes]] since she was nineteen months. She turned seven in January. There's reactive attachment, a cleft palate repaired at [[health:1|Shrewsbury]], and a laugh that would take the paint off a door. Her birth mum, [[parent:1|Chantelle]], sees her six times a year and always brings the wrong size shoes and we always say they fit.

Because she's looked after, [[council:1|Shropshire]] are her parent and her education authority both, so when they fall out with themselves there's no one to referee. The Virtual School's [[professional:1|Audrey Pugh]] asked for a statement. Her colleague, [[professional:2|Tim Brisbourne]], turned it down. We were shown the psychologist's report, by a [[professional:3|Nia Colclough]], only after [[professional:1|Audrey]] had printed it for us in her lunch hour. Mr [[professional:2|Brisbourne]] told us flatly that foster carers have no standing to see it, or to be told why the answer was no.

Nor was he as careful with everybody else. The same report, with her birth name and our address at [[place:1|Yockleton]] on the front of it, was e-mailed in clear to [[parent:1|Chantelle]]'s partner, who has an order against him. A police officer came and looked at our locks. [[child:1|Mercy]] thought that he had come about the guinea pig.

[[school:1|Stiperstones View]] have been wonderful, and so has [[professional:4|Jean]], the dinner lady. Other names for the lot of us, if you'd be so good.

%% signature
Val & Roger


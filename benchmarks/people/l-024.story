+++
id = "l-024"
channel = "email"
from_name = "Julian Penhallow-Reed"
from_addr = "jpr@example.net"
subject = "[[council:1|Surrey]], [[council:2|Hampshire]], and [[child:1|Orlando]]'s missing year"
date = "2014-11-30T16:48:00+00:00"
html = true
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "In May the two of them put the whole of Orlando's Frimley Park psychiatric file before the Tribunal, as evidence of where he sleeps, and nobody had asked either parent, or him."
+++
Dear Colleagues,

Forgive the length and the lawyerly tone. I'm a conveyancer; boundaries are my bread and butter, and ours runs along a ditch.

The facts. Our house, [[place:1|Ditch End, Crondall Lane]], stands in [[place:2|Surrey]]. Its drive is in [[place:3|Hampshire]]. The post town is [[place:4|Farnham]]; the nearest station, [[place:5|Bentley]], is [[place:3|Hampshire]]; the parish church ([[org:1|St Botolph's]]) is in one county and its graveyard in the other. My wife [[parent:1|Allegra]] votes in [[place:2|Surrey]]. The bins are emptied by [[council:3|Waverley]]. Until 2013 nobody minded.

[[child:1|Orlando]], our younger, has Tourette's, fairly severely. His elder brother [[child:2|Tancredi]] is at [[school:1|Bishop's Sutton Manor]], where my wife's people all went; [[child:1|Orlando]] lasted there a fortnight. He moved on to [[school:2|Alder Ash]] in [[place:6|Hook]]. At [[school:2|Alder Ash]] he had friends, a trombone, and a wonderful form tutor, [[professional:1|Rhys Attwater]]. It's a [[council:2|Hampshire]] school. [[council:1|Surrey]] paid; [[council:1|Surrey]] then declined to pay.

On [[date:1|14 January 2014]] [[council:1|Surrey]] wrote that a "residency query" had arisen. On [[date:2|3 February]], [[council:2|Hampshire]] wrote that it had not. On [[date:3|20 February]] both wrote, on the same day, each enclosing a plan of my ditch. From [[date:4|3 March]] [[child:1|Orlando]] had no school. I set this out without rancour.

What I object to is how the query arose. In a box from [[council:1|SCC]], supplied after I'd threatened an injunction, I found a string of messages between [[professional:2|Hilary Tindall]], [[council:1|Surrey]]'s placements manager, in [[place:7|Guildford]], and a solicitor in [[place:8|Winchester]], for [[council:2|Hants]], one [[professional:3|Osric Payne]]. I was at law school with [[professional:3|Payne]]. He remembered me. "His firm did our extension", he wrote, by way of showing that he could take an impartial view.

In May the two of them put the whole of [[child:1|Orlando]]'s [[health:1|Frimley Park]] psychiatric file before the Tribunal, as evidence of where he sleeps, and nobody had asked either parent, or him. He was fifteen, and quite capable of being asked. There is a paragraph in there concerning my late father that I'd confided to Dr [[professional:4|Lindqvist]], at [[health:1|Frimley]], and to no one else alive.

[[parent:1|Allegra]] keeps telling me that the law is one thing and the boy another. She's right. What the boy needed was [[school:2|Alder Ash]], [[place:6|Hook]], period one, [[professional:1|Attwater]]. What he got was seven months on the sofa with a cat, a tutor from [[org:2|Farnham Home Learning]] on Tuesdays, and a visit by a [[council:1|Surrey]] inclusion officer, [[professional:5|Bex]], who very decently told us that in her view it was [[council:1|Surrey]]'s child all along, and "everyone at [[place:7|Guildford]] knows it, they're just waiting for [[council:2|Hampshire]] to blink".

Nobody blinked. We won, [[date:5|6 October 2014]]; the judge, [[professional:6|Marguerite Stroud]], came out to see the ditch.

I would ask that the matter be reported without names and, if you'd be so kind, without [[place:2|Surrey]] or [[place:3|Hampshire]]. Any two counties will do. [[professional:2|Tindall]] is a common enough name but please omit hers.

%% signature
Yours sincerely,
Julian Penhallow-Reed

%% disclaimer
Penhallow Reed LLP is authorised and regulated. This email is not legal advice. If you are not the addressee please telephone 01632 960881.


+++
id = "ee-071"
channel = "email"
from_name = "Carlton Braithwaite"
from_addr = "carltonb.se15@example.com"
subject = "Tribunal papers, Southwark"
date = "2015-06-22T18:30:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "false-information"]
consent = "named"
hold_until = "event"
[[evidence]]
category = "tribunal-disclosure"
quote = "Nobody sought my permission, nor did the hospital know it had gone there; the council had it from a social work file of six years ago and simply numbered it and placed it before the judge."
[[evidence]]
category = "false-information"
quote = "In the council's own statement, paragraph 9, the boy is said to have had \"multiple placements\" and \"a history of care\". He has had one placement, with me, and was never in care for one hour."
+++
Good evening,

I am the grandfather. I am seventy-three years of age, I came to Peckham from St Vincent in 1961 and I worked on the Underground until my knees gave up. My daughter has passed and her son is with me. So it is I who must go to the Tribunal, with my one good suit.

The bundle arrived in a box. I read it at the kitchen table over three evenings because I like to read a thing properly. At page 212 there is a letter from the hospital where my daughter was treated in her last illness. It speaks of her mind at that time. Nobody sought my permission, nor did the hospital know it had gone there; the council had it from a social work file of six years ago and simply numbered it and placed it before the judge. It has no bearing on whether a boy can read. My daughter cannot object so I am objecting.

There is more. In the council's own statement, paragraph 9, the boy is said to have had "multiple placements" and "a history of care". He has had one placement, with me, and was never in care for one hour. I wrote to them about paragraph 9. They replied that they would "rely on the hearing to resolve factual matters."

I want it said that the speech therapist was a fine young woman who sat with me and went over her pages line by line and changed two things I asked for.

You may print my name, but after the hearing and not before.

Yours faithfully,
C. Braithwaite

+++
id = "cc-068"
channel = "email"
from_name = "Jeremy Lisle-Cotterell"
from_addr = "jlislecotterell@example.com"
subject = "Hearing at Pocock Street"
date = "2012-11-21T09:02:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "no-chance-to-correct", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "In May of last year the headmaster, the borough's psychologist, a Dr Feltham of the child development team and our own general practitioner conferred about Hugo for the better part of a morning. My wife and I learned of it four months later, from the general practitioner, who had assumed we'd been told and had decided for our own reasons to stay away."
[[evidence]]
category = "false-information"
quote = "It records that Hugo's difficulties date from his parents' separation. We haven't separated. We've been married, with every appearance of permanence, since 1996. It adds that he has a stepmother in Guildford."
[[evidence]]
category = "no-chance-to-correct"
quote = "I wrote to Dr Feltham, enclosing the marriage certificate. She replied that a formulation is a clinical opinion and that clinical opinions aren't submitted to their subjects for approval. I wrote again to say that Guildford was not an opinion. I had no answer."
[[evidence]]
category = "tribunal-disclosure"
quote = "On the morning, the borough's representative passed up a further forty sheets: the notes of my elder son's treatment at an adolescent unit in 2009. Not Hugo's, Edmund's. Edmund is twenty now. He'd never been asked if a room full of strangers might discuss the worst winter of his life, and neither had the unit, which believed that it was answering a query about siblings' dates of birth."
+++
Dear Sirs,

I should begin by saying that I'm a barrister, though not in this field, and that I'd supposed this would be an advantage. It was not.

Our younger son, Hugo, is ten. He has autism and a severe anxiety disorder, and was out of school from the January of Year 4 until last month. In that period the borough provided, by my reckoning, twenty-three hours of home tuition, of which nine were from a gentleman who believed that autism was caused by bread. It declined to assess, then it assessed, then it declined to issue a statement, then it issued one which named the school he couldn't enter. All of that was wrong, and all of it was done, as these things are, in the open.

What follows was not.

First, a meeting. In May of last year the headmaster, the borough's psychologist, a Dr Feltham of the child development team and our own general practitioner conferred about Hugo for the better part of a morning. My wife and I learned of it four months later, from the general practitioner, who had assumed we'd been told and had decided for our own reasons to stay away. He's been our doctor for sixteen years. He was more upset than we were.

Secondly, its product. A "family formulation" was drawn up. It records that Hugo's difficulties date from his parents' separation. We haven't separated. We've been married, with every appearance of permanence, since 1996. It adds that he has a stepmother in Guildford. My wife has taken to referring to this lady by name, and enquiring whether she'd like to do the packed lunches.

Thirdly, one tries to have it put right. I wrote to Dr Feltham, enclosing the marriage certificate. She replied that a formulation is a clinical opinion and that clinical opinions aren't submitted to their subjects for approval. I wrote again to say that Guildford was not an opinion. I had no answer.

Fourthly, the appeal. I had prepared our bundle over three weekends and I thought I knew everything in the case. On the morning, the borough's representative passed up a further forty sheets: the notes of my elder son's treatment at an adolescent unit in 2009. Not Hugo's, Edmund's. Edmund is twenty now. He'd never been asked if a room full of strangers might discuss the worst winter of his life, and neither had the unit, which believed that it was answering a query about siblings' dates of birth. I objected. The chairman, to his great credit, sealed them and made a remark about the conduct of public bodies which I've had framed. But they'd been read. One could see that they had been read.

We succeeded. Hugo's at a small school near Petworth with eleven other boys and a donkey. He has asked for a second donkey, so that it isn't lonely, which those who say he lacks empathy may care to note.

I'm content for this to be used provided that neither boy can be identified. Edmund has read this letter, and has agreed to it, which seemed to me the least that one could do.

Yours faithfully,
J. L-C.

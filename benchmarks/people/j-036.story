+++
id = "j-036"
channel = "email"
from_name = "Mihaela Ciobanu-Hart"
from_addr = "mihaela.ch@example.net"
subject = "My report about my son, [[council:1|West Northamptonshire]] (was [[council:2|Northampton Borough]] / [[council:3|NCC]] etc, I'm lost)"
date = "2022-02-16T12:30:00+00:00"
html = true
kind = "story"
categories = ["tribunal-disclosure", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "It was the adoption file, with the report of the court social worker on me, on Simon, on the birth father in Cluj and on why he left, sealed by a judge, and now put before the panel of the Tribunal and copied to a school."
[[evidence]]
category = "access-denied"
quote = "I asked for the name of the person who had put those pages in the folder, and he declined, in writing, on 27 January, for reasons of staff confidentiality."
+++
Good day!

I am a court interpreter. I translate every day for people who do not understand what is being done to them, and then I go home and am one.

My son [[child:1|Luca]] is twelve. I had him in [[place:1|Cluj]] with my first husband and he came here at three; [[parent:1|Simon]], my husband now, has adopted him on [[date:1|1 December 2016]] and is his father in each sense. You need to know this for the story.

He has a muscle illness with a long name. He attends [[school:1|Abington Grange]]. There was a tribunal, for the school's refusal of a lift, and our adviser was the excellent Mrs [[professional:1|Oduya]], of [[org:1|Nene Valley Parents' Voice]], whom I recommend to all.

Nine days before the hearing the bundle was sent to us. I opened it at half past ten at night. I'm used to bundles. I look at the index first, then I look for what is not on the index. Between tabs F and G there were thirty pages with no number.

It was the adoption file, with the report of the court social worker on me, on [[parent:1|Simon]], on the birth father in [[place:1|Cluj]] and on why he left, sealed by a judge, and now put before the panel of the Tribunal and copied to a school. No one had our permission. No one had asked the family court for theirs.

[[child:1|Luca]] did not know about his father in the way in which it's written there. He knew a version for children.

I telephoned to the presenting officer, Mr [[professional:2|Toby Lascelles]]. He told me it had been in "the education folder" and that he'd assumed it was relevant background. I asked him, relevant to a lift? He said, I quote, that he hears I work in the courts, so I must know how it is.

I asked for the name of the person who had put those pages in the folder, and he declined, in writing, on [[date:2|27 January]], for reasons of staff confidentiality. They have this, you see. Staff have it.

The judge at the hearing was Ms [[professional:3|Elspeth Carnegie-Iqbal]]. She had the thirty pages taken away in an envelope and she apologised to us, although it wasn't her fault. We got the lift.

Afterwards we were standing in the corridor, [[parent:1|Simon]], myself, Mrs [[professional:1|Oduya]]. And the deputy head of [[school:1|Abington Grange]], a man with whom I had never had a cross word, called [[professional:4|Desmond Rooke]], put his hand on [[parent:1|Simon]]'s shoulder and said, "You're a good man for taking him on." So we know who has read it.

I didn't sleep. I thought: if I were interpreting for me, what would I say? I'd say, the client is very upset, sir, and she'd like it back.

Use of this: yes. Without [[place:1|Cluj]], without my profession, without the adoption if it is possible to tell it without that, and I recognise that it's difficult. Perhaps say "court papers about the family".

%% signature
With respect,
Mihaela Ciobanu-Hart
M 07700 900 845


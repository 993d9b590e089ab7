+++
id = "o-040"
channel = "email"
from_name = "Yvonne Delahaye-Brown"
from_addr = "yvonne.db@example.co.uk"
subject = "Further to my last – [[child:1|Josiah]]"
date = "2014-03-13T12:00:00+00:00"
html = false
kind = "follow-up"
categories = ["insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "That's his word, weeded, as if they were dandelions: four years of speech therapy notes, gone in a skip, when he was still only nine and still under the service."
+++
Dear friends,

I wrote to you in November about my son [[child:1|Josiah]] and [[school:1|Lozells Green Academy]]. You asked me then if I'd had any reply from [[council:1|Birmingham City Council]]. I'd not. Now I have, and here it is.

A Mr [[professional:1|Trevor Mapplebeck]] telephoned on [[date:1|5th March]]. He told me the notes from [[child:1|Josiah]]'s time at [[school:2|Handsworth Wood Nursery Unit]], which I'd asked for, were "weeded" in 2012. That's his word, weeded, as if they were dandelions: four years of speech therapy notes, gone in a skip, when he was still only nine and still under the service. I asked who did the weeding. He said that [[council:1|Birmingham]] has a retention schedule. I asked to see it. The schedule says until the child is twenty-five.

My mother, Mrs [[parent:1|Icilda Brown]], who minded him then, kept a diary of every session. So my case rests on the diary of a lady of seventy-eight, and thank God for her, as [[council:1|Birmingham City Council]] hasn't so much as a bus ticket.

The therapist who made the notes, [[professional:2|Siobhan Keogh]], has gone back to [[place:1|Galway]], but I found her through my father's side (he was a [[parent:2|Delahaye]], from [[place:2|Loughrea]]). She remembers [[child:1|Josiah]]. She remembers him as [[child:1|Jojo]], and that he used to sing before he could talk.

I've told [[child:1|Jojo]] what's happened. He's eleven now. He said, "So how do they know who I am?"

You may use my name. I am [[parent:3|Yvonne Delahaye-Brown]], and I've nothing to be ashamed of.

%% signature
Every blessing
Yvonne

%% quoted
From: The Campaign <stories@example.org>
Sent: 19 November 2013 15:02
To: Yvonne Delahaye-Brown
Subject: Re: Josiah

Dear Yvonne, thank you for this. Please let us know if Birmingham answers.

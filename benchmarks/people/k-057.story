+++
id = "k-057"
channel = "email"
from_name = "Dulce M"
from_addr = "dulce.marques@example.net"
subject = "The name with the little snake on top"
date = "2016-11-27T16:33:00+00:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "It came out that Lincolnshire had been asking two special schools for a bed for \"Joan\" since September and had never written one line to her parents."
+++
Good afternoon,

[[child:1|João]] is easy to say but England is afraid of it. So he has become [[child:1|Jo]], then [[child:1|Joe]], and from [[health:1|Pilgrim Hospital]] comes post for [[child:1|Joan Marques]], a girl. [[parent:1|Nuno]] says leave it, they understand who it is. They don't.

[[professional:1|Inês]] told me first. She works in the kitchen of [[school:1|Fishtoft Drain School]] in [[place:1|Boston]], with a net on the hair, but in [[place:2|Setúbal]] she was a nurse. She has heard, between the trays, Mrs [[professional:2|Crane]] tell a lady "we're sorting a place for the Portuguese girl with the hips." My [[child:1|Joãozinho]] has hips. There's no Portuguese girl with hips.

So I went, and [[parent:2|Fátima]] with me, who lives in the room upstairs and is braver. [[parent:2|Fátima]] asked what place? For who? Mrs [[professional:2|Crane]] became very polite. It came out that [[council:1|Lincolnshire]] had been asking two special schools for a bed for "[[child:1|Joan]]" since September and had never written one line to her parents. [[parent:2|Fátima]] said because she hasn't parents! She has no body!

We signed nothing. [[professional:3|Tony]] has telephoned and says a mistake in the gender isn't a mistake in the provision. I've put this sentence on the fridge.

Kindly change everything, [[professional:1|Inês]] the first of all, it's her job.

%% signature
Dulce Marques


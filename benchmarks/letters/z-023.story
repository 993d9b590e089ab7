+++
id = "z-023"
channel = "email"
from_name = "Catriona MacAskill"
from_addr = "cat.macaskill@example.com"
subject = "Is there anything I should be doing before it all starts?"
date = "2022-01-10T11:08:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there,

I don't have a story, touch wood, I have questions. I'm hoping that you might know or could point me at someone who does.

We're in [[place:1|Portree]] and my daughter [[child:1|Eilidh]] is about to be assessed (she's 4, selective mutism we think). So far everyone at [[council:1|Highland Council]] and the nursery has been great. But I've read your page top to bottom and now I'm lying awake, so:

1. Can I ask to see a report before it goes to anyone else, or is that just good manners on their part?
2. If I sign the consent form they've sent, does it run forever? Could they hand things over to a Tribunal on the strength of it, years from now?
3. Is a therapist actually allowed to put hours in, or would she get into bother? My pal [[parent:1|Shona]] over in [[place:2|Kyle]] swears hers was told not to, but [[parent:1|Shona]] also swears she saw a puma.
4. If I put in a subject access request now, with nothing wrong, do they mark your card?

I did ring the health board and [[professional:1|Ishbel]] in the office answered two of these herself and is posting me the leaflet, so I'm not complaining. Just want to be ready.

Mòran taing, and sorry to bother you with nothing.

%% signature
Catriona
Sent from Outlook for Android

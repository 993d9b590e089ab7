+++
id = "x-030"
channel = "email"
from_name = "Rhiannon Probert"
from_addr = "rhiannon.probert@example.com"
subject = "Automatic reply: Thank you for sharing your story"
date = "2022-08-05T11:02:00+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Diolch am eich neges / Thank you for your message.

I am on annual leave from Thursday [[date:1|4 August]] and back at my desk on [[date:2|22/08/2022]]. For anything urgent at [[org:1|Hafod Wen Veterinary Group]], please contact my brother [[parent:2|Basil Probert]] ([[contact:1|basil@hafodwen.example.com]]) or the [[place:1|Brecon]] desk on [[contact:2|01632 960 704]].

If this is about large animals, ring [[contact:3|07700 900 119]] and ask for our vet nurse [[professional:1|Sioned]]. [[parent:2|Bas]] does not do sheep.

%% signature
Rhiannon Probert | Rheolwr Practis / Practice Manager
Hafod Wen

%% disclaimer
Mae croeso i chi gysylltu yn Gymraeg. This message may be privileged. If you are not the intended recipient delete it.

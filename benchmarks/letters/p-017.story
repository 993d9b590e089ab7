+++
id = "p-017"
channel = "email"
from_name = "Shanice Bailey-Grant"
from_addr = "shanice.bg@example.co.uk"
subject = "Changed my mind sorry - [[child:1|Bailey]]"
date = "2023-11-12T10:37:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi, it's me who wrote on [[date:1|29 Oct]] about my nephew. I need you to bin it please. [[council:1|Sandwell]] and us have come to a settlement and there's a bit in it which says neither side talks. It covers what I sent already, the solicitor reckons ([[professional:1|Harjit]] from [[org:1|Cradley Law]]). Please delete the story, the photos of the letter, and the voice note, and don't keep a copy on a back-up somewhere. If you already gave it to the ICO tell me straight and I'll ring them myself.

[[child:1|Bailey]]'s fine. He's got his place. He starts [[date:2|Nov 20th]].

%% signature
Shanice

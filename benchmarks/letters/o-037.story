+++
id = "o-037"
channel = "email"
from_name = "Rasa Petrauskienė"
from_addr = "rasa.petra@example.org"
subject = "I can translate"
date = "2017-11-02T20:05:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear all,

I saw your page from [[org:1|Fenland Baltic Mums]], our group in [[place:1|Wisbech]]. I'm a qualified interpreter (Lithuanian, Russian) and I've been in many meetings at [[school:1|Orchard Drain Primary]] and for [[council:1|Cambridgeshire]], where the parent got one page and the officer twenty. If you have families who need a letter read to them, I can do two a month, free. My colleague [[parent:1|Viktorija Sidorova]] in [[place:2|King's Lynn]] does Latvian. Call [[contact:1|07700 900 189]], or [[contact:2|rasa@fenlandbaltic.example.org]].

%% signature
Rasa P.

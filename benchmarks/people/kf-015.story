+++
id = "kf-015"
channel = "email"
from_name = "Morwenna Tregear"
from_addr = "morwenna.tregear@example.org"
subject = "happy to help"
date = "2022-09-14T11:11:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Hello! I saw [[professional:1|Juliet]]'s talk about your campaign at the carers' forum in [[place:1|Truro]] and wanted to put my hand up. I was a legal secretary for twelve years ([[org:1|Nance Penrose]], if anyone remembers them) and can type, proofread, redact, whatever's dull. My own two, [[child:1|Merryn]] and [[child:2|Lowen]], are nearly through the system, [[council:1|Cornwall]] having done its worst. Wednesdays are best, or evenings once [[parent:1|Jory]] is home from the boat. My number's [[contact:1|01632 960 774]].

%% signature
Morwenna x


+++
id = "ja-010"
channel = "email"
from_name = "Clive Tuckett"
from_addr = "clive.tuckett@example.co.uk"
subject = "Offer of help"
date = "2014-05-02T17:20:00+01:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Dear campaign team,

I spent eleven years as a records manager with [[council:1|Somerset County Council]] before taking early retirement, and have lately been helping my neighbour [[parent:1|Hilary]] get hold of her grandson [[child:1|Max]]'s file. I know how the paper moves, where it stops, and what questions make an officer go and look in the other cabinet. If it would be of use I'd gladly read drafts of any subject access letters for your families, no charge. I am in [[place:1|Wellington]] most days and can be telephoned on [[contact:1|01632 960118]]. You may quote me by name.

%% signature
Clive Tuckett


+++
id = "m-011"
channel = "email"
from_name = "Clive Ormerod"
from_addr = "clive@ormerod-transcripts.example.co.uk"
subject = "Offer of typing"
date = "2015-01-19T11:02:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear organisers,

I read about you in the parish magazine. I'm a retired court shorthand writer and my grandson [[child:1|Edmund]] ([[child:1|Ned]]) has Down's, as does a cousin's girl, [[child:2|Philippa]]. If you've recordings of meetings that want typing I'd do them without charge, with the names taken out. My late wife [[parent:1|Maureen]] did tribunals for [[council:1|Lancashire]] for years. [[contact:1|01632 960914]], best before lunch, or write to [[place:1|4 Whalley Old Lane]], [[place:2|Clitheroe]].

%% signature
Clive Ormerod


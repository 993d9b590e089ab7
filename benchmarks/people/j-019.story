+++
id = "j-019"
channel = "email"
from_name = "Dr Alun Pettifer-Shaw"
from_addr = "a.pettifershaw@example.co.uk"
subject = "Three observations from a retired EP"
date = "2019-01-20T17:25:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Sirs,

I was an educational psychologist for thirty-one years, in [[council:1|Cheshire]], as it was, then in [[council:2|Warrington]], then briefly and unhappily in [[council:3|St Helens]]. I have also been, since 1988, the father of [[child:1|Bethan]], who has Rett syndrome and a wicked laugh, so I have seen both ends of the pencil.

First. You write as if psychologists were leant on. Few of us were ever leant on; it wasn't needed. My principal, [[professional:1|Cyril Handforth]] (long dead, and a kind man), simply used to ask at supervision whether one had "thought about the resource implications of that adjective".

Second, I should be careful with the word collusion. When I rang [[professional:2|Barbara Lomax]] at [[health:1|Alder Hey]] about a child it was because we'd both seen her and wanted to get it right. That it could be done behind a mother's back did not strike either of us for years, and I'm ashamed to say it struck me only when it was done to [[child:1|Bethan]].

Third, don't rely on memory. Mine says that all the bad decisions were made by other people.

I enclose nothing and allege nothing. You may print my name with this. I see that an old student of mine, [[professional:3|Shabnam Qureshi-Bell]], wrote for you in December; she was always braver than I was.

%% signature
A. Pettifer-Shaw
CPsychol (retd), Frodsham


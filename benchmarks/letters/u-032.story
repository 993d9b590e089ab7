+++
id = "u-032"
channel = "email"
from_name = "Sinéad McIlwaine-Osei"
from_addr = "sinead@mcilwaine.example.org"
subject = "Offer of help: reading through redacted files"
date = "2025-01-22T12:09:00+00:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Dear all,

I saw that you're drowning in paper and would like volunteers. I've a fair amount of experience now, on both sides of the Irish Sea, so let me set out my stall.

I was a records clerk with the old [[council:1|Belfast Education and Library Board]] ([[council:1|BELB]]) until 2013. I know how those files were put together and, more to the point, how they were weeded. Since we moved to [[place:1|Southampton]] I've been through the whole thing from the other end with our lad, [[child:1|Fiachra]], who's 17 and at [[school:1|Itchen Reach College]]. Two appeals against [[council:2|Southampton City Council]] and one against [[council:3|Hants]] when we lived out at [[place:2|Botley]]. I conceded nothing and won the lot, and not a penny to a solicitor.

What I can do:

1. Read redacted bundles and spot what's missing (page numbers, fax headers, a cc to somebody who isn't there).
2. Type up handwriting. Thirty years of doctors'.
3. Sit on the phone with people the night before a hearing. I do this already for [[org:1|Solent Parents Together]], ask [[professional:1|Wilf Arkell]] who runs it, [[contact:1|wilf@solentparents.example.org]].

What I can't do: Saturdays (Mass and hurling, in that order of volume) and anything needing a spreadsheet. My husband [[parent:1|Kwaku]] might be talked into the spreadsheets.

I don't mind my name being on anything at all, [[child:1|Fiachra]] says the same for himself so long as you spell it right. [[council:2|Southampton]] once had him down as [[child:1|Fiona]].

Happy to send two references and my DBS, certificate no. [[id:1|001799004412]]. You'll get me on [[contact:2|01632 96 00 84]]... no sorry, that's the old landline. [[contact:3|07700 900 593]].

%% signature
Le gach dea-ghuí,

Sinéad McIlwaine-Osei
14 Peartree Rise, Southampton
07700 900 593

+++
id = "s-012"
channel = "email"
from_name = "Piotr & Ania"
from_addr = "ania.p@example.org"
subject = "Question - can they do this?"
date = "2019-05-07T12:31:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

Sorry to bother you. I found your page through [[parent:1|Monique]] at [[org:1|Telford Tigers SEN Coffee]] and it has got me worrying about things that have not happened (yet!).

Our son [[child:1|Oskar]] starts his EHC assessment with [[council:1|Telford and Wrekin]] next month. Before I sign anything, could someone tell me:

1. Would the EP's report come to us first, or could it go to [[school:1|Priorslee Wood Primary]] without us seeing?
2. If there was something false in it, could we make them correct it, or only add a note?
3. Can they hold a meeting about [[child:1|Oskar]] without inviting us? The SENCO, [[professional:1|Gemma]], says she would never, and I believe her, but is there a law?
4. What if they shared it with his old nursery, [[school:2|Little Larches]]?

Nobody has done any of this to us. The caseworker, Mr [[professional:2|Okoro]], has been very nice on the phone. I only want to know what the rules are before the meeting on Thursday [[date:1|16th May]], as I prefer to be the annoying mother at the start and not at the end.

I'm on [[contact:1|07700 900562]] if it is easier to explain by voice.

%% signature
Many thanks
Ania Piekarska

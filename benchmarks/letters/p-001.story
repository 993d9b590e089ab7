+++
id = "p-001"
channel = "email"
from_name = "Isobel Rattray"
from_addr = "isobel.rattray@example.com"
subject = "My grandson [[child:1|Rory]] and the psychologist's paper"
date = "2012-11-19T15:40:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "the football coach had read it before I had"
[[evidence]]
category = "false-information"
quote = "On page 3 it has me down as having done time in Cornton Vale."
+++
Dear Sirs,

My neighbour has a computer and is letting me use it, so excuse the mistakes.

I have had my grandson since he was two. He is [[child:1|Rory]], ten now, and he has foetal alcohol and all that goes with it. His mother, my daughter [[parent:1|Lesley]], is not able. I am his guardian in law and have the paper from the Sheriff to say so, dated [[date:1|9th June 2004]].

The educational psychologist from [[council:1|Dundee]], a Miss [[professional:1|Kinnear]], saw him twice at [[school:1|Lochee Road Primary]] in the spring. I gave my permission for that, gladly, and I've no complaint of her visits. I waited on her report. I waited all through the Fair. Then in August I was standing at the side of the pitch at [[place:1|Dudhope Park]] and the coach says to me, "Is he still chewing his sleeves, [[parent:3|Isobel]]? It said that in the psychologist's thing." Now he is a janitor at the school through the week, so that is how. But the football coach had read it before I had, and the nurse, and the lassie that does the breakfast club. My own copy came on the [[date:2|4th of September]] with a second class stamp.

And when I did get it. On page 3 it has me down as having done time in [[org:2|Cornton Vale]]. I have never been in a jail in my life, nor a court but that once. I believe it is another [[parent:2|Rattray]] altogether, from out [[place:2|Whitfield]] way. I'm told the worker at [[org:1|Tayside Kinship Circle]] had something similar said of a lady in [[place:3|Fife]], but that is not my story to tell.

They've said sorry for neither. You may use it but not my name, nor [[child:1|Rory]]'s, nor [[child:1|Roderick]] which is his Sunday name.

%% signature
Yours faithfully,
Isobel Rattray (Mrs)

+++
id = "je-012"
channel = "email"
from_name = "Roger Ashdown"
from_addr = "roger.ashdown@example.org"
subject = "Your campaign"
date = "2020-09-24T09:14:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "refused"
hold_until = ""
+++
Sir

I write as a retired head and not for publication. The letters you collect will, I fear, be one-sided. In thirty years I did not meet one officer who wished a child ill. [[professional:1|Barbara]] at [[council:1|East Sussex]] used to drive out to [[place:1|Wadhurst]] in her own time to tell a mother the news in person. I recall [[professional:2|Terence]], who tested for the county when it was still done with wooden bricks, weeping in my study after a review. [[parent:1|Elizabeth]] and I still have him to lunch. By all means expose the rotten practice, but please spare a line for those who were rotten to nobody.

Do not print this.

%% signature
R. Ashdown


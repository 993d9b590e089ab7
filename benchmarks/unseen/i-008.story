+++
id = "i-008"
channel = "email"
from_name = "Rosemary Askwith"
from_addr = "r.askwith@example.org"
subject = "Offer of help"
date = "2012-09-24T10:02:00+01:00"
html = false
kind = "offer"
categories = []
consent = "anonymised"
hold_until = ""
+++
Good morning. I retired in July after thirty-one years as a speech and language therapist, the last nineteen at [[health:1|Harrogate District Hospital]], and my former colleague [[professional:1|Gillian Moss]] tells me you are short of people who can read reports. I can. I'd be glad to give a day a week, unpaid, from home in [[place:1|Knaresborough]]. I still have my registration until March. I would rather not appear on any list as I know most of the [[council:1|North Yorkshire]] officers socially and one of them is my bridge partner. Daytime number [[contact:1|01632 960477]].

%% signature
Best wishes
Rosemary Askwith


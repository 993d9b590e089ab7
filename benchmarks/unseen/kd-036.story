+++
id = "kd-036"
channel = "email"
from_name = "Kwabena Asante-Mensah"
from_addr = "kwabena.am@example.net"
subject = "Re: [[child:1|Nana Yaw]], update"
date = "2023-03-01T08:33:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Good morning [[professional:1|Fiona]], further to mine of [[date:1|6 February]]: [[council:1|Croydon]] has now conceded. He starts at [[school:1|Shirley Windmill School]] after Easter, with transport. So you can move our entry from "open" to whatever you call the good pile. [[parent:1|Akosua]] asks me to pass on that the template letter was what did it. Same conditions as before, nothing that shows who we are.

%% signature
Kwabena

%% quoted
On 8 Feb 2023, Fiona (volunteer) wrote:
> Thanks for this. Do let us know what they say.


+++
id = "l-005"
channel = "email"
from_name = "Bev"
from_addr = "bev.cornes@example.co.uk"
subject = "Which one is ours?"
date = "2021-03-03T09:14:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Morning, quick one. We've just bought in [[place:1|Deal]], moving from [[place:2|Rye]] at Easter, so it stops being [[council:1|East Sussex]]'s job and starts being [[council:2|Kent]]'s. [[child:1|Jonty]] has an EHCP that names [[school:1|Camber Sands Academy]]. Does [[council:1|ESCC]] go on paying till [[council:2|KCC]] have sorted it, or does it just stop? [[council:2|Kent]] told my sister in [[place:3|Sandwich]] (she's got [[child:2|Flo]], also EHCP, at [[school:2|Stour Lodge]]) that it's a done deal and he'd "default to [[school:3|Walmer Heath]]". We haven't even packed a sandwich, never mind seen the place!

%% signature
Thanks
Bev


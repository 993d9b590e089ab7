+++
id = "x-021"
channel = "forum-pm"
from_name = "mam_mac"
from_addr = ""
subject = "quick q about SARs"
date = "2018-07-03T12:17:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Haia, saw you answering [[contact:1|DrwsNesaf]] on the GDPR thread. I put a SAR in to [[council:1|Carmarthenshire]] for my son [[child:1|Macsen]] on [[date:1|4/6/18]] and another to [[health:1|Hywel Dda]] for the [[health:2|Glangwili]] notes. Does the clock start when I sent it or when they say they "logged" it ([[date:2|19 Mehefin]] according to [[professional:1|Non]] in the office)? And do I need a separate one for my daughter [[child:2|Eira]] as her name is all over [[child:1|Mac]]'s file?? Sorry if daft. [[council:1|Sir Gâr]] website is no help in either language. Diolch!!
%% signature
Ffion

+++
id = "cc-019"
channel = "email"
from_name = "Alastair Drummond"
from_addr = "adrummond@example.com"
subject = "EP"
date = "2012-05-21T16:44:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "the psychologist, an honest man, informed me that the authority's principal officer had returned his draft with \"global\" and \"severe\" ringed in red and a request that he think again."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The thinned version went to the head teacher, to the guidance department and to the school doctor on the 2nd; I was favoured with mine on the 25th."
+++
Sir,

My son, 13, is at a secondary in Fife. In brief: the psychologist, an honest man, informed me that the authority's principal officer had returned his draft with "global" and "severe" ringed in red and a request that he think again. He thought again. The words are gone.

The thinned version went to the head teacher, to the guidance department and to the school doctor on the 2nd; I was favoured with mine on the 25th.

There is nothing wrong with the man's observations, and I have no quarrel with the school, whose rector has been exemplary. It is a wet spring and I have a long list of letters to write.

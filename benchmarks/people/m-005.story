+++
id = "m-005"
channel = "email"
from_name = "Priti & Dev"
from_addr = "pd.household@example.co.uk"
subject = "do we have to let them share it?"
date = "2020-10-05T09:40:00+01:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello there,

A quick one, though it'll look long. Our daughter [[child:1|Anoushka]] (everyone says [[child:1|Noush]]) started at [[school:1|Meadowbank Lane Infant School]] in September and her brother [[child:2|Kiaan]] is in the nursery class. The SENCO, [[professional:1|Rosalind Pike]], has handed us a form headed "Consent to share" which lists, and I'm copying, "Dr [[professional:2|Oduya]] (community paediatrician), [[professional:3|Trish]] (early years inclusion), [[professional:4|Callum Frith]] (family support worker, [[org:1|Chelmer Families Hub]]), and others as appropriate".

It's that "others as appropriate" that sticks in my throat. I asked Miss [[professional:1|Pike]] who they were and she said nobody had asked before. [[professional:4|Callum]] isn't anyone we've met; he appears to have been at a meeting about [[child:2|Kiaan]]'s place in July, or so [[professional:3|Trish Wembley]] thought, then she thought it might have been a different [[child:3|Kiaan]].

1. Can we strike the words out and still sign?
2. If [[professional:1|Rosalind]] says no form, no referral, is that allowed?
3. Dr [[professional:2|Oduya]] says she only needs a yes for her own letter. Should [[child:1|Noush]] have one form a person?

We're in [[council:1|Essex]], near [[place:1|Great Baddow]], if it makes any difference. Nothing dreadful's happened. My husband's view is that that's the moment to ask.

%% signature
Many thanks
Priti


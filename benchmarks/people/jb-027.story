+++
id = "jb-027"
channel = "email"
from_name = "Alasdair Gunn"
from_addr = "alasdair@gunncroft.example.org"
subject = "Postbus"
date = "2015-06-11T22:30:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "There are fourteen households of Gunn in the parish and it had been round six of them, opened, before it reached me."
+++
The [[council:1|Highland Council]], and I'll say so. They sent the psychologist's findings on my son [[child:1|Ruaridh]] by ordinary post, addressed to "[[parent:1|Gunn]], [[place:1|Melvich]]". There are fourteen households of [[parent:1|Gunn]] in the parish and it had been round six of them, opened, before it reached me. [[professional:1|Hector]] the post was black affronted. [[child:1|Ruaridh]] is 16 and reads fine; he found out what his IQ was from [[parent:2|Dolina]] at the shop. You've my permission for my own name. The boy says he's past caring, but call him something else.

%% signature
A. Gunn


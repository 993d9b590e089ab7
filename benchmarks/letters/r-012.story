+++
id = "r-012"
channel = "email"
from_name = "Rasa Kazlauskienė"
from_addr = "rasa.k@example.net"
subject = "lost papers"
date = "2014-06-15T09:50:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "all papers of Lukas are lost between Boston and Lincoln"
[[evidence]]
category = "access-denied"
quote = "He said copies are for professionals, and mothers can ask at the school."
+++
Good morning. Please I must explain our surnames. I am [[parent:1|Kazlauskienė]], my husband is [[parent:2|Kazlauskas]], our daughter [[child:2|Gabija]] is [[child:2|Kazlauskaitė]], and the son is [[child:1|Lukas Kazlauskas]]. One family! In England they think we are three families, or that I am divorced.

[[child:1|Lukas]] ([[child:1|Lukiukas]]) is 5 and has epilepsy and he does not speak so much. In [[school:1|Haven Bank Infants]] he has good teacher Miss [[professional:1|Dawn]], and [[professional:2|Vaida]] who helps with language. [[professional:2|Vaida]] is from [[place:1|Kaunas]] as me.

In February all papers of [[child:1|Lukas]] are lost between [[place:2|Boston]] and [[place:3|Lincoln]]. It was the originals: EEG from [[health:1|Pilgrim Hospital]], the letter from Dr [[professional:3|Venkatesh]], the drawing that he made for [[professional:4|Simon]], the psychologist. [[professional:4|Simon]] gave the folder to a driver from [[org:1|Witham Cars]], because he said the post is slow. The driver, [[professional:5|Terry]], says he gave it to "a girl with red hair" on the desk at [[council:1|Lincolnshire]]. Nobody has red hair there, Mrs [[professional:6|Marris]] says. She is the manager. She laughed when she said it.

I asked Mr [[professional:7|Gosling]] for copies at least of [[professional:4|Simon]]'s report. He said copies are for professionals, and mothers can ask at the school. At the school [[professional:8|Pauline]] says ask [[professional:7|Gosling]].

My friend [[parent:3|Kristina]] says in your web page I can tell it. So I tell it. Don't write names please.

%% signature
Su pagarba,
Rasa

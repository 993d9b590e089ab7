+++
id = "e-045"
channel = "email"
from_name = "Zdenka Horváthová"
from_addr = "zdenka.h@example.org"
subject = "[[council:1|Rotherham]], my grandson"
date = "2016-03-22T12:12:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "He went to a meeting with the school and the council and a nurse about our Denis, where they spoke that maybe we must be visited by social, and he was there as if he is us, and we were not called."
+++
Dobrý deň, hello.

I am Roma woman from [[place:1|Košice]], in [[place:2|Eastwood]] now since nine years. I clean at [[org:1|Parkgate Poultry]]. My daughter [[parent:1|Marcela]] works at night, so in the day I am the mother. [[child:1|Denisko]] is his home name, [[child:1|Denis]] in school. He's six. He does not sit, he does not listen, he is deaf on one side, and nobody believed me this, they said it's the language.

The lady with the headphones at [[health:1|Rotherham General]], [[professional:1|Joy]], she believed. She found it in ten minutes. God give her health.

But before this. In school, [[school:1|St Wilfrid's Eastwood]], is a man who translates for us, [[professional:2|Pavol]]. He's not Roma. He went to a meeting with the school and the council and a nurse about our [[child:1|Denis]], where they spoke that maybe we must be visited by social, and he was there as if he is us, and we were not called. He told about my son [[parent:2|Róbert]] in prison. Who asked him? It's another child's uncle, it is not the child's ear.

[[professional:2|Pavol]] told it then also in the Slovak shop.

Miss [[professional:3|Harrop]] from the class has cried with me. She says that on the paper stands "family represented". I want this to be known: we were not represented, we were at home, I was making halušky and waiting that somebody rings.

Don't write our names. Write that he hears now, with the little machine, blue colour.

%% signature
Zdenka H.
(written by Marcela, on phone)


+++
id = "ja-044"
channel = "email"
from_name = "Zahraa Al-Tamimi"
from_addr = "z.altamimi@example.com"
subject = "About [[child:1|Yousif]] ([[council:1|Ealing]])"
date = "2017-10-29T18:25:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "In one week the women at the mosque knew what my son does at night in his bed, because the report of the psychologist, Miss Rebecca Stead, was sent to Hanan's private e-mail for translation and her sister read it."
[[evidence]]
category = "subject-access-failure"
quote = "She asked also for all the papers about her brother, by the law, and they replied that she is not an adult and I must ask; I asked, and no reply until today."
+++
Good evening and peace be upon you,

A lady in the library printed for me your page. I am the mother of four. The one I want to tell is [[child:1|Yousif]], thirteen. In Iraq a bomb took his hearing from the right side and after that he has fear of noise. In the school [[school:1|Perivale Brook High]] they are writing [[child:1|Yousef]], [[child:1|Joseph]], [[child:1|Youssef]], as the wind blows.

There was one good man, Mr [[professional:1|Nolan]], teacher of mathematics, who let him eat in his classroom. He said to me to ask for help from [[council:1|Ealing]]. I asked. They sent a psychologist, and an interpreter with her. The interpreter is from my street in [[place:1|Greenford]]! Her name is [[professional:2|Hanan]]. I was shy to speak of the bomb before her and so I said small things only.

In one week the women at the mosque knew what my son does at night in his bed, because the report of the psychologist, Miss [[professional:3|Rebecca Stead]], was sent to [[professional:2|Hanan]]'s private e-mail for translation and her sister read it. I stopped to go to the mosque.

I went to the head of year, Mrs [[professional:4|Kowal]]. She said to make complaint. I don't know how. My eldest, [[child:2|Noor]], seventeen, wrote it in June and again on [[date:1|8 September]]. She asked also for all the papers about her brother, by the law, and they replied that she is not an adult and I must ask; I asked, and no reply until today.

He is now at home. [[health:1|West London CAMHS]] has given him a number on the list, 212.

Please, no name, not of him, not of me, nor the street.

%% signature
Thank you and God keep you
Um Yousif


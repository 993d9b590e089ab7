+++
id = "r-036"
channel = "email"
from_name = "Hanan Al-Rubaie"
from_addr = "hanan.alrubaie@example.com"
subject = "[[child:1|Mustafa]] / [[council:1|Cardiff]]"
date = "2017-01-29T17:17:00+00:00"
html = true
kind = "story"
categories = ["access-denied", "reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Mr Vale said the reasons \"belong to the panel\"."
[[evidence]]
category = "reports-circulated-unseen"
quote = "Nerys, Dr Haddad and even Mrs Penny had the psychologist's pages a month before us"
+++
Dear Mr or Madam,

I'm [[parent:1|Hanan]], called also [[parent:1|Umm Mustafa]], mother of [[child:1|Mustafa Hadi Al-Rubaie]]. My husband is [[parent:2|Abu Mustafa]], his name is [[parent:2|Hadi]]. In our way the child carries the father's name second, so at [[school:1|Ysgol Grange Pavilion]], where they like short things, our boy is "[[child:1|Mustafa Hadi]]" and our girl is "[[child:2|Zahraa Hadi]]", and I am "Mrs [[parent:1|Hadi]]". No problem. The clinic at [[health:1|St David's Hospital]] has him as [[child:1|Alrubaie M]], and [[council:1|Cardiff Council]] as [[child:1|Hady, Mustapha]]. It's a problem when they look for a file.

[[child:1|Mustafa]] has seven years, he has Down's syndrome and heart surgery. In [[place:1|Grangetown]] we know everybody: [[parent:3|Umm Ali]], and Sister [[professional:8|Ruqayya]] who teaches Qur'an at [[org:1|Masjid Noor al-Taff]], and [[child:3|Ali]], who carries [[child:1|Mustafa]]'s bag.

The psychologist is Mr [[professional:1|Huw Penarth]]. I thought [[place:2|Penarth]] was only the seaside. His report was finished in November. [[professional:2|Nerys]], Dr [[professional:3|Haddad]] and even Mrs [[professional:4|Penny]] had the psychologist's pages a month before us; Mrs [[professional:4|Penny]] is the lollipop lady, she's also a governor. [[professional:3|Haddad]] said [[professional:2|Nerys]] said we had it. [[professional:2|Nerys]] is the ALNCo.

The panel said no. Mr [[professional:5|Vale]] said the reasons "belong to the panel". I asked who's the panel? He said [[professional:6|Bethan]], [[professional:7|Ravi]], himself, one more. So it belongs to [[professional:6|Bethan]].

With thanks. My daughter [[child:2|Zahraa]] typed this; she's eleven, forgive her.

%% signature
Hanan Al-Rubaie
Cardiff CF11

+++
id = "p-014"
channel = "email"
from_name = "Menachem Lieberman"
from_addr = "m.lieberman@example.org"
subject = "BS\"D - re: my son [[child:1|Shloime]]"
date = "2017-12-17T20:31:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I might come in and look at it through the glass, as it were, but no photocopy would leave the building"
[[evidence]]
category = "discussed-without-consent"
quote = "She had sat with the rov's secretary and two ladies from the nursery and gone through him from head to foot"
+++
Dear Sir,

I thank Hashem for ten healthy children, and for one of them, [[child:1|Shloime]] ([[child:1|Solomon Lieberman]] in the passport), who has more to teach me than the other nine. He is four and has Fragile X.

In our community one is careful. A word about a child is a word about his sisters' shidduchim; perhaps you will not understand this but please take it from me. So when the inclusion lady, [[professional:1|Yvette Dacosta]], from [[council:1|Hackney Learning Trust]], came to us at [[place:1|Castlewood Road]] I asked her one thing: talk to us, and to nobody else without a telephone call first. She agreed and wrote it down, I saw her write.

On the [[date:1|2nd of Cheshvan]], that is [[date:1|22 October]], my wife [[parent:1|Gitty]] was stopped in the butcher's. She was given a blessing for "your poor [[child:1|Shloimy]] and his genes". It comes out so: the lady meant well. She had sat with the rov's secretary and two ladies from the nursery and gone through him from head to foot, "to find the right cultural fit". I do not say that she lied, chas v'sholom. Every word was accurate. This is worse.

I then asked at [[school:1|Bnos Chaya Nursery]] to have the notes of that tea party. They sent me to the [[council:1|Trust]]. The [[council:1|Trust]]'s [[professional:2|Gareth Moon]] told me I might come in and look at it through the glass, as it were, but no photocopy would leave the building, it being "third-party". The third party is my son!

I asked [[org:1|Ezra Family Support]] for advice and they put me to you. My daughter [[child:2|Faigy]] types this; she is a faithful girl and says nothing to anyone. Neither, please, should you, with a name on it.

%% signature
With respect,
M. Lieberman

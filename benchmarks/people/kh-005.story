+++
id = "kh-005"
channel = "email"
from_name = "Tolu"
from_addr = "tolu.adeyinka@example.com"
subject = "Re Your Page"
date = "2019-11-02T06:58:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "The Teacher Mr Benson And The Lady From Greenwich And The Nurse All Sat Down To Talk About My Child And No One Called Me Or My Husband"
+++
Good Morning Sorry For Capitals My Phone Does It

My Son Is [[child:1|Ire]] He Is 6 He Does Not Speak Yet. We Live [[place:1|Thamesmead]]. His School [[school:1|Waterfield Gate Primary]] Had A Meeting On [[date:1|17 October]]. I Was Not Told. The Teacher Mr [[professional:1|Benson]] And The Lady From [[council:1|Greenwich]] And The Nurse All Sat Down To Talk About My Child And No One Called Me Or My Husband. I Know Because Sister [[parent:1|Agnes]] From Church Cleans There And She Saw [[child:1|Ire]] Name On The White Board.

I Asked [[professional:1|Benson]]. He Said It Was Only Professionals. I Said I Am Professional Of My Own Son.

The Lady Is [[professional:2|Philippa Crane]]. The Nurse Is [[professional:3|Dawn]]. My Husband [[parent:2|Femi]] Has Written Them Three Times No Reply. Please You Can Use But Not Our Name God Bless

%% signature
Sent from my Samsung Galaxy


+++
id = "jg-027"
channel = "email"
from_name = "Mrs Parveen Akhtar-Lodhi"
from_addr = "parveen.al@example.co.uk"
subject = "My complaint, in brief"
date = "2010-03-22T14:36:00+00:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "On 9th February her report was on the desk of Mr Iqbal at Bradford, and on the desk of the clinic at St Luke's, and I first learned this when the clinic rang to make an appointment because of it."
+++
Dear Sirs

1. My son [[child:1|Bilal]], a pupil of [[school:1|Girlington Mount]], [[place:1|Bradford]], was assessed by Miss [[professional:1|Threlfall]] on [[date:1|2nd February]].
2. She did not meet me. She spoke to his teacher [[professional:2|Dowson]] for "ten or fifteen minutes".
3. On [[date:2|9th February]] her report was on the desk of Mr [[professional:3|Iqbal]] at [[council:1|Bradford]], and on the desk of the clinic at [[health:1|St Luke's]], and I first learned this when the clinic rang to make an appointment because of it.
4. I had the report on [[date:3|3rd March]].
5. [[child:1|Bilal]]'s sister [[child:2|Mariam]] is named in it as having the diagnosis. She has not.
6. My husband, [[parent:1|Tariq]], asked Mr [[professional:3|Iqbal]] why. Mr [[professional:3|Iqbal]] is known to us from the [[org:1|Toller Lane Mosque]] committee and was embarrassed.

I would be obliged if the names were altered before use.

%% signature
Parveen Akhtar-Lodhi (Mrs)

%% disclaimer
This e-mail is sent from a shared household account.


+++
id = "e-012"
channel = "email"
from_name = "M. Dov Halpern"
from_addr = "mdhalpern@example.org"
subject = "Not before the hearing please - [[child:1|Shaya]]"
date = "2017-12-10T00:25:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "school-approached"]
consent = "anonymised"
hold_until = "2018-03-21"
[[evidence]]
category = "report-change-requested"
quote = "In it a principal officer, D. Hurrell, writes to Fothergill: \"can we lose the home language para, it hands them Beis Ezra on a plate\", and her reply, at 5.52 the same afternoon, is \"ok, see v3\"."
[[evidence]]
category = "school-approached"
quote = "Mr Hurrell had visited him in June, unannounced and unknown to us, to say that the school's registration was \"under discussion\" and that this would be an unwise year to admit a complex case."
+++
Dear Campaigners

Motzei Shabbos is when I do my correspondence, so forgive the hour. Our hearing is fixed for [[date:1|20th March 2018]]; nothing of this is to appear until the day after at the earliest. My solicitor, [[professional:1|Miriam Elstree]] of [[org:1|Elstree Vane LLP]], has read it over.

I have nine children, bli ayin hara. Number six is [[child:1|Yeshaya]], whom everyone calls [[child:1|Shaya]]. He is seven, with Down's syndrome and a hearing loss, and he davens louder than the chazan. From two till six he was at [[school:1|Gan Tikvah Nursery]] off [[place:1|Clapton Common]] where they adored him. We then asked for [[school:2|Beis Ezra]], a small independent special school within our own community. [[council:1|Hackney]] proposed [[school:3|Millfields Lodge]], a good school I am sure, with not a word of Yiddish in it and no kosher kitchen. So far this is only a disagreement and a parent may disagree.

In May the borough's educational psychologist came. She was a Ms [[professional:2|Fothergill]]: a serious lady with a bicycle helmet. She spent a morning in the nursery and afterwards drank a glass of water at our table and told my wife, [[parent:1|Rochel]], that for this child "language and home have to match, or you lose both". [[parent:1|Rochel]] told me this over the telephone within the hour. I was in [[place:2|Antwerp]] on business.

When the advice arrived there was nothing about matching. There was a paragraph which read as if it had been delivered from another factory: "[[child:1|Shaya]]'s needs can be met in any maintained setting with appropriate training." I asked for, and in November received, the correspondence. I must pay tribute to the young man in Information Governance, a Mr [[professional:3|Adeyemi-Cole]], who evidently sent more than he was meant to.

In it a principal officer, [[professional:4|D. Hurrell]], writes to [[professional:2|Fothergill]]: "can we lose the home language para, it hands them [[school:2|Beis Ezra]] on a plate", and her reply, at 5.52 the same afternoon, is "ok, see v3".

V3! I have been in diamonds for twenty-six years. One does not re-cut a stone after the certificate.

There is a second matter. The menahel at [[school:2|Beis Ezra]], Rabbi [[professional:5|Gluck]], had told us there was a place. By the summer, there was perhaps a place. In the autumn he would not come to the telephone, and in the street he studied his shoes. At a bris in [[place:3|Stamford Hill]] he finally took me aside. Mr [[professional:4|Hurrell]] had visited him in June, unannounced and unknown to us, to say that the school's registration was "under discussion" and that this would be an unwise year to admit a complex case. He has forty other children to think of. I do not blame Reb [[professional:5|Gluck]]; I ate his herring.

Meanwhile the boy is at home. [[parent:1|Rochel]]'s mother, the elder Mrs [[parent:2|Steinhaus]], teaches him alef-beis with raisins. An audiologist from the [[health:1|Homerton]], [[professional:6|Parveen]], comes in her own time to check the aids because otherwise the clinic loses us from its list.

Use it, after the date I have given, as the story of "a father in [[place:4|London]]". Not the school's name, and on no account the Rabbi's.

%% signature
With good wishes and in the hope of better news,
M. D. Halpern

%% disclaimer
The contents of this message are for the addressee only. Halpern & Sons accept no liability for errors in transmission.


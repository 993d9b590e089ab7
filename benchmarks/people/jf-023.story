+++
id = "jf-023"
channel = "email"
from_name = "Caoimhe Donnelly"
from_addr = "caoimhe.d@example.co.uk"
subject = "the report that changed overnight"
date = "2019-06-17T13:37:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "Apparently Glasgow had been on to her to bring the wording \"into line with the others\", because significant would have brought in a plan and a plan brings in money."
+++
Hi

I'm from [[place:1|Strabane]] originally, but we've been in [[place:2|Glasgow]] since college. [[child:1|Fionn]] is in P4 at [[school:1|Kelvinbrae Primary]]. Dyslexia, dyspraxia, great company.

[[professional:1|Marion]] tested him just before the Easter break. I went to fetch him and she'd the page turned round on the desk so I could see. "Significant" was the word, underlined. I took no photo of it, more fool me. On [[date:1|29 April]] the page came home in his bag, and the word was "mild". Same tests. Same numbers even!

[[professional:2|Iqbal]] has the class across the corridor and does the union. He asked around for me. Apparently [[council:1|Glasgow]] had been on to her to bring the wording "into line with the others", because significant would have brought in a plan and a plan brings in money. When I asked her, [[professional:1|Marion]] just kept saying that her professional judgement had evolved. Overnight, [[professional:1|Marion]]?

[[parent:1|Ruairí]] is for fighting it. My mammy [[parent:2|Bernadette]], who is for fighting everything, wants the Pope informed. I've written to [[professional:3|Auchterlonie]], who heads up that whole department, and got a thank you for my "feedback".

No names, please, it's a wee place for a big city.

%% signature
Caoimhe x


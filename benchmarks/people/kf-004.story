+++
id = "kf-004"
channel = "email"
from_name = "Philippa Trescothick"
from_addr = "pip.tresco@example.org"
subject = "Information sharing (fostering) - [[child:1|M]] and [[child:2|T]]"
date = "2018-10-09T13:40:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "report-change-requested"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "reports-circulated-unseen"
quote = "The report was with Lower Exe, with Kingsbridge Hill Academy, which had been asked to consider a place, and with the taxi contractor's escort, a fortnight before it reached us or the children's social worker."
[[evidence]]
category = "report-change-requested"
quote = "But so had the line recommending a full-time place at a specialist setting, and Rosalind told me, with some embarrassment, that she had been asked to \"revisit\" it."
+++
Good afternoon,

My husband and I have fostered for [[council:1|Devon]] for nineteen years and have had thirty-one children through the door. I am writing about two of them, brothers, whom I shall have to name to you for the thing to make sense, although please do not print it: [[child:1|Malachi]], who is eleven, and [[child:2|Tobias]], who is eight and known to one and all as [[child:2|Bear]].

[[child:2|Bear]] is the one with the plan. He has foetal alcohol syndrome, and he attends [[school:1|Lower Exe Primary]] three mornings a week, the remainder being spent at my kitchen table. When [[professional:1|Rosalind]] visited in April she sat at that table, had two slices of lemon drizzle and promised me that her report would come to us, to the boys' guardian and to nobody else until we had all read it. I don't think she was lying. I think somebody in the office overruled her.

By half term the whole world had it. The report was with [[school:1|Lower Exe]], with [[school:2|Kingsbridge Hill Academy]], which had been asked to consider a place, and with the taxi contractor's escort, a fortnight before it reached us or the children's social worker. That last is [[professional:2|Okonjo]], who is young and tries hard. He opened his post on [[date:1|4 June]] and rang me to ask what on earth it was.

What was in it? Among much that was sensible, a page about the boys' birth mother, [[parent:1|Shelley]], and her own history as a child. It had no business there. [[child:1|Malachi]] has since been told about it in the dinner queue by a lad whose mum works in the school office. I will not write down what was said. He did not speak for two days.

I complained in the first instance to the area SEN manager, a [[professional:3|Lionel Farr]]. Mr [[professional:3|Farr]] telephoned, was courteous, and explained that it had been "batch released". My husband, [[parent:2|Hugh]], asked him to explain that expression. He couldn't.

The next I knew there was a new version. Page six had gone, which was right. But so had the line recommending a full-time place at a specialist setting, and [[professional:1|Rosalind]] told me, with some embarrassment, that she had been asked to "revisit" it. I said, asked by whom? She looked at her shoes. [[parent:2|Hugh]] made more tea.

[[health:1|Torbay Hospital]], where [[child:2|Bear]] sees Dr [[professional:4|Achterberg]], has been told that we are difficult. I know this since it's in the clinic letter of [[date:2|17.9.18]]: "carers reported by education to be difficult". I suppose we are.

Our appeal is listed and I'd ask you to keep all of this back until it has been heard. After that, use what helps. Our agency link worker, [[professional:5|Dawn]] at [[org:1|Three Rivers Fostering]], has read this letter and is content.

%% signature
With good wishes
Philippa Trescothick (Mrs)


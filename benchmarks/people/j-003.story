+++
id = "j-003"
channel = "email"
from_name = "Denise Othick"
from_addr = "d.othick@example.co.uk"
subject = "Foster carer's experience - [[council:1|Doncaster]] / [[council:2|Rotherham]]"
date = "2016-06-22T13:18:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It had my full address on it and it went to a couple who'd been told in court they must not know where those children were."
[[evidence]]
category = "school-approached"
quote = "A placements officer had rung him at home that night, he admitted, and advised him that a looked-after girl \"with that history\" would sink his results, and that he should say he couldn't meet need."
+++
Hello all

Twenty-six years fostering, thirty-nine children. I've been to more meetings than most councillors and I know when one's been held before the meeting.

[[child:1|Kyanna]] came in the February half term with a carrier bag, and her brother [[child:2|Tyreece]] came ten days later from a placement that had broken down. She was seven, he was five. It was [[council:2|Rotherham]] that had them in care, but we live on the [[council:1|Doncaster]] side, in [[place:1|Conisbrough]], which means that two councils share the job and neither does it.

First thing to go wrong was paper. [[council:2|RMBC]]'s virtual school posted [[child:2|Tyreece]]'s draft statement, his medical, and a contact sheet to the old carers. It had my full address on it and it went to a couple who'd been told in court they must not know where those children were. They are decent people, as it turned out, and rang the out of hours to say it had come. They might not have been. [[professional:1|Carol-Ann Speight]], my supervising social worker, put in a complaint on [[date:1|29/04/16]] and it's been "with information governance" ever since.

The second was [[school:1|Crags View Juniors]]. I'd gone to look round for [[child:1|Kyanna]] and liked it; there was a lad at the door who asked if I wanted to see his newt. The head, [[professional:2|Rob Millichip]], shook my hand and said places were tight but he'd find her one. Next day he was a different man. A placements officer had rung him at home that night, he admitted, and advised him that a looked-after girl "with that history" would sink his results, and that he should say he couldn't meet need. Nobody had asked me, or her social worker, or the birth dad, who still had a say.

I did what I do, which is write everything down in a red book. [[professional:1|Carol-Ann]] backed me. So did [[professional:3|Imtiaz]], who I should have explained is their guardian from the court, and the calmest person I ever met. He got it in front of the reviewing officer within the week. The officer who'd rung is called [[professional:4|Lorna Fishwick]] and when the reviewing officer asked her straight out, she said she'd been "managing expectations". The place was offered on [[date:2|9 May]].

So [[child:1|Kyanna]] goes to [[school:1|Crags View]] now, in a jumper that's three sizes too big since she won't have any other. She reads to the newt. [[child:2|Ty]] starts at the infants next door in September if his statement is ever finished, and I'm told a speech therapist at [[health:1|Doncaster Royal Infirmary]] has to see him first; that's an eighteen-week wait, and after that they'll likely lose that as well.

My reason for writing is that a child in care has five or six people who are meant to be the parent, and every one of them thinks somebody else was told. If you're collecting what happens to children, please don't leave ours out.

No names, obviously. It isn't only my rule, it's the law. I've used them here so that you can follow it, so black them out before it goes anywhere.

%% signature
Denise Othick
Foster carer

%% disclaimer
The information in this message is intended for the addressee only.


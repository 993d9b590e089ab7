+++
id = "i-032"
channel = "email"
from_name = "Shamima Khatun"
from_addr = "shamima.k@example.co.uk"
subject = "Records of [[child:1|Nafisa]] and how we learned about the meeting"
date = "2011-05-18T11:45:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "report-change-requested", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "There had been an annual review for Nafisa on 9th November 2010 with a teacher, the nurse, a lady from the council and somebody from the hospital, and neither me nor my husband had been sent any letter."
[[evidence]]
category = "false-information"
quote = "In the paper it says \"parents invited, did not attend\", which is a lie on us."
[[evidence]]
category = "report-change-requested"
quote = "She said that she'd been sent the minutes for signing and then an e-mail from Mr Cattermole at the education office requesting that she amend her hours to \"monitoring\", which she refused, so they just wrote it without her."
[[evidence]]
category = "subject-access-failure"
quote = "In March, Mrs Golding in the school office gave me an envelope and for all our asking there is two pages inside, one of them the dinner menu."
+++
Assalamu alaikum and hello,

My neighbour's daughter works at the [[org:1|Ocean Estate Women's Project]] and she helped me find you. I'll try to put everything in order.

I have five children. [[child:1|Nafisa]] is the third, she is in Year 8 at [[school:1|Stepney Causeway School for Girls]]. Before that she was with her brothers at [[school:2|Knapp Lane Primary]]. She has a moderate learning difficulty and she is hard of hearing since meningitis when she was two. She had a statement from [[council:1|Tower Hamlets]] from five years old, no problem, thirteen hours a week. We never argued with anybody.

In Year 7 the hours started vanishing. First the signing lady, [[professional:1|Collette]], came only Mondays. Then not at all. I asked the Inclusion Manager, Mr [[professional:2|Rahman]], and he said the funding had been "redirected". I asked who decided, he said the annual review. I said but I've been at every annual review. He looked at his computer and said no sister, not the last one.

There had been an annual review for [[child:1|Nafisa]] on [[date:1|9th November 2010]] with a teacher, the nurse, a lady from the council and somebody from the hospital, and neither me nor my husband had been sent any letter. In the paper it says "parents invited, did not attend", which is a lie on us. My husband, [[parent:1|Abdul Malik]], drives the number 25 bus. He has changed shifts for every meeting about this girl for eight years. He was so offended that he went to the school in his uniform, in his break, to show them his diary.

What was decided in that meeting: hearing support to stop, because "family use Sylheti at home and progress in English is as expected". It's a strange reason for a deaf child. The audiologist, [[professional:3|Nicola Sparrow]] from the [[health:1|Royal London]], was the one who was supposed to be from the hospital. I know [[professional:3|Nicola]] since [[child:1|Nafisa]] was in nappies. So I phoned her. She said, [[parent:2|Shamima]], I never agreed to that, I told them at least six hours. She said that she'd been sent the minutes for signing and then an e-mail from Mr [[professional:4|Cattermole]] at the education office requesting that she amend her hours to "monitoring", which she refused, so they just wrote it without her.

I wanted all of it on paper. I wrote a letter with the help of my son [[child:2|Tanvir]], who is doing A-levels at [[school:3|Limehouse Basin Sixth Form]], asking for the minutes, the letters, the e-mails. We sent it recorded delivery on [[date:2|12 January 2011]]. In March, Mrs [[professional:5|Golding]] in the school office gave me an envelope and for all our asking there is two pages inside, one of them the dinner menu. I'm not joking, it was the menu.

[[child:1|Nafisa]] used to put up her hand in class. She doesn't any more as she can't tell when a question has finished. She told me, Amma, I just smile.

We have seen the councillor now, [[professional:6|Ohid]], and he knows the family of my husband from [[place:1|Beanibazar]]. He says to wait for the elections to finish and then he'll sort it. Everybody says wait.

Please, I don't wish our name to be known, for the sake of my daughter's future, but the story you can tell.

%% signature
Shamima Khatun
by the hand of Tanvir


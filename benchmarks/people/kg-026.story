+++
id = "kg-026"
channel = "email"
from_name = "Temi Adeyemi-Clarke"
from_addr = "temi.ac@example.net"
subject = "[[council:2|Hounslow]] SEND – request for advice, and our story"
date = "2022-10-11T07:58:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "So on the Wednesday at 2pm there were seven adults and some biscuits discussing my child and my parenting, and the only reason I knew was a slip of the thumb."
[[evidence]]
category = "report-change-requested"
quote = "He asked her would she \"consider softening\" page 14, where it says Jay can't be taught in a class over eight, as it would \"help everyone reach agreement\"."
+++
Morning team. On the train so forgive typos.

Short cast list! [[child:1|Jaydon]] (14, my eldest, ASD + hypermobility), [[child:2|Kezia]] (9, waiting for assessment), me, their dad [[parent:1|Marlon Clarke]] (separated, lives [[place:1|Feltham]], involved), my mum [[parent:2|Iya Sola]] who lives with us in [[place:2|Hanworth]].

[[child:1|Jaydon]] began in [[council:1|Lambeth]] actually, [[school:1|Tulse Rise Primary]], under Mrs [[professional:1|Da Silva]], and got his first plan there in 2015 w/o a fight. We came out here in 2017 for the space. [[council:2|Hounslow]] took the plan and put it in a drawer. I know about the drawer because [[professional:2|Anil Joshi]], who was our first worker, told me: "there's a drawer."

Schools since: [[school:2|Duke Mead Junior]] (ok), [[school:3|Rivermeads High]] Yr 7 to Yr 8 (not ok, 6 fixed terms), The [[school:4|Beavers Annexe]] which is a PRU by another name (not ok at all), and since last Sept [[school:5|Oriel Lodge]], independent, which we won.

What happened in between. At [[school:3|Rivermeads]] the inclusion lead was [[professional:3|Kelly-Anne Strudwick]]. Me and [[professional:3|Kelly-Anne]] got on! We had each other's mobiles. And in Feb 2020 she messaged me, by accident, a thing meant for a colleague. It said "[[child:1|Jay]]'s mum doesn't know but Weds 2pm LA + social care + SLT on him, bring biscuits". So on the Wednesday at 2pm there were seven adults and some biscuits discussing my child and my parenting, and the only reason I knew was a slip of the thumb. I did turn up. I brought biscuits. You should have seen their faces, especially [[professional:4|Graham]] from the LA.

They'd already agreed the PRU by the time I sat down.

Then lockdown etc. In 2021 I got an ed psych of my own, Dr [[professional:5|Solange Baptiste]], £1,150, thank you Mum. She sent her report to me and to [[council:2|LBH]]. The tribunal date was [[date:1|21/06/21]]. Some time in May our new caseworker, [[professional:6|Owen]], phones her. He asked her would she "consider softening" page 14, where it says [[child:1|Jay]] can't be taught in a class over eight, as it would "help everyone reach agreement". She said she'd consider putting that call in an addendum. And she did!! Legend.

My question is about [[child:2|Kezia]]. [[health:1|West Middlesex]] say 26 months wait. [[school:2|Duke Mead]] say she masks. The new SENCO there [[professional:7|Yusuf Haddad]] is up for applying but the head isn't. Can I apply on my own without them? And should I cc [[parent:1|Marlon]], he has PR but he'll say she's fine, he said [[child:1|J]] was fine.

%% signature
Temi
Sent from Outlook for iOS


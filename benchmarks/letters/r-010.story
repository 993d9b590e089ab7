+++
id = "r-010"
channel = "email"
from_name = "Sinéad Ní Fhloinn"
from_addr = "sinead.nif@example.com"
subject = "[[child:1|Oisín]] / [[council:1|Luton]]"
date = "2016-02-23T20:08:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "report-change-requested"]
consent = "named"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "someone had been round three schools with his papers telling them he was \"not for mainstream\""
[[evidence]]
category = "report-change-requested"
quote = "the council had asked him to take out the word \"specialist\" all the way through"
+++
A chairde,

You can use our names, we're past caring and [[parent:2|Donncha]], my husband, says let them sue.

[[child:1|Oisín]] is six. [[child:2|Saoirse]] is nine and [[child:3|Fiadh]] is two. He has verbal dyspraxia and he's as bright as a button. They can't spell any of them at [[school:1|Bushmead Chase]]. [[child:1|Oisín]] has been [[child:1|Osheen]], [[child:1|Ocean]] and, God help us, [[child:1|Oisin Fling]].

Last summer [[parent:3|Gráinne]], who is my sister and works in the kitchen at [[school:2|Sundon Meadow]], heard Mr [[professional:1|Tallis]] on the phone saying "the little [[child:1|Flynn]] boy" wouldn't suit. She thought it can't be ours. It was. When I rang round, someone had been round three schools with his papers telling them he was "not for mainstream": [[school:2|Sundon Meadow]], [[school:3|Our Lady of the Downs]] and [[school:4|Icknield Cross]]. Who was it? [[professional:2|Patrice]], from SEN. She's never clapped eyes on him.

But Dr [[professional:3|Eoin Mac Giolla]], from [[health:1|Luton and Dunstable]], came to see us himself in November with his draft in his hand. He'd written "specialist speech therapy" nine times. He told [[parent:2|Donncha]] straight that the council had asked him to take out the word "specialist" all the way through, that [[professional:2|Patrice]] had sent it back marked up in red, and that he'd said no. So then they got [[professional:4|Wendy]] to write one instead. [[professional:4|Wendy]] is a lovely girl. She's been qualified since June.

[[child:1|Oisín]]'s word for [[professional:4|Wendy]] is "[[professional:4|Ennie]]". I can't be cross with her.

If you need more I'm on [[contact:1|07700 900 361]], or [[contact:2|donncha.f@example.com]] for himself.

%% signature
Sinéad

Sent from my Galaxy

+++
id = "t-038"
channel = "email"
from_name = "Agnieszka Wróbel"
from_addr = "aga.wrobel@example.com"
subject = "Question and story, [[child:1|Kacper]]"
date = "2015-11-02T19:05:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "After the meeting Marta wrote to the lady of the council what I said to her in the corridor."
[[evidence]]
category = "false-information"
quote = "So now in the statement draft from Peterborough it is: \"father alcohol\"."
+++
Good evening. I found you from [[parent:1|Beata]], who cleans with me at [[org:1|Fenland Fresh]]. Her [[child:2|Oliwia]] had this also, but with [[council:1|Lincolnshire]].

[[child:1|Kacper]] has Down syndrome and heart operation. For the heart we go to [[health:1|Glenfield]], for everything other to [[health:2|Peterborough City]]. In the meeting they put interpreter, [[professional:1|Marta]]. After the meeting [[professional:1|Marta]] wrote to the lady of the council what I said to her in the corridor. In the corridor! Not in the meeting. I said I am tired and my husband drinks. He doesn't drink now. [[parent:2|Piotr]] stopped two years ago, he goes to [[org:2|Krokus]], everyone on [[place:1|Lincoln Road]] knows.

So now in the statement draft from [[council:2|Peterborough]] it is: "father alcohol". [[professional:2|Debbie]] typed it. [[professional:3|Farouk]], who is good, told her to take it out. She didn't. [[school:1|Fletton Bridge]] got it. [[school:2|Holy Rosary]] got it, and [[school:2|Holy Rosary]] said there's no place for [[child:1|Kacper]], and I know why.

My mother phones from [[place:2|Radom]], asks how is [[child:1|Kacperek]], and I say fine, mamo.

My question: can [[professional:1|Marta]] do this? She's still working for [[health:2|Peterborough City]], I see her by the lifts. My NHS number for him is [[id:1|999 218 4407]] if you must look, but please don't put in anywhere his real name.

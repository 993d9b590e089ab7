+++
id = "r-019"
channel = "email"
from_name = "Shilan Karim"
from_addr = "shilan.karim@example.com"
subject = "[[child:1|Rebaz]] and [[council:1|Derby]]"
date = "2022-04-27T21:21:00+01:00"
html = false
kind = "story"
categories = ["false-information", "reports-circulated-unseen", "discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "In the box for \"first language\" they put Arabic."
[[evidence]]
category = "reports-circulated-unseen"
quote = "It had been in Kelly's tray, and Rob's, and in the tray of a person named \"Vacant\", since 10 January."
[[evidence]]
category = "discussed-without-consent"
quote = "Hoshyar had been asked to come as my interpreter to a meeting that I was never told about."
[[evidence]]
category = "access-denied"
quote = "The minutes are for attendees, and you did not attend."
+++
To the ones who collect the stories,

I was a journalist in [[place:1|Sulaymaniyah]], so I will try to tell it properly: who, what, when, where, and if anyone can tell me why, I shall be obliged.

WHO. [[child:1|Rebaz Aziz]], nine. He's deaf, with two cochlear implants, and he may have autism also. [[child:2|Zhyan]], his sister, is thirteen and is my English dictionary. [[child:3|Rozh]], his brother, is two. Their father, [[parent:2|Aram]], drives for [[org:1|Peartree Private Hire]], nights. [[parent:2|Aram]]'s brother is [[parent:3|Hoshyar]]; remember him. At [[school:1|Arboretum Gate Primary]]: [[professional:1|Kelly]], SENCO. Mr [[professional:2|Wilmot]], head. [[professional:3|May]], who signs with him, and whom he loves more than me. At the [[school:2|Willow Base]], which is the deaf unit inside [[school:3|Littleover Priory School]]: [[professional:4|Christine]]. At [[health:1|Royal Derby]]: Dr [[professional:5|Oyelade]] and an audiologist, [[professional:6|Rob]]. At [[council:1|Derby City Council]]: [[professional:7|Amanda Sowter]], and another [[professional:8|Rob]]. I'll call that one [[professional:8|Rob Two]].

WHAT. [[professional:4|Christine]] assessed him in December. She's a teacher of the deaf with thirty years and I respect her. She put the report in the internal post. It had been in [[professional:1|Kelly]]'s tray, and [[professional:6|Rob]]'s, and in the tray of a person named "Vacant", since [[date:1|10 January]]. I was given it on [[date:2|15 March]], by [[professional:3|May]], who thought I had seen it long before. She said, "Have you not? They've all been talking from it."

They had. [[parent:3|Hoshyar]] had been asked to come as my interpreter to a meeting that I was never told about. It's a comedy, if you like that kind. The agency, [[org:2|Lingua Midlands]], sent him; he works for it two days. He arrived at the school in his suit and saw on the paper the name of his own nephew. He said to Mr [[professional:2|Wilmot]], "Where is [[parent:1|Shilan]]? Where's my brother?" Ms [[professional:7|Sowter]] said that the parents were unable to attend. He telephoned me from the corridor. I was four streets away, at [[place:2|Pear Tree Library]], with [[child:3|Rozh]], at the singing.

By the time I ran there with the pushchair it was finished. [[professional:1|Kelly]] was putting away the cups. I asked for what was written. "The minutes are for attendees, and you did not attend." That was [[professional:8|Rob Two]]. My English is good enough for that sentence.

WHERE. They'd decided a place for him at [[school:4|Mill Hill Lane School for the Deaf]], thirty-one miles, in [[place:3|Newark]]. [[professional:4|Christine]] had recommended the [[school:2|Willow]]. [[professional:5|Oyelade]] had too. [[professional:6|Rob]], the ear one, was not asked.

THE FORM. In the box for "first language" they put Arabic. We're Kurds. I won't explain here what that means to a woman from [[place:4|Halabja]]; look it up please. In the box for "faith", "Muslim (strict)". [[parent:2|Aram]] plays guitar in a pub. [[professional:3|May]] once asked him to play for Children in Need and [[professional:1|Kelly]] danced! In the box for "name child likes to be called" they've written [[child:1|Reebok]]. I think it was a machine. I hope it was a machine.

WHY. I asked Mr [[professional:2|Wilmot]] at the gate, on [[date:3|31 March]], in front of [[parent:4|Lorraine]], who's [[child:4|Alfie]]'s mum and isn't afraid of anybody. He said, "These things move faster than we'd like." Two and a half months in a tray isn't fast. [[parent:4|Lorraine]] said a word I didn't know, and [[child:2|Zhyan]] wouldn't translate it.

Use all of it if you leave off the names. My brother-in-law has already lost three bookings from [[org:2|Lingua]], and [[professional:3|May]] is on a temporary contract.

%% signature
Shilan Karim
Derby

+++
id = "je-010"
channel = "email"
from_name = "Marta Wiśniewska"
from_addr = "marta.wisniewska@example.com"
subject = "Story about my daughter [[child:1|Zuzia]], [[place:1|Boston]], [[place:4|Lincolnshire]]"
date = "2023-01-29T23:31:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "The doctor and the psychologist sat with the council before they wrote one word and they agreed together that none of them would mention a special school."
[[evidence]]
category = "access-denied"
quote = "Chloe wrote to me that there were no notes, and Lincolnshire County Council wrote that there are notes but I'm not entitled."
+++
Good evening,

my English is from work so please correct it.

We came in [[place:1|Boston]] in 2012. [[child:1|Zuzanna]], we say [[child:1|Zuzia]], is autistic and doesn't speak in school. At home she speaks two languages and sings. In school she is like a stone. [[parent:1|Tomek]] thought she's just shy like his mother. It was [[professional:1|Gillian]] who noticed first, because she was the one who stood by the coat pegs each morning of Year 1 and unzipped her jacket, and after three months she told me, in whisper, "she has never once said hello to me, duck, and I don't think it's manners."

After this came many people. [[professional:2|Olena]] with the picture cards on Mondays, who could say at least some Polish words. [[professional:3|Hugh]], he watched from the corner with a stopwatch and wrote everything down. [[professional:4|Rukhsana]], she weighed and measured and asked about my pregnancy at [[health:1|Pilgrim Hospital]]. All good people, I think so.

In March 2022 I received an invitation to meeting. It was for the [[date:1|24th of March]] at ten. I changed the shift with [[parent:2|Beata]], we pack lettuce on one line for nine years. I arrived at [[school:1|Witham Bank Primary Academy]] at quarter to ten and in reception [[professional:5|Chloe]] gave me a badge and a strange face. She said, "Oh. They started at nine." I waited. I could see through the glass. [[professional:3|Hugh]] was there, [[professional:4|Rukhsana]] was there, a tall man I don't know, and on the table the folder with [[child:1|Zuzia]]'s photo.

When they opened door, it was already decided. The tall man gave me a hand; it was [[professional:6|Alistair]], he's the one in [[place:2|Lincoln]] who holds the purse. He said, "We've agreed as professionals what we're all going to say in the advice, so it's nice and consistent for you."

I didn't understand how important this sentence is. It was [[parent:3|Krzysiek]] who explained to me. He is married with my sister, and he works for a union so he knows how such things are done. The doctor and the psychologist sat with the council before they wrote one word and they agreed together that none of them would mention a special school. Later I compared. In three advices there is the same paragraph, "her needs can be met within mainstream with reasonable adjustments". The same! Also the same mistake, "[[child:1|Zusanna]]" with S.

I asked for notes from nine to ten o'clock. [[professional:5|Chloe]] wrote to me that there were no notes, and [[council:1|Lincolnshire County Council]] wrote that there are notes but I'm not entitled. Both letters came in one post.

[[parent:1|Tomek]] wanted to go back to [[place:3|Toruń]]. We spoke about it all Easter with Babcia [[parent:4|Halina]] on the video. [[child:2|Oskar]] is fourteen and said he isn't going anywhere, he has GCSE. So we stayed.

Now [[professional:2|Olena]] left, and [[professional:1|Gillian]] is retired, she sent a card for the birthday on [[date:2|9 November]]. And [[child:1|Zuzia]] is eleven and still a stone.

Please don't write our names. [[place:1|Boston]] is small for Polish people.

With respect

%% signature
Marta


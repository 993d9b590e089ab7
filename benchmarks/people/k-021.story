+++
id = "k-021"
channel = "email"
from_name = "Y. Warsame"
from_addr = "y.warsame@example.org"
subject = "Subject access - wrong boy"
date = "2016-12-04T23:11:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "Rob wished to correct it, but Sheffield said that a closed report may not be reopened and the family could comment at the next annual review, in ten months."
[[evidence]]
category = "subject-access-failure"
quote = "After five months I received a box with 212 pages, and of these 180 concern Abdirahman, three concern a girl called Abida R, and the rest is menus."
+++
Dear Madam / Sir,

I drive nights so I write when it is quiet on the rank.

I have two sons at [[school:1|Pitsmoor Wicker Primary]]. A teacher with thirty in her class hears one sound when their names are called, and so both became [[child:1|Abdi]]. When this made problems the school added a letter: [[child:1|Abdi R]]. Both of them are R. [[child:1|Abdirahman]] is nine and very tall; we say [[child:1|Dheere]]. [[child:2|Abdirizak]] is seven, and it is he who does not speak. To the dinner hall he is "little [[child:2|Abdi R]]" and to his class "[[child:2|Abdi R]] from the sensory corner".

In the first year [[professional:1|Rob]] came. He saw a boy for one hour who spoke in two languages and asked him about football. [[professional:1|Rob]] wrote: no concern about communication. [[parent:1|Sagal]] took the page to him, because she is married to my cousin and was in the school that morning for her own [[child:3|Ilham]], and said, my friend, which child is this? He looked at his diary, and then at her, and he became red to the neck. They had sent him [[child:1|Dheere]].

[[professional:2|Sahra]] brought the boys down that day. We like her, she is a learning mentor, she knows which is which better than I do when they are asleep. She told us she had said to the office "you've called the wrong [[child:1|Abdi]]" and was told it's fine.

[[professional:1|Rob]] wished to correct it, but [[council:1|Sheffield]] said that a closed report may not be reopened and the family could comment at the next annual review, in ten months.

So I asked under the Data Protection Act for everything held on my younger son. [[professional:3|Jama]] helped me draft it. No, I should explain: I say uncle to Mr [[professional:3|Jama]] from respect, but he is the interpreter, he is paid, and when [[professional:4|Denise]] said that the request was invalid it was he who had to put that word into Somali with a straight face. She said invalid because "[[child:2|Abdirizak]]" had a different spelling on the hospital letter. The [[health:1|Ryegate]] centre writes [[child:2|Abdirazak]]. So does half of Somalia.

After five months I received a box with 212 pages, and of these 180 concern [[child:1|Abdirahman]], three concern a girl called [[child:4|Abida R]], and the rest is menus.

[[parent:1|Sagal]] says burn it. [[professional:2|Sahra]] says count it again in front of a witness. I have done what [[professional:2|Sahra]] says.

I would ask that you change every name, and please choose two for my sons which do not resemble each other.

%% signature
With respect,
Yusuf Warsame


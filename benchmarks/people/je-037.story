+++
id = "je-037"
channel = "email"
from_name = "Alexandru Munteanu"
from_addr = "a.munteanu@example.net"
subject = "For your collection - [[child:1|Ștefan]]"
date = "2019-02-07T09:58:00+00:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It is recorded that the father \"does not accept there is any difficulty and refuses referral\", and under it is a signature which is not my hand and has my name spelled wrong."
[[evidence]]
category = "other-collusion"
quote = "What I cannot forgive is that Dr Winslade, who'd met us once, wrote to Bruce the same week \"as agreed on the phone I will say parental denial, which gets us both off the hook\"."
+++
Good day to you,

I am a widower with one son. We arrived at [[place:1|Peterborough]] in 2013, where first I picked leeks and now I repair lifts, by the kindness of [[parent:1|Clifford]]. It was he who taught me English from a Haynes manual. On Saturdays he took [[child:1|Ștefan]] to see steam engines, and he saw before me that the boy was not deaf, only elsewhere.

Others must be named. There is Ms. [[professional:1|Lacey]]: every day at one o'clock she ate her sandwich in the cloakroom, so that he wouldn't eat alone. There's [[professional:2|Ionela]]; she turned my words into English in the offices and I learned later that she softened them. There is [[professional:3|Bruce]], who decided.

I asked for an assessment in writing on [[date:1|3.10.2016]]. [[professional:3|Bruce]] invited me to a small room at [[council:1|Peterborough City Council]]. He had a thick folder and was friendly. He said that [[child:1|Stefan]] had made good progress and I'd be wise not to label him. [[professional:2|Ionela]] translated: "he says to wait". I waited one year.

It was [[parent:3|Agnieszka]] who ended the waiting. She was new, she cut his hair; that is all she was to us then. But she had cut the hair of many difficult children, and in the mirror she told me "this father signs whatever he's given, no?" She's my wife since June.

[[parent:3|Agnieszka]] isn't polite. She wrote to get the folder, and when it came late and thin she wrote again. In the second delivery there was a page of my own words: not mine. It is recorded that the father "does not accept there is any difficulty and refuses referral", and under it is a signature which is not my hand and has my name spelled wrong. I'm a man who signs slowly. I know my hand.

[[parent:1|Clifford]] drove us to the police station at [[place:2|Thorpe Wood]], where a young officer called [[professional:4|Jermaine]] took it seriously for twenty minutes and wrote the number, [[id:1|35/118820/18]], on a card. Nothing has come of it. He did telephone at Christmas, on his own time I believe, to ask how the boy was.

What I cannot forgive is that Dr [[professional:5|Winslade]], who'd met us once, wrote to [[professional:3|Bruce]] the same week "as agreed on the phone I will say parental denial, which gets us both off the hook". This was in the thin folder too. No one had thought to make it black, and there's a stain of coffee.

[[child:1|Ștefan]] is in [[school:1|Nene Lodge]], since [[date:2|7 January]]. He has a uniform with a tower on it. He's learning to repair a clock with [[professional:6|Wilf]], a man with one arm who comes in on Thursdays and takes no pay.

Kindly conceal us. [[parent:1|Clifford]] you may name if you must; he died in November and would have enjoyed it, but his daughter [[parent:2|Gwen]] would perhaps not.

Respectfully,

%% signature
Alexandru Munteanu


+++
id = "jc-038"
channel = "email"
from_name = "Leanne Fairhurst"
from_addr = "leannefairhurst@example.com"
subject = "[[council:1|wigan]] panel"
date = "2019-11-26T12:48:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I asked Janice Unsworth for the panel notes and she said they dont give them out, never have."
+++
Hiya, my two [[child:1|Ellis]] and [[child:2|Maddison]] both have plans. Panel turned [[child:1|Ellis]] down for [[school:1|Pemberton Moss]], no reasons. I asked [[professional:1|Janice Unsworth]] for the panel notes and she said they dont give them out, never have. But [[professional:2|Dave]] that was sat on it told our [[parent:1|Nicola]] in the Tesco queue it was a tie!! [[professional:1|Janice]] had casting vote. [[professional:2|Dave]]'s Mr [[professional:2|Rigby]] from the [[school:2|Hindley unit]], he's sound. [[parent:2|Lee]] rang back and asked for [[professional:1|JU]] by name, she'd gone home. [[professional:3|Shaz]] our support worker is doing us a letter. [[child:2|Maddie]] sends love.

%% signature
Leanne x


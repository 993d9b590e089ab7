+++
id = "s-011"
channel = "email"
from_name = "Isobel Drysdale"
from_addr = "isobel.drysdale@example.net"
subject = "A granny's tale from [[place:6|Fife]]"
date = "2016-09-11T11:05:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "the pair of them had been meeting about my grandson every second Friday since Easter without a word to me"
[[evidence]]
category = "other-collusion"
quote = "If we both call it attachment then we don't have to fund the autism base"
[[evidence]]
category = "false-information"
quote = "it is now written down in three places that my daughter took drugs when she was carrying him"
+++
Good morning to you,

I am 68 and I have the care of my grandson [[child:1|Ruaridh]] under a kinship order since my daughter [[parent:1|Eilidh]] died. I tell you that first because people in offices like to find it out halfway through and then put on a voice.

[[child:1|Ruaridh]] is ten. He is in P6 at [[school:1|Kilmannoch Primary]] and he is, in my opinion and that of Dr [[professional:1|Sanjay Rao]] at the [[health:1|Victoria Hospital]] in [[place:1|Kirkcaldy]], autistic. He lines up my buttons. He will not have the peas touching. He knows the number of every bus that ever ran to [[place:2|Leven]]. [[council:1|Fife Council]] have a good autism base at another school and there was a place going in it.

The place did not come to us, and it took me until the summer to learn why.

I do a morning a week at [[org:1|St Serf's Pantry]], the food bank in the church hall. Another of the helpers is a cleaner at the council building, and she passed me some paper she had been told to shred, which she ought not to have done and I ought not to have read. I read it. It was a string of e-mails between the educational psychologist, Mr [[professional:2|Gordon Peebles]], and the lead at [[health:2|Fife CAMHS]], Ms [[professional:3|T. Vance]]. From those I found out that the pair of them had been meeting about my grandson every second Friday since Easter without a word to me, and I am his legal guardian.

I copied out a few lines by hand before I put it through the shredder myself.

    [[professional:2|GP]] to [[professional:3|TV]], [[date:1|22nd April]]: "If we both call it attachment then we don't have to fund the autism base, and you don't have to put him on your two-year list. Suits us both?"

    [[professional:3|TV]] to [[professional:2|GP]], [[date:2|25/04]]: "Agreed. We'll both word it round the bereavement and mum's history."

Mum's history! My [[parent:1|Eilidh]] had a brain tumour. She was a primary teacher. She had one glass of wine at her own wedding. But it is now written down in three places that my daughter took drugs when she was carrying him: in the CAMHS letter, in the psychologist's assessment, and in the wee summary on the front of his school file. Where it came from I do not know. I believe it was a different [[parent:2|Eilidh]] altogether, [[parent:2|Eilidh Drysdale]] off [[place:3|Links Street]], who is no relation.

I went up to the school. The head teacher, Mrs [[professional:4|Farquharson]], is a decent woman and was mortified. She took a black pen to her own copy while I stood there. The other two copies are as they were. I have written to the council in [[place:5|Glenrothes]] twice and had a very nice acknowledgement each time.

[[child:1|Ruaridh]] asks for his mother's photograph every night. I'll not have him open a file at eighteen and read that about her.

By all means make use of this, but no names, and leave out the buses, for everyone in the [[place:4|East Neuk]] knows him by the buses.

%% signature
Yours aye,
Isobel Drysdale

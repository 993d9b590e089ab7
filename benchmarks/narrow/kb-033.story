+++
id = "kb-033"
channel = "email"
from_name = "Fr. Dominic Sheehy"
from_addr = "d.sheehy@example.org"
subject = "On behalf of a parishioner"
date = "2009-07-17T08:29:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Bridget had agreed to nothing, for she had never been asked, and could not have read the asking."
[[evidence]]
category = "other-collusion"
quote = "It is recorded there that the nurse \"will hold back the referral to speech therapy until the planning position is clearer\", at the request of the education officer."
+++
Dear Sir or Madam,

The family for whom I write are Travellers, settled these past three winters on the site at [[place:1|Star Lane]]. [[parent:1|Bridget Connors]] cannot read, and asked me to read her the letters, and it was in reading them that I understood what had been done.

Her eldest, [[child:1|Miley]], is thirteen and has a stammer so severe that he will strike himself. The school is [[school:1|Blessed Edmund's]]; I am a governor there, and perhaps for that reason ought to say nothing. I find that I can't.

There were three letters, all from [[council:1|Essex]]. The first told her a psychologist's assessment had been "shared with relevant parties". The second thanked her for "agreeing to" a multi-agency discussion on the [[date:1|11th May]]. The third enclosed minutes. I read these aloud in her trailer, with [[child:1|Miley]]'s sisters, [[child:2|Nan]] and [[child:3|Kathleen]], sitting on the step.

Present at that meeting: the head, Mr [[professional:1|Aidan Croft]]; PC [[professional:2|Stubbings]]; two planning officers, whose names were not taken; Mrs [[professional:3|Lavinia Haddow]], of the Traveller Education Service; and the school nurse. Planning officers! [[parent:1|Bridget]] had agreed to nothing, for she had never been asked, and could not have read the asking.

Of [[child:1|Miley]]'s stammer the minute says nothing. Of the site it says a good deal. It is recorded there that the nurse "will hold back the referral to speech therapy until the planning position is clearer", at the request of the education officer. A boy's tongue, in short, was to wait on a fence.

[[parent:1|Bridget]] listened to the end. She said, "Read me that about the nurse again, Father," and then, "She sat there and ate my bread."

I have her leave to tell you. She has not said either way about names and I shall ask.

%% signature
Yours sincerely,
Dominic Sheehy
The Presbytery


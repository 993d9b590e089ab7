+++
id = "x-014"
channel = "email"
from_name = "Mandy Cheung"
from_addr = "mandy.cheung.sale@example.com"
subject = "Two files for one boy ([[child:1|Cheung Lok Hei]]), [[council:1|Trafford]]"
date = "2023-03-26T16:20:00+01:00"
html = true
kind = "story"
categories = ["false-information", "access-denied", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It says interpreter needed, father not in household, child does not speak English. All these are wrong."
[[evidence]]
category = "access-denied"
quote = "I'm not able to share what panel said. You'll get the decision."
[[evidence]]
category = "discussed-without-consent"
quote = "Nobody has invited us to this meeting and we did not sign any paper for it."
+++
Dear Campaign,

Thank you for listening to families like us. My English is from school so please forgive some mistakes.

We came with the BNO visa in 2021 and we live in [[place:1|Sale]]. Our son is [[child:1|Cheung Lok Hei]]. [[child:1|Cheung]] is the family name. At school, [[school:1|Moorland Dane Primary]], he uses the English name [[child:1|Hayden]], and at home he is [[child:1|Hei Jai]]. He is seven and he has autism and selective mutism. He speaks very good English, but not to strangers.

Because of the name, [[council:1|Trafford Council]] has made two files. One is [[child:1|Hayden Cheung]] and one is [[child:1|Lok Cheung]]. For more than one year the school's papers went to the first and the hospital's papers went to the second. In the second file somebody wrote things about a family which is not us. It says interpreter needed, father not in household, child does not speak English. All these are wrong. My husband [[parent:2|Kelvin]] is a bus driver and he is in the household every day.

On [[date:1|7/3/2023]] I telephoned the EHC team, [[contact:1|0161 496 0114]], and I recorded it, because my friend [[parent:3|Joyce]] advised me to. My daughter [[child:2|Lok Yiu]] has typed it for you.

ME: I want to ask about the meeting on [[date:2|20 February]].
OFFICER: Can I take his name?
ME: [[child:1|Lok Hei]]. Family name [[child:1|Cheung]].
OFFICER: I've got a [[child:1|Lok]]. Is that Miss [[child:1|Hei]]?
ME: No, he is a boy. Please see [[child:1|Hayden]].
OFFICER: Oh. There's two of him. (laughing) Bear with me. Right, yes, he was discussed at panel with Dr [[professional:2|Fairclough]] from [[health:1|Wythenshawe]] and the speech therapist.
ME: We did not know about this.
OFFICER: You wouldn't, Mrs [[parent:1|Cheung]], it's a professionals' meeting.
ME: Did they look at the right file?
OFFICER: I couldn't tell you that.
ME: What did they say about him?
OFFICER: I'm not able to share what panel said. You'll get the decision.
ME: May I have your name please?
OFFICER: [[professional:1|Stacey]].
ME: [[professional:1|Stacey]] what?
OFFICER: [[professional:1|Birtles]]. Why, are you recording this?

Nobody has invited us to this meeting and we did not sign any paper for it. The decision came on [[date:3|15th March]]. It is a refusal to assess, and the reason is "[[child:1|Lok]]'s difficulties appear to relate to English as an additional language". So you see they looked at the wrong file.

I have written to Miss [[professional:1|Birtles]] and to her manager Mr [[professional:3|Obafemi]], with a copy of [[child:1|Hayden]]'s passport and the lease of our flat at [[place:2|Ashfield Wharf]], to show there is one boy and he has one father. The headteacher Mrs [[professional:4|Winstanley]] is very kind and she wrote also. No answer until today.

Please do not publish our names. For my husband it is important that nobody at [[org:1|Stretford Road Depot]] knows. But please do tell the story, because other families from the [[org:2|Sale Cantonese Fellowship]] have the same thing with the names.

%% signature
Yours sincerely,
Mandy Cheung (Cheung Lau Man Yee)

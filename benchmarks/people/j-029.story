+++
id = "j-029"
channel = "email"
from_name = "Zhou Weiming"
from_addr = "wm.zhou@example.org"
subject = "An account with appendices (appendices withheld)"
date = "2022-10-30T15:15:00+00:00"
html = false
kind = "story"
categories = ["false-information", "other-collusion", "report-change-requested", "quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "She was born in the Rosie, and her English, which I have heard criticised only for its speed, is her stronger language."
[[evidence]]
category = "other-collusion"
quote = "She said that the paediatrician and the Cambridgeshire casework manager had agreed in a telephone call that there ought to be \"one story from health and education\"."
[[evidence]]
category = "report-change-requested"
quote = "She was asked to bring hers into line with his before either would be accepted."
[[evidence]]
category = "quantifying-forbidden"
quote = "She further told me that therapists there had been given an instruction since Easter not to state a frequency, a duration or a named person in any advice."
+++
Dear Campaign Secretary,

I should like to report, as exactly as I am able, what took place between [[date:1|8 June]] and [[date:2|19 September]] of this year in respect of my daughter [[child:1|Zhou Yutong]], known to her classmates at [[school:1|Newnham Fen School]] as [[child:1|Yoyo]]. She is six. She has selective mutism. At home she's a chatterbox in two languages, and we had believed, my wife [[parent:1|Liu Fang]] and I, that this would be obvious to anyone who cared to visit. Nobody came.

I work in crystallography. In my field if two observers report contradictory values for one quantity, the first thing that is done is to ask for the raw data. I asked.

The two observers were Ms [[professional:1|Beatrix Allardyce]], speech and language therapist, and Dr [[professional:2|Tobias Wren]], community paediatrician, both of [[health:1|Cambridgeshire Community Services]]. Ms [[professional:1|Allardyce]]'s first draft, dated [[date:1|8 June]], which she kindly read aloud to us over the telephone, stated that [[child:1|Yutong]] required a graded programme delivered by one named adult. Dr [[professional:2|Wren]]'s letter of the week following stated that she'd "little English owing to home circumstances" and required nothing at all. She was born in the [[health:2|Rosie]], and her English, which I have heard criticised only for its speed, is her stronger language.

The final report of Ms [[professional:1|Allardyce]] reached us in July. It had come into perfect agreement with Dr [[professional:2|Wren]].

I therefore made an appointment to see her. She closed the door. She said that the paediatrician and the [[council:1|Cambridgeshire]] casework manager had agreed in a telephone call that there ought to be "one story from health and education". She was asked to bring hers into line with his before either would be accepted. She'd objected. She was then reminded that her post was to be reviewed in the autumn. When I asked her who it was that had reminded her, she wrote down a name on a yellow square of paper, showed it me, and then put it through the shredder; it was [[professional:3|Roland Tapp]].

She further told me that therapists there had been given an instruction since Easter not to state a frequency, a duration or a named person in any advice.

I record these things because I said I'd be exact. I have no wish to see her harmed by it. She came to our door on [[date:2|19 September]], in the rain, with a box of picture cards she'd paid for herself, and [[child:1|Yutong]] whispered "thank you" to the letter-box after she'd gone. It's the only word she has said to any professional in her life.

You may be asking why I haven't complained. I came to this country in 1998 on a scholarship. My wife's position is that one should not make trouble in a house where one's a guest. My own is that after twenty-four years I've surely stopped being a guest; but we have been married for long enough that I don't press it.

My neighbour, Professor [[parent:2|Hallam]], who's a lawyer, has read this. She suggests I ask you to withhold our names, our nationality, the university, the condition, and the yellow square of paper. I'd ask you to keep the last. It seems to me to be the raw data.

%% signature
Yours sincerely,
Zhou Weiming
(Dr)

%% disclaimer
This message was sent from a personal account and doesn't represent the views of any employer.


+++
id = "kd-025"
channel = "email"
from_name = "Maureen Elsdon"
from_addr = "mo.elsdon@example.co.uk"
subject = "foster carer's tale (long, put kettle on)"
date = "2018-02-12T10:40:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "It transpired that she had filed it on 4 December and by Christmas it had been round the SEN team, the school, the virtual head and Shannon's solicitor, everybody bar the two people who put the bairn to bed."
[[evidence]]
category = "tribunal-disclosure"
quote = "They'd put mine and Derek's entire Form F in front of the judge, his bankruptcy, my miscarriages, what my sister said about my temper, with never a by-your-leave."
+++
Hello pet,

I've fostered for [[council:1|Gateshead]] for twenty six years, forty one bairns, so nobody can tell me how it's supposed to go. I know how it's supposed to go.

The lass I'm on about came at three with a carrier bag. [[child:1|Lacey-Mae]]. She'll be ten in May. Foetal alcohol, hearing aids, and a memory like a colander. Her birth mam [[parent:1|Shannon]] still sees her twice a year at the [[org:1|Bensham Grove Centre]] and, credit where it's due, never misses.

Special guardianship was granted to me and my husband [[parent:2|Derek]] in 2015. So when it comes to education we ARE the parents. Remember that, it's the whole point.

Her plan came up for review and we asked for [[school:1|Ravensworth Lodge]], where there's a teacher of the deaf on site. The local authority wanted to keep her in [[school:2|St Bega's RC Primary, Felling]] because it costs them buttons. Off to Tribunal we go.

I'd a phone call out of the blue from [[professional:1|Anjali Deshpande]], who's the EP and straight as a die. She says, [[parent:3|Mo]], have you had my addendum? What addendum, says I. There's a pause. It transpired that she had filed it on [[date:1|4 December]] and by Christmas it had been round the SEN team, the school, the virtual head and [[parent:1|Shannon]]'s solicitor, everybody bar the two people who put the bairn to bed.

[[parent:1|Shannon]]'s solicitor! What's a SEN report doing there? He's called [[professional:2|Ridley]], of [[org:2|Ridley & Stobbs]], and he sent it back to them by return with a flea in its ear. I've never said a good word about a solicitor before this letter and I'd like it noted.

It got worse. Bundle comes. I'm sat at the kitchen table with a highlighter. At tab F there's our fostering assessment from 1992. They'd put mine and [[parent:2|Derek]]'s entire Form F in front of the judge, his bankruptcy, my miscarriages, what my sister said about my temper, with never a by-your-leave. [[parent:2|Derek]] is a proud man. He was forty years at [[org:3|Swalwell Forge]]. He went out to the allotment and didn't come in until it was dark.

I asked the team manager, [[professional:3|Gail Rutter]], to her face who'd decided that. She says it "formed part of the child's record". I says the bairn wasn't born until 2008, [[professional:3|Gail]]. She'd no answer to that. She's got one of them fidget things on her desk.

Well, we won. Judge was a woman, very dry, and said of tab F only "I have not found it necessary to read this." I could have hugged her. [[child:1|Lacey]] started at [[school:1|Ravensworth]] in January and yesterday she told us what she'd had for her dinner, which doesn't sound much unless you're us.

The thing is I can still foster for them or I can be named, I can't do both. There's a little lad due Friday. So no names, please.

%% signature
God bless,
Mo Elsdon
(and Derek, who's read it and says I've been too soft)


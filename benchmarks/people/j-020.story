+++
id = "j-020"
channel = "email"
from_name = "Manon Llwyd"
from_addr = "manon.llwyd@example.org"
subject = "Hanes [[child:1|Elis]] - [[council:1|Gwynedd]]"
date = "2021-07-18T21:06:00+01:00"
html = true
kind = "story"
categories = ["quantifying-forbidden", "reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "His line manager at the additional needs service gave it him back and told him that officers are not to put a number on support, in either language, and the \"20 awr\" was scored through."
[[evidence]]
category = "reports-circulated-unseen"
quote = "The translation was circulated on 17 May to the panel, the hospital, Betsi's neurodevelopmental team and a school I'd never even rung, and I got it on 14 June as an attachment to something else."
[[evidence]]
category = "false-information"
quote = "And then I found the sentence which said that Elis \"has no father figure\", which wasn't a slip of the tongue because Iolo hadn't written any such thing."
+++
Annwyl bawb (I'll carry on in English; it's a pity, but there we are),

There's a word, hiraeth, which everybody puts on a mug. What I have is a sort of hiraeth for the boy that was in the reports before they translated him.

[[child:1|Elis Gwern]] is eight and speaks only Welsh. I don't mean that he prefers it. His autism is such that English simply bounces off. In [[place:1|Penygroes]] that isn't a disability, it's Tuesday. At [[school:1|Ysgol y Garreg Wen]] every grown-up, down to the man who does the boiler, talks to him in his own tongue, and he was doing champion.

Then his consultant retired and assessments moved to a hospital in [[place:2|Liverpool]], there being nobody this side to do them. An English psychologist tested him through my sister [[parent:1|Lleucu]], who's a hairdresser, and scored him for his answers. Well, [[parent:1|Lleucu]] can do a lovely balayage. She can't do a matrix reasoning test. It came out that he had the understanding of a two-year-old.

I said to [[professional:1|Iolo]]. I should have said who he is: [[professional:1|Iolo Tegid]], specialist teacher, he's had [[child:1|Elis]] since nursery. I said, that's not our boy. He agreed, and he wrote four pages, in Welsh, saying exactly what [[child:1|Elis]] can do and how often he'd need an adult next to him so as to do it.

Here's what became of the four pages.

His line manager at the additional needs service gave it him back and told him that officers are not to put a number on support, in either language, and the "20 awr" was scored through. Then what was left was sent off to be put into English, by a firm in [[place:3|Swindon]] if you please. The translation was circulated on [[date:1|17 May]] to the panel, the hospital, [[health:1|Betsi]]'s neurodevelopmental team and a school I'd never even rung, and I got it on [[date:2|14 June]] as an attachment to something else.

I teach Welsh to adults. I marked it, in red, for the good of my health. "Mae o'n gwirioni ar drenau" is he dotes on trains; they'd put "he becomes deranged by trains". "Hogyn annwyl" means a dear boy. They had "expensive boy". I'm not making it up. I laughed until I frightened the dog. And then I found the sentence which said that [[child:1|Elis]] "has no father figure", which wasn't a slip of the tongue because [[professional:1|Iolo]] hadn't written any such thing. My husband [[parent:2|Deio]] was in the next room at the time, building a railway.

I was refused an answer as to who'd added it. [[professional:2|Catrin Haf Morus]], who's the officer, told me she would have to take advice. That was the week of the Sioe and it's nearly come round again.

Nobody's a villain. [[professional:2|Catrin]] was in the year below me at [[school:2|Ysgol Dyffryn Llyfni]], for heaven's sake, and her mam goes to chapel with mine, [[org:1|Capel Soar]]. That's just it. In a small place they don't hide things from you because they hate you. They do it out of embarrassment.

If it's used, say "a child from a Welsh-speaking home" and leave it at that. The trains can stay.

%% signature
Cofion gorau,
Manon


+++
id = "m-030"
channel = "email"
from_name = "Folasade Adeyinka-Brown"
from_addr = "sade.ab@example.com"
subject = "They said I had \"agreed\""
date = "2017-05-31T21:50:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "They gave the taxi company my child's whole medical history and the hours my house is empty, in an envelope without even glue."
[[evidence]]
category = "false-information"
quote = "So it is recorded that I attended and agreed, when I was in hospital holding my son's mask."
+++
Ehn, let me start from the taxi.

My son [[child:1|Temiloluwa]], at school [[child:1|Temi]], at home [[child:1|Temilolu]] or [[child:1|T]], is eight. His sister [[child:2|Ireti]] is six and her twin [[child:3|Ife]] is in heaven. [[child:1|Temi]] has sickle cell and learning difficulties, and he travels by taxi to [[school:1|Surrey Docks Academy]]. On the [[date:1|20th of February]] the taxi escort, Auntie [[professional:1|Pat]] ([[professional:1|Patricia Donnelly]] is her name, but all the children say Auntie [[professional:1|Pat]]), gave me an envelope she had found in the door pocket. It was for the driver. It had a "pupil profile".

Inside: my son's diagnosis, his medicines, that his sister is "a surviving twin", and where I work, and the days when I'm not in. They gave the taxi company my child's whole medical history and the hours my house is empty, in an envelope without even glue.

Who wrote it? Signed [[professional:2|CJM]]. Now in [[council:1|Southwark]] there's a [[professional:2|Caroline J. Marsh]], she's the transport coordinator, [[professional:2|Caz]]. I phoned. [[professional:2|Caz Marsh]] said she had only put in what was sent to her by [[professional:3|Godfrey]]. [[professional:3|Godfrey Pinnock]] is the SENCO, a Jamaican man, churchy, I respected him. Mr [[professional:3|Pinnock]] said to me, "But Sister [[parent:1|Sade]], you agreed. It's in the minutes."

I've never. I said bring the minutes. It took him three weeks. Here:

"Annual Review for [[child:1|T. Adeyinka-Brown]], [[date:2|11/01/17]]. In attendance: [[professional:3|G. Pinnock]] SENCO, Miss [[professional:4|R. Chowdhury]] class teacher, Dr [[professional:5|Lena Haas]] haematology (apologies), [[professional:6|Theo Vassall]] SEN caseworker, Mum ([[parent:1|FAB]]).
[[professional:3|GP]] asked if info could be shared with transport. Mum agreed."

I opened my diary. That was a day I was in [[health:1|King's]] with [[child:1|Temi]] having a crisis. He was on oxygen. I was not in any attendance. So I called [[professional:4|Rukhsana Chowdhury]] and she, being young and honest, said, "You weren't there. Nobody was. Mr [[professional:3|P]] did it at his desk."

So it is recorded that I attended and agreed, when I was in hospital holding my son's mask.

I put this to [[professional:6|Vassall]]. [[professional:6|Theo]] is one of these who laugh when it is serious. He said, "[[professional:4|Ruki]] may have misremembered." I told him Miss [[professional:4|Chowdhury]] wasn't the one on morphine either. [[professional:5|Lena Haas]] wrote to him: her "apologies" were news to her since she'd never been invited.

Then the waters closed. [[professional:3|Pinnock]] sent a card with a psalm. [[professional:2|Caz]] put a "revised profile" in a sealed envelope. Inside it says "mum is sensitive regarding data".

[[child:2|Ireti]] has now been asking me what "surviving" means. She read it. She reads everything, that one. She asked Auntie [[professional:1|Pat]] before she asked me.

I haven't decided about names. My husband, [[parent:2|Wale]], says shout it. My pastor says be wise. Call me on [[contact:1|07700 900882]] and hear my voice first and then I'll decide.

%% signature
Sade Adeyinka-Brown


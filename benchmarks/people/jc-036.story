+++
id = "jc-036"
channel = "email"
from_name = "Kumudini Sivarajah"
from_addr = "k.sivarajah@example.com"
subject = "Two reports were lost and one was found"
date = "2011-02-20T18:08:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "they had filed Briony's under Arul and the doctor's under Nesan, decided that they were two boys, and shredded one set as \"left the school\"."
[[evidence]]
category = "false-information"
quote = "No medical advice had been in the building."
+++
Respected Sir / Madam,

My husband, Mr [[parent:1|Sivarajah]], and I live in [[place:1|Rayners Lane]]. We have a daughter [[child:1|Abirami]], aged 15, doing ten GCSEs, and a son [[child:2|Arulnesan]], aged 8, for whom I'm writing. We call him [[child:2|Nesan]]. At [[school:1|Pinner Brook First and Middle]] they call him [[child:2|Arul]]. It's two names for one boy, and it'll be important.

[[child:2|Nesan]] has muscular dystrophy. He's under Professor [[professional:1|Whitcombe]] at [[health:1|Great Ormond Street]] and locally under Dr [[professional:2|Thangarajah]] at [[health:2|Northwick Park]]. The physiotherapist at the school is [[professional:3|Briony]], and for the classroom he has Mrs [[professional:4|D'Souza]], who's as a second mother to him. [[professional:4|Philomena]] has carried him out in two fire drills.

The annual review was to be on [[date:1|6 October]]. For it [[professional:3|Briony Keats]] wrote a report and Dr [[professional:2|Thangarajah]] wrote another. Both said that he'd need a ground floor class, a hoist, and a second adult. The deputy head, Mr [[professional:5|Lidgate]], acknowledged receipt, I have the e-mail.

On the day there was no report on the table. [[professional:5|Lidgate]] said that neither had come. I showed the e-mail. He said it must be for a different pupil. Here is the thing: they had filed [[professional:3|Briony]]'s under [[child:2|Arul]] and the doctor's under [[child:2|Nesan]], decided that they were two boys, and shredded one set as "left the school". This he told us with a smile.

Who was at the meeting: Mr [[professional:5|Lidgate]]; [[professional:4|Philomena]]; the head, Mrs [[professional:6|Anstey]], for ten minutes; and from [[council:1|Harrow]] a Mr [[professional:7|Fitch]]. My husband's elder brother [[parent:2|Ganesh]], who is a chartered surveyor, came with us as he understands about hoists.

Mr [[professional:7|Fitch]] proposed to go on without. "We all know the boy," he said. My brother in law asked him, "Sir, what's his name?" Mr [[professional:7|Fitch]] looked at his paper. He could not find it.

It was nevertheless minuted that "medical advice was considered". No medical advice had been in the building. We have written for that to be put right; [[professional:6|Patricia Anstey]] replies that the minutes are an "agreed record". Agreed by whom? [[professional:4|Philomena]] hadn't agreed it; she wrote so, in her own hand, and for this she's been moved to Reception. [[child:2|Nesan]] cried three days.

I telephoned to Dr [[professional:2|Thangarajah]]'s secretary, [[professional:8|Maureen]], a very patient lady, and she sent the letter again. And again. The third time she brought it in to the school herself, on her way home to [[place:2|Ruislip]], and had Mrs [[professional:6|Anstey]] sign for it in the corridor. God bless [[professional:8|Maureen]]. She told me [[professional:2|Suresh]] (she's been with the doctor twenty years) was very angry, and he's not a man who's angry.

In January [[professional:7|Desmond Fitch]] wrote that a hoist is being costed. He addressed it to the parents of [[child:2|Arun Nesan]]. [[parent:2|Ganesh]] has kept the envelope. [[child:1|Abi]] says that when she's a lawyer it will be Exhibit 1.

Professor [[professional:1|Whitcombe]] has invited [[professional:5|Lidgate]], [[professional:7|D.F.]] and the head to come to his clinic and see. None has come. [[professional:3|Briony]] went.

Please do not put our names, or Mrs [[professional:4|D'Souza]]'s, she's still hoping to be moved back.

%% signature
With kind regards,
Mrs K. Sivarajah


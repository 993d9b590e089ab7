+++
id = "za-011"
channel = "email"
from_name = "Bernadette Achebe-Lyle"
from_addr = "bernieal@example.com"
subject = "Foster carer, [[council:1|Kent]] - two brothers"
date = "2013-11-03T21:27:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "discussed-without-consent", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the boys' whole life, birth parents' address and all, was on a stick on a lanyard, and the lanyard was found in the soft play at Ashford"
[[evidence]]
category = "discussed-without-consent"
quote = "they'd sat down about the pair of them on the Thursday, with the deputy and the new EP and a man from the academy trust, while I was in the next room with the nativity costumes"
[[evidence]]
category = "subject-access-failure"
quote = "It's a dog's breakfast: one month late, two letters about a Shetland pony, and nothing whatever from the psychologist"
+++
Dear Campaign,

I foster. I have done it for sixteen years and had thirty-one children through this house, and I hold parental responsibility for the two I want to talk about under a special guardianship order, so before anyone says it, yes I do have the right to ask. I'll call them [[child:1|Bailey]] and [[child:2|River]] because those are their names, and you can change them.

[[child:1|Bailey]] is twelve and has FASD. [[child:2|River]] is nine and nobody knows what [[child:2|River]] has. They came with a bin bag each. You learn a lot about a department from whether it can run to a suitcase.

Most of what I've to grumble about is dull. The respite was cut to one weekend in six. The contact centre moved to [[place:1|Sheerness]], which is two buses and a wait in the rain. [[child:1|Bailey]] had five social workers in the year and the fourth one, [[professional:1|Piers]], left a half-eaten banana in my hall. There was a fortnight when I was paid for somebody called [[child:1|Bayleigh]] and had to prove there wasn't one.

The school is [[school:1|Swanstree Park]]. I've nothing against the staff. In the run-up to Christmas I was in and out, because I sew, and one of the TAs came through with an armful of wings and said she was so pleased it had gone well for my boys. I said what had. Well, they'd sat down about the pair of them on the Thursday, with the deputy and the new EP and a man from the academy trust, while I was in the next room with the nativity costumes. She'd thought I'd been asked and was too busy with the angels. I could hear them laughing, I remember that, and thinking it was somebody's birthday.

It was the following half term that a mother I know slightly rang up. I won't say her name. In a nutshell the boys' whole life, birth parents' address and all, was on a stick on a lanyard, and the lanyard was found in the soft play at [[place:2|Ashford]], in the balls. Her eldest had put it in the Xbox to see if there were films on it. To her credit she brought it round in a sock. The lanyard had [[professional:2|Gemma Trice]] on it, who is social worker number five. I still have it. Nobody's asked for it back.

So I got the bit between my teeth and made a proper written request for everything they hold on the two of them, on [[date:1|4th June]], signed for by someone called [[professional:3|Okoro]]. You can guess. It's a dog's breakfast: one month late, two letters about a Shetland pony, and nothing whatever from the psychologist. I can only suppose somebody's file next door is about riding.

[[child:2|River]] was a sheep, in the end. [[child:1|Bailey]] did the lights. They were both marvellous and there was nobody there from the council to see it.

I don't mind it being used as long as you can't tell it's us; I want to go on fostering.

%% signature
With kind regards
Bernadette

+++
id = "dd-053"
channel = "email"
from_name = "Siobhan Treacy"
from_addr = "siobhan.treacy@example.com"
subject = "Travellers and the Tribunal"
date = "2012-10-28T18:05:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "tribunal-disclosure", "discussed-without-consent", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The council had been to him and to the one over at the Heath, and pressed the two of them to write that they'd gladly have Paddy-Joe and could manage him, and he hadn't liked doing it when there'd been no word with the family. He'd signed it, and he hadn't slept."
[[evidence]]
category = "tribunal-disclosure"
quote = "I'd told that to the doctor with the door shut. The council had got it, I never gave it them, and nobody'd ever asked me could it go in."
[[evidence]]
category = "discussed-without-consent"
quote = "There was a page about a \"Gypsy/Traveller multi-agency\" that they hold at the fire station, with the police at it, and the council, and the deaf teacher and the health visitor, and it had Paddy-Joe on it by name, since we'd \"gone legal\". I'd have gone."
[[evidence]]
category = "insecure-handling"
quote = "It went to the first pitch in, which is my husband's cousins, that we don't speak with, and it was a week going round before it got to us."
+++
Hello to you,

A lady from the Traveller education is typing this for me as I say it, and she'll read it me back. So if it's spelt right that's her.

We're on the council site. We're sixteen years on the one pitch, so I don't know who's travelling. My Paddy-Joe's eleven, he's deaf and he signs. All mine have learned to sign off him, even the baby. He was at the deaf unit since he was four and that finished, so he needed the big school, and there's one for the deaf with a boarding part that he went to see, and he came home and signed the whole way, in the van, with both hands, I had to tell him mind the mirror.

The council wouldn't. They said ordinary school, with an interpreter. So we went to the Tribunal, me that can't read.

First thing I heard was from the ordinary school. The head of it came out to the site himself. He was decent, he wiped his feet. He said did I know what was going on. The council had been to him and to the one over at the Heath, and pressed the two of them to write that they'd gladly have Paddy-Joe and could manage him, and he hadn't liked doing it when there'd been no word with the family. He'd signed it, and he hadn't slept.

The second thing was in the papers, that the lady read out to me here at this table. There was what our doctor had put about my nerves, and about the baby that died, in that pile for the judge. I'd told that to the doctor with the door shut. The council had got it, I never gave it them, and nobody'd ever asked me could it go in. She stopped reading, I said go on. It's better to know what strangers know.

The third. There was a page about a "Gypsy/Traveller multi-agency" that they hold at the fire station, with the police at it, and the council, and the deaf teacher and the health visitor, and it had Paddy-Joe on it by name, since we'd "gone legal". I'd have gone. It's two fields over. I can see it from the step.

The fourth, and then I'm done. The council sent the big envelope, all that I'm after telling you, by the ordinary post to "The Caravan Site". That's all that was on it. It went to the first pitch in, which is my husband's cousins, that we don't speak with, and it was a week going round before it got to us. It'd been opened and shut, and opened. So now they know about my nerves at the far end too.

We got it, though. The judge was a lady, and she talked to Paddy-Joe with the interpreter and looked at him, not at the interpreter. He's been there since September, he's home Fridays. He's teaching the other boys to sign things I won't have in the house.

You can tell it but not who we are, and not where. There's enough about us in envelopes.

Siobhan

+++
id = "gg-074"
channel = "email"
from_name = "Bronwen Tudor-Jenkins"
from_addr = "bron.tj@example.com"
subject = "Two offices, one corridor"
date = "2015-02-11T22:03:00+00:00"
html = false
kind = "story"
categories = ["other-collusion", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "He said the therapy manager and the education man had a rehearsal the evening before, the two of them, taking turns at being me, and settled that she'd say the device was working so well he didn't need a person, and he'd say they had to be guided by health."
[[evidence]]
category = "report-change-requested"
quote = "Then she said: Bron, I wrote \"limited\", and I was asked twice to find a better word, and the second time it was put to me that there was only one of me in the county and I might like to stay."
+++
Dear all at the campaign

I don't know if it's because we're rural, but in our part of Carmarthenshire health and education share a building, a kitchen and, as it turns out, a good deal else.

My son Iestyn is nine. He doesn't speak, he uses a device. The device belongs to health and the person who's meant to teach him to use it belongs to education, and that has been the argument for three years. I've heard "that would be for our colleagues" so many times that I could set it to music. That is only stupid, not wicked, and for a long time I thought it was the whole story.

Last spring we got an independent to look at him and she said he needed a communication assistant in class. I sent her report to both of them. I had no trouble with that, I wanted them to read it. In May we had a joint meeting, and I was there, with my father because my husband was lambing. It was friendly. They said they'd go away and think.

What they did was go away and have the meeting before the next meeting. I only know because the caretaker is my cousin and he puts out the chairs. He said the therapy manager and the education man had a rehearsal the evening before, the two of them, taking turns at being me, and settled that she'd say the device was working so well he didn't need a person, and he'd say they had to be guided by health. And that is, word for word, what they said the next day. I sat there and watched it like a play I'd seen before. The therapy manager hadn't met Iestyn. His own therapist, Delyth, who has known him since he was two, sat beside her and looked at the biscuits.

I went to see Delyth afterwards, at home, because she lives by the chapel. I said you told me in April that he was hardly using it. She said I know what I told you. I said then why does your report say it's going well? She didn't answer for a good while. Then she said: Bron, I wrote "limited", and I was asked twice to find a better word, and the second time it was put to me that there was only one of me in the county and I might like to stay. She asked me not to say anything and I said I wouldn't. I've thought hard before writing this. She has since gone to Aberystwyth of her own accord so I think it's all right, but please muddle it up a bit.

I won't go into the transport, or the head who thinks the device is "a toy", or the fact that the Welsh voice on it is a man from Caernarfon and Iestyn sounds like a bank manager. We've got used to him.

The reports themselves we have always been sent, by the way, in good time and in both languages. We were asked for our comments. We gave them and they were put at the back, in full. It's no use having your comments at the back when the front was settled in the kitchen.

No names, no chapel, no cousin. He is the only caretaker.

Cofion cynnes
Bronwen

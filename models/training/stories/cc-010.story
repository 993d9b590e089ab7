+++
id = "cc-010"
channel = "email"
from_name = "Rhodri Vaughan"
from_addr = "rhodri.vaughan@example.com"
subject = "Continuing care, wheelchair and school: Ceredigion"
date = "2016-04-14T11:11:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear Campaign,

I'm a hill farmer, sixty-one, and I've the care of my granddaughter Mali, who's five and has spinal muscular atrophy, type two. My son has the night shifts and I have the days. Her mam's in Australia. I was told by the girl in the feed merchants that you're gathering up accounts of what families have had to put up with, and I've plenty.

To begin with the chair. She was measured for it in the March. It came in the November, and she'd grown. It went back. The next came in the June with the wrong hand control, and it went back. The one she's got now is a loan from a charity in Shrewsbury, and it's purple, and she's called it Dewi. The health board has said that it's sorry, on seven occasions.

Next, the nights. She needs turning. We'd asked for a carer for three nights a week, so my son could sleep before he drives a milk tanker. It went to a panel in Carmarthen. They had us in, the two of us, we wore ties, and they listened to us for an hour. They gave us one night. They sent the whole of their workings, with points for this and for that, and where we thought they'd the points wrong we could write in and say so, and we did, and they gave us one and a half. How d'you have half a night? You have it till two in the morning, it turns out.

Next, the school. There's one in the village, Ysgol Nant-y-Felin, thirty-four children, all in Welsh, and her cousins are there. The council would have it that she goes to the one in the town, since that's got the ramps. It's fifty minutes each way and she can't be in a car seat for fifty minutes. I said, put up a ramp. They said it'd be eleven thousand. I said that I've got a digger. They were very taken aback. There's a lady there in the inclusion section, Mrs Haf Morris, who's been straight with me from the first day. She said there was no trick to it, they'd no money, and she'd tell me if that changed. And she's sent me each thing as it was written, even the bits which don't flatter them. The physio wrote down what Mali should have, every day twenty minutes, and nobody's disputed it, but there's no one to do it. I do it. I've hands like shovels but I've learned.

I see from your paper that there's people who've had false things put about them, or their papers lost, or schools warned off. I've thought hard about it and I can't say that I've had any of that. There was a man in the mart who told me that up in the north they'd phoned round every school to say don't take a certain lad. I can't say if that's so. It's the mart. A neighbour's wife reckons the hospital talks to the council about everybody. Maybe they do. I wouldn't know what they'd find to say of us. In our case if they rang the school it was because I'd asked them to.

No, ours is plain and simple. They've nothing and they're giving us a share of it.

I put the ramp in, in the end, over the Easter. There was myself, my brother, and the head, who's handy with a level. Building control came out and he walked round it twice and he said that he hadn't seen it. Mali went up it on the Monday in Dewi with the whole of the infants walking behind like a funeral for somebody cheerful.

I don't know who you'd send that to. But you did ask.

Yn gywir,
Rhodri Vaughan

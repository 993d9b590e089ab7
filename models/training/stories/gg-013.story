+++
id = "gg-013"
channel = "email"
from_name = "Lynne Arkwright"
from_addr = "lynne.arkwright@example.com"
subject = "Not what I expected to be writing"
date = "2012-11-25T20:05:00+00:00"
html = false
kind = "story"
categories = []
consent = "anonymised"
hold_until = ""
+++
Dear All

I began this letter in September as a complaint and I've had to start it again, because when I went through my folder to get the dates right I found out that I'd been wrong about nearly everything. I thought I'd send it to you regardless. You must get a lot of letters from people who are sure.

We're in Warrington. My daughter Phoebe is eleven and has a severe learning disability. In the summer we were told that she wouldn't be getting the school that we wanted. I was in a state. I told my sister that there'd been a report going about that we'd never seen. I told my mum that they'd had a meeting about her without us. I'm sure that I told somebody at the bus stop that the council had got to the head.

So, the folder.

The report was the psychologist's. I said we never saw it. There's an email of the 3rd of May with it attached, "draft for your thoughts, no one else has this yet", and there's me answering "Thanks, will read at the weekend!!" I never read it at the weekend. It was my nephew's communion. When I did read it, this month, there's nothing in it that I'd change.

The meeting was on the 14th of June. I've a letter about it, with a map. It was half past nine on a Thursday, and I remember now, I rang and told them to go on without us because Phoebe had a temperature. They sent the minutes. They'd spelt our name wrong, and put a note in the next ones to say so.

The head. I'd got it into my head that somebody had leaned on her, because of how she changed. I went to see her. She told me that nobody had rung her, she'd have told them where to go. What had changed was that her best teaching assistant had given in her notice, and she knew that she couldn't do right by Phoebe, and was ashamed.

The one thing that I did think was funny was the panel. So I asked for the panel's reasons and they came in four days. They're reasons. They're not good ones, they've got to do with miles and money, but they're written down in plain English and signed.

My friend Carol had a dreadful time in the next borough along, with a file that was left on a train and a doctor who was made to change his mind. I think that I'd caught it off Carol, in a way. You hear so much that you start to hear it in your own house.

Does that mean I'm content? No. Phoebe's on a bus for fifty minutes each way, she's sick on it, and the physiotherapy's been halved. The therapist says it's her own view that half is enough at this age, and I think that she's wrong, but she looked me in the eye. There's a lady at the office who sighs down the phone. It's all just ordinarily bad.

I don't know what you'd do with this. I suppose I'd like it put on the scales with the rest, so that people believe the others. If they'd done to me what they did to Carol I would want someone to be able to say that we don't all make it up.

You don't need to use names. Put "a mum in Cheshire".

Best wishes
Lynne

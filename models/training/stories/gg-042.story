+++
id = "gg-042"
channel = "email"
from_name = "Hilary Costello"
from_addr = "hilary.costello@example.com"
subject = "The hearing in the hotel"
date = "2011-07-04T21:48:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "They had Joseph's whole file from the obsessions clinic, two years of it, and in among that what I'd told the family worker in confidence about Frank's temper when he lost his job, all of it numbered now and sent off to London with our form saying \"neurologist only\" tucked in at the back."
[[evidence]]
category = "discussed-without-consent"
quote = "It had been decided, if you please, at a gathering of eight of them in the spring, at the school on a Saturday morning so as not to clash, and the outcome was to be \"for Dad to be offered\", only no one had remembered to tell Dad, or Mum, or ask us if we'd have liked to come along on a Saturday morning when we were both of us at home doing the hedge."
+++
Dear Campaign

My name is Hilary and my husband's Frank. Our son is Joseph who's ten and has Tourette's and obsessions. We live in Kent, on the Isle of Sheppey, and we're not people who've ever been near a court, bar once when Frank did jury service.

Our tribunal was in a hotel at Ashford, in a room with a chandelier. I had been told to expect the council's papers ten days before and they came ten days before. I want to say too that before any of this the council had asked us for permission to see Joseph's hospital letters. We said yes, they could have the neurologist. That's one man. He sees the tics. His letters we'd read already, he sends them to us.

When the papers came there was the neurologist, as agreed. And behind him there were others, like when you open the door to one carol singer. They had Joseph's whole file from the obsessions clinic, two years of it, and in among that what I'd told the family worker in confidence about Frank's temper when he lost his job, all of it numbered now and sent off to London with our form saying "neurologist only" tucked in at the back. Frank read it at the table. I hadn't told him that I'd said it. He hasn't got a temper now. He went out and cleaned the car.

We went on with the hearing because we'd paid for the babysitter. The judge said at the start that she wouldn't look at those pages, and I think she kept her word. We got the speech therapy and we didn't get the school.

In the tea break Frank got talking to the council's witness. She was a nice, worn-out lady, from the behaviour service, and she'd a boy with tics herself. She said to him how well he was doing, considering. Frank said, considering what? She told him she meant the anger work. He said he'd never done any anger work. She said, "Oh, I thought you'd gone ahead with that, it was what we decided." It had been decided, if you please, at a gathering of eight of them in the spring, at the school on a Saturday morning so as not to clash, and the outcome was to be "for Dad to be offered", only no one had remembered to tell Dad, or Mum, or ask us if we'd have liked to come along on a Saturday morning when we were both of us at home doing the hedge.

He told it to me on the way home. He said it quite quietly. That's how I know about the temper.

There's plenty more that I could go on about, but that's only what everyone has: the taxi, the exclusions, the supply teacher who copied his noise. She's been spoken to. His own teacher's a saint, and she's let us see everything she has ever written.

What I'd like is for somebody to tell me who walked the file from one building to the other. Not to sack them. I'd just like them to know about the car. He cleaned it for three hours.

You can use this with our names taken off and please not Sheppey.

Yours sincerely,
Hilary Costello

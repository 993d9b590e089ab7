+++
id = "gg-006"
channel = "email"
from_name = "Stephen Garvey"
from_addr = "steve.garvey@example.com"
subject = "Everything but an answer"
date = "2018-04-16T21:52:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "false-information", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The manager came down to reception and told me it had been commissioned by them, it was paid for by them, and as it was \"advice to the authority\" I wasn't going to be seeing it, now or later."
[[evidence]]
category = "false-information"
quote = "Only the way they've typed it, it's \"mother's alcohol use continues to affect the household\", and the only mother in this household is my wife, who's a Methodist."
[[evidence]]
category = "discussed-without-consent"
quote = "It was to thank him \"for his contribution to Maisie's discussion on the 2nd, and for agreeing that it wasn't yet the time to involve Mum and Dad\"."
+++
Hello

I drive nights so this may wander about. I'm dad to Maisie, 12, and stepdad to two more. Maisie's got foetal alcohol, we adopted her through the agency at four. We're under Northumberland.

I'll begin with what I can't get. There was an independent social worker's report done in 2016, at the council's cost, when they were deciding about respite. She spent three evenings with us. She told us it was strongly in our favour. In the decision letter it says "having regard to the report". I wrote for a copy. Then I rang. Then I went in with a flask. The manager came down to reception and told me it had been commissioned by them, it was paid for by them, and as it was "advice to the authority" I wasn't going to be seeing it, now or later. I said it's about the inside of my house. She said she understood my frustration. I was that calm you wouldn't believe.

Respite was refused, but I'll not go on about that. Plenty get refused.

The second thing is what they say she drinks. I know how that sounds. In Maisie's plan, where it's got her history, there's a line about alcohol, which there should be, her birth mother drank. Only the way they've typed it, it's "mother's alcohol use continues to affect the household", and the only mother in this household is my wife, who's a Methodist. You can see how it happened, some lad copying from one box to another. But the school nurse started asking my wife how she was "doing with things". The swimming club wanted a word. At the dentist there's a flag.

The third thing is only half a thing, and you'll have to make of it what you will. In March Maisie came home and told us she was going to live at a big house with ponies in the week. We laughed. She makes things up, it's part of it. Then a letter turned up addressed to the headteacher, in her bag, put in with her PE kit by mistake. It was to thank him "for his contribution to Maisie's discussion on the 2nd, and for agreeing that it wasn't yet the time to involve Mum and Dad". We were at home on the 2nd, both of us, all day, with the phone on the arm of the chair.

So that's it. There was one good one in all this, the paediatrician. She sends us everything she writes, before she sends it, with a pencil line where we might want to argue. We never do want to.

I'd like our names left out. My wife says to say that she has never touched a drop, in case it ever gets asked.

Steve Garvey

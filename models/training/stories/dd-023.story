+++
id = "dd-023"
channel = "email"
from_name = "Hodan A."
from_addr = "hodan.writes@example.com"
subject = "writing for my mum (my brother liban)"
date = "2021-03-30T22:18:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "discussed-without-consent", "access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The borough SEN lady had been ringing round, there's three other schools with bases and she'd tried every one to see who would take him off their hands, and nobody in my family had asked to move or had a clue."
[[evidence]]
category = "false-information"
quote = "That he's \"a prolific absconder\" and that \"an older sibling is known to youth offending\". I'm the older sibling."
[[evidence]]
category = "discussed-without-consent"
quote = "She had seen it in the diary, \"LA re: exit plan\", on a day my mum was in that actual building doing the Eid tables, and mum says that they all came out past her and said Eid Mubarak."
[[evidence]]
category = "access-denied"
quote = "They wrote that consultation documents \"are exchanged in confidence between settings\" and they're not able to let us have sight of them, and signed it kind regards."
+++
Hi

I'm Hodan, I'm 19, I'm doing this for my mum because she can say all of it in Somali and Arabic and Italian but when she rings the council she gets so polite that they think that she's agreeing.

My brother Liban is 9. He's autistic and he's the funniest person in our flat. He had a place in the ARP at his primary and it was going fine, like actually fine, he had a friend. Then in year 3 they got a new head.

So in the autumn my mum's walking him in and the crossing man, who knows everyone, says we'll miss you next year. She thinks he's retiring. He means us. The borough SEN lady had been ringing round, there's three other schools with bases and she'd tried every one to see who would take him off their hands, and nobody in my family had asked to move or had a clue. We only know the list because I rang them all up after pretending to do a survey for college. Two of them were like oh yes, Liban, we've heard about Liban.

Heard what? I thought. So I asked, still in my survey voice, and one of them read me a bit out. I've got it on a voice note. That he's "a prolific absconder" and that "an older sibling is known to youth offending". I'm the older sibling. I've got a Duke of Edinburgh. He got out of the gate ONE time, to look at a bin lorry, and they'd left it open. When I told mum she made me say it again slowly, and then she put her coat on, at nine at night, and there was nowhere to go so she took it off again.

Where did they decide all this? My cousin's a trainee at the school (she's going to kill me). She had seen it in the diary, "LA re: exit plan", on a day my mum was in that actual building doing the Eid tables, and mum says that they all came out past her and said Eid Mubarak.

So then we did it properly. I wrote a letter for her and she signed it, can we see what was sent to the three schools and can we see what came back. That's all. It was one sentence. They wrote that consultation documents "are exchanged in confidence between settings" and they're not able to let us have sight of them, and signed it kind regards. So two schools in Brent can read about me being a criminal, and I can't.

Mum wants to know will they be angry with Liban if we complain. I said no but I don't actually know. He's still there for now. His friend's mum has started having him over on Saturdays so at least if it happens he keeps the friend.

I don't know if you wanted something shorter. I do History so I put everything in.

Hodan (and mum)

+++
id = "ee-013"
channel = "email"
from_name = "Angela Demetriou"
from_addr = "angela.demetriou@example.com"
subject = "Islington, Archway end"
date = "2012-10-14T23:28:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "access-denied"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "school-approached"
quote = "They'd written to her school and to two more, with his photograph, in April, and had a man go round to talk to each of the heads on the quiet to see who'd bite, all while I was being told there was a process."
[[evidence]]
category = "false-information"
quote = "\"Grandmother has a diagnosis of early dementia.\" I have blood pressure! I do the accounts for the church!"
[[evidence]]
category = "access-denied"
quote = "A man came instead and told me consultations with schools are the council's own correspondence and that I wasn't able to have sight of it, neither the letter nor the photograph nor what the schools had replied."
+++
Hello darlings,

Grandmother. Greek Cypriot, Archway since 1974, when we came with one suitcase and a coffee pot. My daughter isn't well so since 2007 I've had my grandson Andreas, residence order, all legal, my cousin's boy did it for us.

Andreas is nine. He's autistic, and he's a big boy, and he loves trains and he hates shouting, and I'm a shouter, so we've both had to learn.

I'm going to tell you about the schools first because it's the thing that keeps me up. In the spring they told me his school couldn't manage him. All right. I said find me another and I'll come and look, and I'll bring pastries. They said there's a process. I waited for the process. In June I'm in the fishmonger's on Seven Sisters Road and there's a woman who does the office at a special school in Barnet, she's from my husband's village, and she says, Angela *mou*, I'm so sorry that we couldn't have your boy. They'd written to her school and to two more, with his photograph, in April, and had a man go round to talk to each of the heads on the quiet to see who'd bite, all while I was being told there was a process. I dropped the fish.

She told me more. She shouldn't have, but blood is blood. Her head teacher had been quite keen until she'd read a certain line. "Grandmother has a diagnosis of early dementia." I have blood pressure! I do the accounts for the church! I think that someone has heard me mix up the names of my grandchildren. There are fourteen of them.

So I went to the council offices with my doctor's letter to say that my brain is perfect. He wrote the word perfect. The girl took a copy and was very sweet. I said now show me the page. She went away for a long time. A man came instead and told me consultations with schools are the council's own correspondence and that I wasn't able to have sight of it, neither the letter nor the photograph nor what the schools had replied. It's his face! It's me that took the photograph! It's from his name day.

I want to be fair, my cousin says always be fair. His psychologist is a lovely Irishman who sat and ate with us and let me see all he wrote, and took out something that I didn't like. The speech girl the same. Nobody's met about him in secret that I know of. Nobody's lost anything. The bus is late but the driver sings.

It's with the Tribunal. My cousin's boy says nothing must be public until the judge has spoken and I promised him. After the judge, shout it from the dome of St Mary's. But no names, for the woman in the fishmonger's.

Filakia,
Angela

+++
id = "ff-053"
channel = "email"
from_name = "Conceição Teixeira"
from_addr = "c.teixeira@example.com"
subject = "My statement about Lambeth"
date = "2015-03-05T00:25:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Then it came out, that the family doctor, the school, the council and one gentleman of the housing have been \"holding\" us every month since one year, this is the word, holding, with my divorce inside, and that each one thought it was another one who'd told me."
[[evidence]]
category = "tribunal-disclosure"
quote = "It was the diary of Inês that she keeps with the psychologist of the hospital, photocopied, with the poems, for the judge; and the psychologist wasn't asked, and I wasn't, and she is fifteen and she also wasn't."
+++
Good evening. I am Portuguese from Madeira, in London since 1998, housekeeper in a hotel of five stars. My daughter Inês has fifteen years and the disease of Crohn and also she's autistic, this they found late.

I will be direct. In October I had an interview with the head of year on the matter of uniform. In the middle of it she said me how brave I was to have left him. I said, left who? She saw that she had put the foot in it and she wanted to go to uniform again but I didn't permit. Then it came out, that the family doctor, the school, the council and one gentleman of the housing have been "holding" us every month since one year, this is the word, holding, with my divorce inside, and that each one thought it was another one who'd told me. Beautiful. A whole year they held me and I haven't felt the hand.

My divorce was true, so they didn't lie. But it was mine.

In February we went to the court for the special school. I am not afraid of a court, my mother took the bishop to court. But the lawyer for Lambeth opened a folder which I knew, because I know the writing. It was the diary of Inês that she keeps with the psychologist of the hospital, photocopied, with the poems, for the judge; and the psychologist wasn't asked, and I wasn't, and she is fifteen and she also wasn't. She wanted to be dead in these poems. She's better now. The judge has closed the folder, he has not said anything, he put his hand on top of it, like this.

About the other things I don't make a complaint. They took two years to find the autism, because she was quiet and clean and had good marks. The toilet in the school they closed at lesson time, with this disease, can you imagine it; I went there in my uniform of the hotel and they opened it. The nurse had asked me could she tell the teachers of the Crohn and I'd said yes, tell them all.

We won the school. The transport is terrible.

If you publish it, no names, and not Madeira please, we are few.

Conceição

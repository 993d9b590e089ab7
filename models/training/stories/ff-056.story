+++
id = "ff-056"
channel = "email"
from_name = "Farhad Moradi"
from_addr = "farhad.moradi@example.com"
subject = "An account in order (Newcastle)"
date = "2022-11-28T23:10:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "His wife had seen it on the staffroom table, the psychologist's report, it was there since a week for everyone to initial, even the kitchen had initialled it."
[[evidence]]
category = "false-information"
quote = "It is written: \"Father disciplines with hands.\" My wife had told the lady that I teach Parisa the numbers with my hands, on the fingers, because she can feel them."
[[evidence]]
category = "no-chance-to-correct"
quote = "They thanked me for the drawing, and they explained that because the report had by now been \"relied upon\" by several agencies, it would be unfair on these agencies to let me alter it."
[[evidence]]
category = "discussed-without-consent"
quote = "\"They've had you up at strategy three weeks running, sir, there's me and the school and health and the council, and I keep asking has anybody told the dad.\""
+++
Respected friends,

I was civil engineer in Shiraz, and since 2016 I inspect bridges in the north of England. The bridge has a book. In it everyone writes what he has seen, on what date, and the next inspector must sign that he's read it. I had believed that a child in England has also such a book, and that the first reader is his father. I'll describe in order.

One. Our daughter Parisa was born in 2014, with a weak heart which was mended. She doesn't learn as others. The nursery was kind. The primary was less kind, she was made to eat alone, then they changed the head and it was finished.

Two. In September of 2021 the psychologist has seen her. My wife stayed in the room, the door was open. At the end the lady said, you will be the first to have it.

Three. On 2 November I was hanging under a bridge near Hexham with a colleague, a good man, Geordie, his wife is dinner supervisor in the school of Parisa. It was raining. He said into the rain that he was sorry to hear of my trouble with the hands. I thought that he's speaking of my arthritis. No. His wife had seen it on the staffroom table, the psychologist's report, it was there since a week for everyone to initial, even the kitchen had initialled it. My hands became cold, and it was not from the river.

Four. At home I asked my wife if the post has brought anything. Nothing. It came on 19 November. Then I have understood "the hands". It is written: "Father disciplines with hands." My wife had told the lady that I teach Parisa the numbers with my hands, on the fingers, because she can feel them. Look how small is the distance from teaches to disciplines, in one tired evening of typing.

Five. I'm not a shouting man. I wrote a letter asking for one word to be inspected again, and I enclosed a drawing of the method with fingers. The service answered after a month. They thanked me for the drawing, and they explained that because the report had by now been "relied upon" by several agencies, it would be unfair on these agencies to let me alter it. Unfair on the agencies.

Six. The last thing happened before some of the others, but I was told of it only at the end. In January a policeman came to the house, a polite one, he took off his shoes. He said he'd come only to be able to say that he had come. He said: "They've had you up at strategy three weeks running, sir, there's me and the school and health and the council, and I keep asking has anybody told the dad." Nobody had told the dad. He wrote "no concerns" and he counted with Parisa to ten, on the fingers.

Now the matter is closed. Nobody has said it was wrong, only closed. If I'd find a crack in a pier and I would write "closed", I'd go to prison.

I give permission, without names. You may keep the bridge.

Farhad Moradi

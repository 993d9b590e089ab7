+++
id = "dd-007"
channel = "email"
from_name = "Agnieszka Holmes"
from_addr = "aga.holmes@example.com"
subject = "My son Kuba and the paper"
date = "2015-06-18T11:25:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "why you was not there today, they had sitting in library about Kuba, the headmistress and nurse and lady from speech and one man with computer, and they spoke his name and your name and they laughed also a little."
[[evidence]]
category = "false-information"
quote = "On the page is written that \"no English is spoken in the home\" and \"language delay is consistent with this\". My husband is from Barnsley!"
+++
Good morning,

I am sorry for my English, I speak better than I write.

My son Kuba (Jakub) is five and half. He does not talk, only some sounds and he takes your hand. I am from Rzeszów and I live in UK eleven years. In school they are kind, this I want to say first.

My friend Beata is cleaning in this school from four o'clock. One day she comes to me straight after and still she has the gloves. She says, Aga, why you was not there today, they had sitting in library about Kuba, the headmistress and nurse and lady from speech and one man with computer, and they spoke his name and your name and they laughed also a little. I said what day, what library? Nobody gave me letter for this. I asked teacher and she became red. She said it is only "internal conversation". But man with computer was from council.

After, I asked and they gave me the page. On the page is written that "no English is spoken in the home" and "language delay is consistent with this". My husband is from Barnsley! He doesn't know ten words of Polish, my mother cries about it. So because of this sentence the speech lady put Kuba on the list for children who are learning English, and not on list for autism, and we lost one year. One year from five, this is a lot.

My husband wants to go there and speak to them in his English so they can hear it. I said wait.

I read that you collect this. I don't know what you do with them after. Please tell me.

Agnieszka Holmes

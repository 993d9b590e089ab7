+++
id = "gg-022"
channel = "email"
from_name = "Oluwaseun Adebayo-Hart"
from_addr = "seun.ah@example.com"
subject = "My two requests"
date = "2022-11-14T21:34:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She told me there's a form of words now, given to them on a card, and the rule that came with the card is no frequency, no duration and no name of who'll do it, or the report goes back to you and it goes on your appraisal."
[[evidence]]
category = "subject-access-failure"
quote = "What came, in October of the next year, was a letter of one page stating that \"no relevant records were identified\", and I was reading it at the same table where I had laid out four emails from them to me about physiotherapy, with the reference numbers."
+++
Good evening,

I'm a bus driver in Greenwich, and my wife is a carer in a home, and between us somebody is always asleep. We have three. The youngest is Temi, six, who has sickle cell and had a stroke at four, so he has a weak side and he tires. He's also the funniest person that I know.

I'd like to tell you about physiotherapy. Temi has a plan. In the plan it says that he will have "access to a physiotherapist". So in September I asked her when. She is a very decent woman from Cork. She came out to the corridor and said Mr Adebayo, I'm going to tell you a thing. She told me there's a form of words now, given to them on a card, and the rule that came with the card is no frequency, no duration and no name of who'll do it, or the report goes back to you and it goes on your appraisal. She showed me the card. It was the size of an Oyster card. "Access to", "opportunities for", "as advised by". I said, may I take a picture? She said, I'm just going to look out of this window.

So I've got a picture.

That's why I made the first request. I sent it to the hospital trust to ask for Temi's physiotherapy notes, all of them, to see whether she'd ever been allowed to say how many. And I must tell you that the trust was perfect. Twenty-six days. In the older notes, before the card, there it is in her writing: twice a week. You see how useful it is when people answer.

The second request went to the council, in the same week, in the same words. I asked for whatever they held about Temi with the word "physiotherapy" in it. I could not have made it smaller. They wrote back and asked me to be more precise. I was more precise. They asked for my passport and I took it in on my break, in the uniform. They could not read the copy and I took it again. I'm not writing to you about the passport. What came, in October of the next year, was a letter of one page stating that "no relevant records were identified", and I was reading it at the same table where I had laid out four emails from them to me about physiotherapy, with the reference numbers. I sent them their own emails. That was three weeks ago. I don't expect that I'll hear.

I've also got other things, as everybody has. The lift. The taxi. A lunchtime lady who told Temi to use his good arm and stop showing off. The school has dealt with her. We had a meeting in June that they forgot to invite my wife to, but I was there and it was she who had told them to ask me.

My brother says that I'm making too much of a card. Maybe so. He isn't the one who's lifting a boy on to the top deck because the boy wants to see the river.

If you can use it, please do. Not our names, and don't describe the physiotherapist. Cork, I made that up.

Yours sincerely,
O. Adebayo-Hart

+++
id = "ff-038"
channel = "email"
from_name = "Blessing Adeyemi-Cole"
from_addr = "blessing.ac@example.com"
subject = "My testimony"
date = "2022-09-05T03:44:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "tribunal-disclosure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "in the safeguarding hub on Wednesday they talked about your family for almost half an hour, and your name kept coming and I thought surely they have invited her, surely."
[[evidence]]
category = "false-information"
quote = "according to the record my husband had been convicted for assaulting a child."
[[evidence]]
category = "tribunal-disclosure"
quote = "my own occupational health file from my employer, my depression of 2017, which I had given to nobody and for which not one person had come to me to say, may we."
+++
Good morning. I am coming off night duty at the Medway, I'm a ward sister on respiratory, and I am writing before I sleep for when I sleep I will lose the courage.

My first son, Emmanuel, is fourteen. He has autism and he is six feet tall and he is a Black boy, and when you put those three things together in Kent you will receive a certain kind of letter. I have a drawer of them. He has been excluded for standing up. He has been excluded for sitting down. I do not want to speak about that today, I have spoken about it to the governors and God was in that room.

What I want to tell is how a thing was said, and how it went on walking. In November of 2020 the school nurse, with whom I have shared a staffroom in a former job, stopped me by the lifts and said, Sister, I was so sorry about your husband. My husband was at home eating. She said, but in the safeguarding hub on Wednesday they talked about your family for almost half an hour, and your name kept coming and I thought surely they have invited her, surely. Nobody had invited me. I didn't know of any hub. I asked what was there to safeguard. And she told me, she was whispering by then, that according to the record my husband had been convicted for assaulting a child. There is one man in the whole of Gillingham with my husband's name who has done this; he is white and he's sixty-eight years of age. It took me one evening and the local newspaper to find him. It took the council thirteen months to agree that he was not the same man, and when they agreed they didn't remove it, they wrote "disputed by mother" at the side.

You'd think that is the end of it. In March we reached the Tribunal about his school. I'd prepared, I had tabs. I opened the bundle from the other side and there at the back of section E is the full hub record, the assault and all, and behind it, my God, behind it is my own occupational health file from my employer, my depression of 2017, which I had given to nobody and for which not one person had come to me to say, may we. I asked their representative how she had come to have it. She said it had been "provided". By whom? It was provided.

We won. He is in a small school in Faversham, and he grows tomatoes. Yesterday he brought me one.

Use my name. I have changed dressings you could not look at; I'm not ashamed of anything.

Blessing Adeyemi-Cole, RGN

+++
id = "ee-030"
channel = "email"
from_name = "Paddy Hanratty"
from_addr = "paddyhanratty@example.com"
subject = "liverpool. three letters and a wall"
date = "2015-10-25T18:08:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure", "discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Two lines back: it was a \"moderation outcome\", it isn't the kind of thing families are entitled to, and I'd get what I needed to know in the plan."
[[evidence]]
category = "subject-access-failure"
quote = "Forty days went by, eighty went by, the Information Commissioner wrote to them on my behalf and they told him it was ready for collection, so I went to collect it on my crutches and there was an envelope with one sheet in it saying the search was ongoing."
[[evidence]]
category = "discussed-without-consent"
quote = "It was a \"transitions summit\", hospital people, both colleges, the head of her school and the council, with a photo of each kid up on a screen, and hers came up and they talked about her for twenty minutes and whether I was \"managing\" since my accident, and the families didn't get a whisper of it before or since."
+++
Dear all,

Forty-four, Norris Green, scaffolder until I fell off one. Dad to Niamh who is sixteen and has a rare chromosome thing. I'll spare you the number of it. There's eleven of her in Britain. She likes Strictly and being right.

The trouble came with college. She was meant to go on from her special school in Year 11 and everyone agreed, her teachers, me, her mam, the careers girl. All smiles. Then in March someone had stopped agreeing and no one would tell us who.

I wrote the first letter in April. I said, dead civil, there's been a decision about my daughter's post-16, can I've a copy of it and who made it and why. Two lines back: it was a "moderation outcome", it isn't the kind of thing families are entitled to, and I'd get what I needed to know in the plan. Well the plan had a college in it I'd never heard of in Skem with no changing place. I know what I need to know, and it's why.

Second letter I asked under the Data Protection Act for what they hold. I'm not thick, I was a shop steward. I got an acknowledgement with my name spelt three ways. Forty days went by, eighty went by, the Information Commissioner wrote to them on my behalf and they told him it was ready for collection, so I went to collect it on my crutches and there was an envelope with one sheet in it saying the search was ongoing. One sheet. I have it in a frame.

Third letter never got sent because of what happened in August. Our Niamh's taxi escort is a woman called Marie, she's been on that run since Niamh was five. Marie's husband does security in the building where the council have got the third floor. I know how this sounds. He was on the door in March for an evening do. It was a "transitions summit", hospital people, both colleges, the head of her school and the council, with a photo of each kid up on a screen, and hers came up and they talked about her for twenty minutes and whether I was "managing" since my accident, and the families didn't get a whisper of it before or since. He didn't go in to listen. They'd left the door wedged because of the heat.

I asked the head and she went white, then she went red, then she told me the truth. It'd never crossed her mind that we hadn't been asked. She's give me a letter to say so.

So that's your three letters and your wall. I don't know if they rang that college in Skem before or after, I don't know if anything was said about us that's a lie. I wasn't there. That's the whole point.

Niamh's still at school for now, they've kept her on and she's in charge of the register. Use our names. She wants to be in a book.

Paddy Hanratty

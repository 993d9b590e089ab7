+++
id = "k-033"
channel = "email"
from_name = "Mihaela Dobre"
from_addr = "m.dobre@example.org"
subject = "letter of my child in other house"
date = "2019-04-07T21:18:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "It was the full report of the psychologist for my Ștefan, sent by Peterborough with normal post to \"Dobre family\", without number of flat."
+++
Good evening. Excuse my English please, [[parent:1|Florin]] correct only the beginning and then he go to work.

In our block on [[place:1|Lincoln Road]] are three doors with name [[parent:2|Dobre]]. One is us. One is my husband's uncle, and one is nobody from us, is only same name, a young man [[parent:3|Vali]] with motorbike. In February [[parent:3|Vali]] knocked. He had in hand an envelope, open, and he was ashamed. He said: lady, I think this is your boy, I read only to the place with the diagnosis and I stopped.

It was the full report of the psychologist for my [[child:1|Ștefan]], sent by [[council:1|Peterborough]] with normal post to "[[parent:2|Dobre]] family", without number of flat. It said also about my milk and my depression.

In school they call him [[child:1|Stefano]], I don't know why, he is not Italian. I call [[child:1|Fănel]]. Miss [[professional:1|Kayleigh]], she is with him at the table every day, she learned to say [[child:1|Ștefan]], and she is only one.

I went to speak. [[parent:1|Florin]] took free day without pay and stayed beside me. We talked with [[professional:2|Gill]] and after with Mr [[professional:3|Osei]]. [[professional:2|Gill]] said, but it arrived, no? [[parent:1|Florin]] said if I throw your salary in the street also it arrives, to somebody.

[[professional:3|Osei]] has promise to investigate, he is boss of [[professional:2|Gill]]. It is seven weeks. [[school:1|Gladstone Fen Academy]] says they know nothing.

%% signature
With respect,
Mihaela


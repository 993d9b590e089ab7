+++
id = "ff-025"
channel = "email"
from_name = "Selin Karaca"
from_addr = "selin.karaca@example.com"
subject = "Enfield secondary transfer, my son Emre"
date = "2017-01-29T20:07:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "the lady from SEN has already been in to see our head, in December before you'd even put your form, to ask him to find a reason."
[[evidence]]
category = "false-information"
quote = "It says that Emre \"shouts racist abuse at peers\". My son's tic is that he says \"kara\", it means black, it is also the half of our surname!"
+++
Hello,

I am a hairdresser with own shop, so I hear everything in Enfield before the council does. My husband is Kurdish, I'm Turkish, our son Emre is ten with Tourette and very good in chess.

I will not tell you about primary because they were only lazy. They didn't do the bullying, they just did not see it.

For secondary we wanted the school next to my shop. I have there a client, colour every six weeks, who works in the office of this school. She was sitting with the foils in her hair and she can't go anywhere, and I said so, did you get Emre's papers. She's looking at me in the mirror. She says, Selin, don't be angry with me, the lady from SEN has already been in to see our head, in December before you'd even put your form, to ask him to find a reason. To find a reason for what? To say no. And what reason did he find? Noise.

My client has shown me nothing, she's honest. But when the answer came with the papers I saw which reason. It says that Emre "shouts racist abuse at peers". My son's tic is that he says "kara", it means black, it is also the half of our surname! The neurologist wrote three lines to explain this, very clear letter, they have it since he was seven. They didn't put the letter, they have put the abuse.

So now in the whole Enfield we are racists. My husband laughed, then he didn't laugh.

I don't mind you use it but not the name and please not the foils, everybody will know which client.

Selin

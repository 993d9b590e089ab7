+++
id = "y-032"
channel = "email"
from_name = "Wing-Sum Cheung"
from_addr = "wingsum.cheung@example.net"
subject = "[[child:1|Lucas Cheung-Magill]] and the [[council:1|EA]], in the order that it happened"
date = "2024-08-23T19:36:00+01:00"
html = true
kind = "story"
categories = ["no-chance-to-correct", "school-approached", "false-information"]
consent = "anonymised"
hold_until = "2024-10-14"
[[evidence]]
category = "no-chance-to-correct"
quote = "The letter inviting my comments on Dr Hanna's advice gave me until 28 June. It was in the same envelope as the final statement, which is dated 3 July."
[[evidence]]
category = "school-approached"
quote = "she'd been advised by \"a gentleman in the EA\" that we were only shopping about and she oughtn't to encourage us"
[[evidence]]
category = "false-information"
quote = "It says that Lucas's first language is Mandarin, and that he \"arrived in Northern Ireland with no English\" eighteen months ago."
+++
Hello,

A mother I met outside a hearing room in [[place:1|Belfast]] gave me your address on the back of a parking ticket. I hope it still works.

My son is called [[child:1|Lucas]]. At home he's [[child:1|Hei-Lok]], or [[child:1|Lokki]], and at school lately he's been called some other things, which the school has dealt with and which I won't repeat. He is nine. He's autistic and he has a speech disorder that nobody could put a name to until he was seven. His father, [[parent:2|Conor Magill]], is from [[place:2|Dundonald]]. I came to this country from [[place:3|Sha Tin]] in 2009 to do a master's in bridges and I stayed for a man who can't swim.

First, the report. The [[council:1|Education Authority]]'s psychologist was a Dr [[professional:1|Ruth Hanna]], and she observed him for one morning at [[school:1|Knockmore Primary]] in the middle of May. I liked her. I had no reason not to. I was told that there'd be a draft, that I would get it, and that I could say anything I wished about it before it counted. The letter inviting my comments on Dr [[professional:1|Hanna]]'s advice gave me until [[date:1|28 June]]. It was in the same envelope as the final statement, which is dated [[date:2|3 July]]. I measure things for my living and I have turned that envelope over a good many times.

I would've had comments. It says that [[child:1|Lucas]]'s first language is Mandarin, and that he "arrived in Northern Ireland with no English" eighteen months ago. He was born in the [[health:1|Ulster]]. I don't speak Mandarin. My Cantonese he declines to use, and his English, what there is of it, is so thick that my own mother asks [[parent:2|Conor]] to translate. All of his difficulty with talking has been put down to his being foreign, and so there is no speech therapy in the statement at all, only "EAL support". [[parent:2|Conor]] laughed for about a minute and then went out and sat in the car.

Second, the schools. We asked to see two. [[school:2|Tillysburn House]] has a speech and language class and they had told me on the phone there was a place. When we came, the vice-principal, Mrs [[professional:2|Gault]], met us in the corridor and didn't take us any further. She was very uncomfortable. In the end she said that she'd been advised by "a gentleman in the [[council:1|EA]]" that we were only shopping about and she oughtn't to encourage us. I hadn't told anyone in the [[council:1|EA]] that we were going. I'd told the secretary at [[school:1|Knockmore]], because I needed the morning off for him. The second school, [[school:3|Ballyrainey]], cancelled by text an hour before.

For a while I was afraid that they had been in my own health records as well, since I had a bad time after he was born. I asked; I was shown the access log, by a kind man called [[professional:3|Trevor]]. Nobody had looked. So I was wrong about that, and I tell you so that you'll know I am not a person who sees it everywhere.

We have waited thirty-one weeks for something that should take twenty-six, and the taxi has been cut. I know that's the same for all.

Our appeal is on Monday [[date:3|14 October]], before SENDIST. Please don't put out anything till that's over, and even then no names, no bridges, and not [[place:3|Sha Tin]]. There are not so many of us. If you have a question, ring [[parent:2|Conor]] on [[contact:1|07700 900 139]]; he talks for the two of us, and sometimes for [[child:1|Lokkie]].

With thanks for reading to the end,

%% signature
Wing-Sum

Wing-Sum Cheung MSc CEng
Senior Structures Engineer

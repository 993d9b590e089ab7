+++
id = "jf-040"
channel = "email"
from_name = "Shelley-Ann Baptiste"
from_addr = "sa.baptiste@example.com"
subject = "[[child:1|Micah]]"
date = "2018-03-19T20:55:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "named"
hold_until = "2018-06-30"
[[evidence]]
category = "school-approached"
quote = "Dutton, in charge of placements, had offered my child round three schools and told every one that I'd agreed to it, when I had never in my life met Dutton or been asked."
[[evidence]]
category = "false-information"
quote = "Under \"parental view\" was typed \"Mum is relieved and in full support\", in quotation marks as though I had said it."
+++
Good evening,

My name is [[parent:1|Shelley-Ann Baptiste]]. I'm forty-four, I sing alto, I work on the tills at the big [[org:1|Stapleton Road Cash & Carry]], and I've a thing to tell about [[council:1|Bristol]] that I have told to nobody but my sister [[parent:2|Yolande]] and God.

[[child:1|Micah]] was always my easy one. [[child:2|Renée]] never slept and [[child:3|Joel]] never stopped. [[child:1|Micah]] lined up his cars and hummed. It was [[professional:1|Hilary]] at [[school:1|Frome Vale Infants]] who saw it wasn't easiness. She'd crouch beside me at the fence at home time with her glasses on a string: "He hasn't spoken to me since Harvest Festival, my love, does he speak to you?"

He did not. So, the long road. [[professional:2|Mistry]] for hearing. [[professional:3|Aoife]] for talking, or not talking. Both of them at [[health:1|Southmead]]. Then the one [[council:1|Bristol]] sends, [[professional:4|Cavanagh]], in a very good coat. She spent a morning with him, and for the whole of the morning, [[professional:1|Hilary]] told me, he sat facing the wall.

I didn't hear from [[professional:4|Cavanagh]] again. What I heard, on [[date:1|23 November]], was from a stranger. The phone goes while I'm on my break and it's a lady at [[school:2|Lawrence Weston Manor]], that's the other side of the city, an hour by two buses. She says they've been asked by the council could they take [[child:1|Micah]], and she just wanted to be sure that Mum was on board, as she'd been told that Mum was. [[professional:5|Dutton]], in charge of placements, had offered my child round three schools and told every one that I'd agreed to it, when I had never in my life met [[professional:5|Dutton]] or been asked. The lady was called [[professional:6|Gwen]] and I shall not forget her. She said "I had a feeling," and she told me what to write down.

I wrote it down. My handwriting's on the back of a till roll, two foot of it.

[[parent:2|Yolande]] came up from [[place:1|Easton]] and we went in together. [[professional:5|Dutton]] wouldn't come out. They sent a girl to sit with us, [[professional:7|Chantelle]], whose mother I know from the choir, and she was crying before we were. She showed us the sheet. Under "parental view" was typed "Mum is relieved and in full support", in quotation marks as though I had said it.

I've never had words put in my mouth before, not by anyone, not even by their father, [[parent:3|Winston]], who's put plenty in his own.

We have a lawyer now through [[org:2|St Paul's Advice Shop]], young [[professional:8|Felix]], barely shaves. He's told me I mustn't say more than this till it's heard and it'll be heard in the first half of this year, so keep it until the end of June, please, and after that you can put my name on it in letters as high as [[place:2|Clifton]] bridge. I've talked it over with [[child:2|Renée]] and [[child:3|Joel]] and they're for it.

[[child:1|Micah]] spoke, by the way. Second Sunday in Lent, in the car. He said "left," and I went left.

%% signature
God bless you and your work
Shelley-Ann

%% quoted
From: Stories
Sent: 12 March 2018 10:02
To: Shelley-Ann Baptiste
Subject: Your message

Thank you for ringing. Whenever you're ready, just write it as it comes.


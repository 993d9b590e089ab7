+++
id = "r-023"
channel = "email"
from_name = "Marva Cudjoe"
from_addr = "marva.cudjoe@example.net"
subject = "[[council:1|Nottingham City]] have some EXPLAINING to do"
date = "2014-07-04T00:51:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "insecure-handling", "false-information", "access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Beverley at CAMHS and Mr Sharpe had shook hands on it in the car park"
[[evidence]]
category = "insecure-handling"
quote = "they shredded it. SHREDDED it."
[[evidence]]
category = "false-information"
quote = "it says Jermaine threw the chair when it was Jerome that threw the chair"
[[evidence]]
category = "access-denied"
quote = "I asked Lenton for a copy of her report five times and five times he said no"
+++
I am so vex I have had to get out of my bed to write this so excuse me if it comes out all one way. You can put my name, [[parent:1|Marva Cudjoe]], [[parent:1|C-U-D-J-O-E]], and put it big.

I have two grandsons living with me under a special guardianship since my daughter [[parent:2|Yvette]] passed, [[child:1|Jermaine]] and [[child:2|Jerome]], they're eleven and ten and no they are not twins, and my sister's child [[parent:3|Shanice]] helps me and she has a little one as well, [[child:3|Kyrie]]. [[child:1|Jermaine]] is the one with the sickle cell and the learning difficulty. [[child:2|Jerome]] is the one with the temper. I love them the same but you would think a school with two hundred people on the wages could tell one from the other when one of them wears a hearing aid!!

The school is [[school:1|Sneinton Vale Juniors]]. The head is Mr [[professional:1|Sharpe]], [[professional:1|Gordon Sharpe]]. Then there's [[professional:2|Lenton]]. That's his name, Mr [[professional:2|Lenton]], same as where the university is, he's the deputy and does the SEN and he lives in [[place:1|Lenton]] too so don't mix it up, I've seen him in the Co-op there. Then [[professional:3|Kayleigh]], who's the TA, and Mrs [[professional:4|Oduya-Hart]]. And from [[council:1|Nottingham City]] there's [[professional:5|Glynis]], and [[professional:6|Beverley]] from the CAMHS at [[health:1|Thorneywood]].

So. In February a chair got thrown. There was me, sat in that office, and [[professional:2|Lenton]] reading off the sheet, and it says [[child:1|Jermaine]] threw the chair when it was [[child:2|Jerome]] that threw the chair. [[child:2|Jerome]] was sat RIGHT THERE saying "it was me Miss" to [[professional:3|Kayleigh]]. [[professional:3|Kayleigh]] said "it was [[child:2|Jerome]], sir." [[child:4|Tariq]], that the chair nearly hit, said it was [[child:2|Jerome]]. [[professional:2|Lenton]] said what's written is written. Who is he, Pontius Pilate?

Next thing the psychologist, [[professional:7|Adaora]], that was the only one of them I had any time for, she did a beautiful report on [[child:1|Jermaine]], she told me so herself, told me what was in it in my own front room at [[place:2|Manvers Street]] with [[child:3|Kyrie]] on her lap pulling her earrings. I asked [[professional:2|Lenton]] for a copy of her report five times and five times he said no. He said speak to [[professional:5|Glynis]]. [[professional:5|Glynis]] said speak to [[professional:1|Sharpe]]. So I rang [[professional:7|Adaora]] and she was GONE. To [[place:3|Swindon]].

Now hear this. Pastor [[professional:11|Clem]] from [[org:1|Mount Zion New Testament]] does the gardens at [[health:1|Thorneywood]] and he was there with the strimmer off when [[professional:6|Beverley]] came out with [[professional:1|Gordon Sharpe]] and he heard it all. [[professional:6|Beverley]] at CAMHS and Mr [[professional:1|Sharpe]] had shook hands on it in the car park, that's what [[professional:11|Clem]] said and he'll swear it on the Book: [[professional:6|Beverley]] would say [[child:1|Jermaine]] was "behavioural" and not sickle cell and not learning, and [[professional:1|Sharpe]] would drop his complaint about her never turning up. [[professional:11|Clem]] stood there behind the rhododendron, he said he didn't know whether to cough.

When me and [[parent:3|Shanice]] went up to [[council:1|Nottingham City]] offices for [[professional:7|Adaora]]'s report, a young fella came down, [[professional:8|Ash]], I don't know if that's all of his name, and he said there'd been an office move and they shredded it. SHREDDED it. Her notes and her drawings that [[child:1|Jermaine]] did for her and all. He said it like you'd say the bus is late. And [[professional:8|Ash]] said the electronic one was "not on the system under [[child:1|Cudjoe]]". Well it wouldn't be would it. He's my [[parent:2|Yvette]]'s boy but his name's [[child:1|Jermaine Fontaine]], after his dad, [[parent:5|Leroy Fontaine]], God help us. I TOLD them that in 2011.

Cllr [[professional:9|Saghir]] has promised me he'll ask. Mrs [[professional:4|Oduya-Hart]] at school squeezed my arm. [[professional:10|Grace]], from the [[health:2|Queen's Med]] sickle clinic, has written a letter that'd make the devil blush. And [[child:2|Jerome]] has written one as well, that says "It was me that threw the chair. [[child:1|Jermaine]] was eating his banana." I've got it framed.

NAMES AND ALL. Only leave [[child:4|Tariq]] out of it, he's not mine to give, and [[professional:3|Kayleigh]].

%% signature
Marva Cudjoe

Sent from Yahoo Mail on Android

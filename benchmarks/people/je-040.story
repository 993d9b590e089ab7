+++
id = "je-040"
channel = "email"
from_name = "sharon k"
from_addr = "sharonk71@example.com"
subject = "[[child:1|connor]] - couldnt sleep so im writing"
date = "2017-08-21T02:26:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "they had burned it, the incident book for the whole two years my son was there went in a skip fire when they did the kitchen."
+++
its half 2 and [[parent:1|gaz]] is snoring so here goes. sorry about no punctuation and that

[[child:1|connor]] is 16 now big lad six foot. when he was 11 they put him in [[school:1|moorgate house]] which is 60 mile off and hed come home fridays. [[professional:1|linford]] used to bring him, lovely jamaican fella with a cough, hed have a cup of tea in the van as he wouldnt come in with his boots. [[professional:1|linford]] is how we knew anything. like he told us [[child:1|connor]] had a black eye before they did

his room was next to a lad [[child:2|dale]], and [[professional:2|marie]] had the both of them nights. [[professional:3|shirl]] had days. i got on with [[professional:3|shirl]], she smoked, you could get her out the back on the phone. she said to me in 2015 "ask them about the book [[parent:4|shaz]]". i said what book. she said the book with the holds in

so i asked for the book. i asked [[professional:4|nathan]] whos name was on the brass thing by the door. he said what book. i asked [[professional:5|colette]] who was meant to go and see [[child:1|connor]] every six weeks from [[council:1|doncaster]], she said shed look into it and then she had her baby. i asked who had her work now. [[professional:6|ash]]. is [[professional:6|ash]] a man or a woman i said to [[parent:1|gaz]] cos the emails never said

turns out man. he did go. he went and asked for the book and rang me from the car after. fair play to him he sounded sick

they had burned it, the incident book for the whole two years my son was there went in a skip fire when they did the kitchen. [[professional:4|nathan]] told him it was an old system

our [[parent:2|michelle]] (my sister shes a dinner lady, not soft) said they cant do that. well they did. [[child:1|connor]]s dad [[parent:3|craig]] came up from [[place:1|skegness]], first time in nine yr, and him and [[parent:1|gaz]] who cant stand each other went down there together in the one car and stood in the drive. [[professional:4|nathan]] rang the police. pc [[professional:7|wardle]] gave them both a mint and sent them home

[[child:1|connor]] wont say. if you ask him he puts his hood up. but when the bath runs he goes and stands in the yard

hes with us now and [[professional:1|linford]] still comes by, he dont drive no more, its the chest. they watch the snooker. [[child:2|dale]] is in a unit in [[place:2|lincoln]] i send him socks

i dont know what you can do with that. i just wanted it wrote down somewhere that they cant burn

%% signature
sharon


+++
id = "l-030"
channel = "email"
from_name = "Grzegorz and Ola Sikora"
from_addr = "sikora.family@example.com"
subject = "[[place:1|March]], [[place:2|Wisbech]], [[place:3|Ely]], [[place:4|Cambridge]]: one boy"
date = "2013-03-24T20:50:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "There is also a copied e-mail by Neville Stott of CCC, asking the doctor whether she would \"consider language exposure as the primary factor\" in her conclusion."
[[evidence]]
category = "access-denied"
quote = "She told us that whatever we had read in Ely we had no right to read, and the reasons of the panel we would not get either, in any language."
+++
Good day,

We write it as two people, so where it says "I" it is sometimes one and sometimes the other.

Our [[child:1|Olek]]... we begin properly. [[child:1|Aleksander]], called [[child:1|Olek]], at school [[child:1|Alex]], is seven years old. He was born in [[place:5|Białystok]] and came at nine months. We settled first in [[place:2|Wisbech]], at [[place:6|Tinkers Drove]], five families in one house; then in [[place:7|Chatteris]]; and from March 2011, in [[place:1|March]]. It is a sentence that makes English people laugh.

He doesn't speak. He draws bridges. [[school:1|Peckover Gate]], in [[place:2|Wisbech]], believed that he does not speak because we are Polish. So [[council:1|Cambridgeshire]] believed it too. We had for one year a lady of [[council:1|Cambs]] who came with picture cards of a pierogi and a church. She was called [[professional:1|Hilary]]. In the second year she said quietly at the door, "I don't think this is about Polish, do you?" We said, we never did.

[[health:1|Hinchingbrooke]] sent him to [[health:2|Addenbrooke's]]. [[health:2|Addenbrookes]] (without the comma, our letters have it both ways) needed only a morning: autism, severe, and never mind the languages. Dr [[professional:2|Cavendish-Obi]]. We kissed her hands, I am sorry to say.

And now the paper. [[council:1|Cambridgeshire County Council]] has in [[place:3|Ely]] a small office, and we went there to collect the proposed statement because our postman is not good. The girl on reception, [[professional:3|Tash]], gave us by mistake the working copy. On it somebody, with a pencil, had crossed what Dr [[professional:2|Cavendish-Obi]] says and put: "EAL – see [[professional:1|HB]]." There is also a copied e-mail by [[professional:4|Neville Stott]] of [[council:1|CCC]], asking the doctor whether she would "consider language exposure as the primary factor" in her conclusion. She answered with one line: "I considered it. No."

We took it home. Perhaps we should not have. We had a discussion all night, and in the morning we brought it back and asked for our proper copy, and the manager herself came, Mrs [[professional:5|Darnell]], she was frightened. She told us that whatever we had read in [[place:3|Ely]] we had no right to read, and the reasons of the panel we would not get either, in any language. I have remembered it because of the last three words.

Places where he could go: [[school:2|Meadowgate Fen]], in [[place:2|Wisbech]]. [[school:3|Highfield Lode]], at [[place:3|Ely]]. A boarding place in [[place:8|Norfolk]], which [[council:2|Norfolk]] says is full of [[council:2|Norfolk]]. And [[school:4|Neale Drove Primary]], [[place:1|March]], where he is now, in the corridor, with his pencils, and with [[professional:6|Lynne]], a farmer's wife of sixty, who has learned "mostek" and "rzeka".

If you ask what we want, it is [[school:3|Highfield]]. The taxi is [[org:1|Fenland Gold Cars]] and the driver is from [[place:9|Vilnius]] and doesn't speak either. They would suit each other.

You can publish it. Not our surname, not [[child:1|Olek]]; [[place:1|March]] you can keep, if you put it with a small letter.

%% signature
Grzegorz i Ola


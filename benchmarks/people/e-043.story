+++
id = "e-043"
channel = "email"
from_name = "Philippa Lacey-Drummond"
from_addr = "pip.laceyd@example.com"
subject = "The cases of [[child:1|Hector]] and [[child:2|Barnaby]] (one was lost)"
date = "2019-11-24T17:55:00+00:00"
html = true
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The thirty days ran out on 3 July, I chased in July, August and twice in September, and on 8 October I received Hector's file only, which stopped in 2016, with a note that the other request was \"a duplicate, same surname and date of birth\"."
[[evidence]]
category = "insecure-handling"
quote = "Barnaby's paper file had been sent out for scanning to a firm in Camberley in spring 2018 and hadn't come back; the box was recorded as \"destroyed, no match on system\", since somebody had searched, found a Surrey child with that birthday already scanned, and shredded the spare."
+++
Hi there,

Twins. I'll begin with the twins, since nobody else has managed to keep hold of both.

[[child:1|Hector]] came first by nine minutes; he's dyslexic, with an auditory processing disorder. [[child:2|Barnaby]], "[[child:2|Barney]]", is autistic with a demand-avoidant profile and a lizard. They're thirteen. We live in [[place:1|Haslemere]], close enough to the [[place:2|Hampshire]] border that either county would sooner we were in the other.

Up to Year 6 both boys were at [[school:1|Grayswood Hollow]], and each had a plan from [[council:1|Surrey]]. I had a caseworker for each. In 2017 they became one caseworker, [[professional:1|Jodie-Mae Tibbs]], which I welcomed. Then the caseworker became a mailbox.

I suspected something when a letter came about "[[child:1|Hector]]'s lizard".

So on [[date:1|3 June 2019]] I made a subject access request for both boys. I'm a garden designer and I like to know what's underneath before I dig. I sent their birth certificates ([[date:2|19.2.06]], obviously, twice), my passport, and a covering letter so clear that my husband said it was rude. [[parent:1|Giles]] thinks most clarity rude.

The thirty days ran out on [[date:3|3 July]], I chased in July, August and twice in September, and on [[date:4|8 October]] I received [[child:1|Hector]]'s file only, which stopped in 2016, with a note that the other request was "a duplicate, same surname and date of birth".

A duplicate! I rang. The young man, [[professional:2|Kwame]], was charming and horrified: he's a twin himself. He went away to look. He came back on the line, after a very long Vivaldi, and asked whether I was sitting down.

[[child:2|Barnaby]]'s paper file had been sent out for scanning to a firm in [[place:3|Camberley]] in spring 2018 and hadn't come back; the box was recorded as "destroyed, no match on system", since somebody had searched, found a [[council:1|Surrey]] child with that birthday already scanned, and shredded the spare.

They shredded the spare.

What was in it? Eight years. The only copy of the [[health:1|Great Ormond Street]] assessment with Professor [[professional:3|Lindqvist]]'s own handwriting in the margin. His first EP's report, by a wonderful old boy named [[professional:4|Peregrine Nutt]] who has since died. And [[child:2|Barney]]'s "All About Me", dictated at five, in which he said what he'd like to be was "left". We thought it meant left alone. I'd been saving it for his eighteenth, to ask him.

The firm's called [[org:1|Docusure]]. The director, one [[professional:5|Heaton]], offered a hamper.

Our solicitor ([[professional:6|Anoushka]], at [[org:2|Pelham Crewe]]) says we've a claim. I'd give them the claim if they'd go through the bins. My mother, who's a [[parent:2|Drummond]] and doesn't forgive, has written to the Lord-Lieutenant.

And how's [[child:2|Barnaby]]? He took it calmly. He said, "So there's only one of us now." He's been rather cheerful. It's [[child:1|Hector]] who minds; he's started photographing everything his brother does, with dates.

Please use this, heavily disguised. I suppose you can't make them triplets.

%% signature
Warmest,
Pip

Philippa Lacey-Drummond
Lacey-Drummond Gardens

%% disclaimer
Sent by Lacey-Drummond Gardens Ltd. We use no peat.


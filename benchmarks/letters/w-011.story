+++
id = "w-011"
channel = "forum-post"
from_name = "BridgetRoseXx"
from_addr = ""
subject = "Re: has the LEA ever got it totally wrong about you?"
date = "2012-05-09T21:50:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "they had it wrote down that I was moving to Ireland in the spring"
[[evidence]]
category = "discussed-without-consent"
quote = "not one of them told me there was a meeting at all"
[[evidence]]
category = "access-denied"
quote = "minutes is not available to parents"
+++
This is my auntie [[parent:1|Philomena]] talking, I'm only typing because she doesn't read or write so don't be correcting her. If theres mistakes there mine. [[parent:2|Bridget-Rose]]

Well first of all God bless you for asking because nobody ever asked me. We're on the site at [[place:1|Smithy Drove]] outside of [[place:2|Wisbech]], nine year, same pitch, you could set a clock by us. I've five and the middle one is [[child:1|Johnjo]], ten years of age, he has the deafness and a learning difficulty and he's the best-natured child God made. He was in [[school:1|Elm Leam Primary]] and I've nothing bad to say of them, there was a dinner lady there [[professional:1|Pat Cotterill]] that learned the hand signs off a video just so's he could ask for custard. So the school asked [[council:1|Cambridgeshire]] to do the statement on him. Grand. A lady came, Mrs [[professional:2|Abernethy-Shaw]] the psychologist, she sat in the trailer two hours and had three cups of tea and she told me straight out this child needs a person with him all day. I could of kissed her. Then nothing. Then nothing. Then I goes up to the school after Easter and Miss [[professional:3|Fordham]] says I'm sorry you're leaving us [[parent:1|Philomena]]. Leaving where? It turned out they'd had a meeting, over at [[place:3|March]], with the Traveller education fella [[professional:4|Barry]] and a nurse [[professional:5|Nkechi]] from the [[health:1|Queen Elizabeth]] in [[place:4|Lynn]], and a social worker I never laid eyes on, and not one of them told me there was a meeting at all, and they had it wrote down that I was moving to Ireland in the spring so there was no use going on with it. Now I'll tell you how that happened. My brother [[parent:3|Miley]] is married to a [[parent:4|Philomena]] as well. Same second name because of the marriage. SHE was moving to [[place:5|Rathkeale]]. And she has a [[child:2|John Joe]]. He's fourteen with nothing wrong with him only cheek. So they've took the wrong [[parent:4|Philomena]] and the wrong [[child:2|John Joe]] and they've stopped my [[child:1|Johnjo]]'s statement for it, and [[professional:4|Barry]] knows the both of us, he was at [[child:3|Kathleen]]'s communion!!

(She had to stop for a cry here so I'm telling you the next part. The letter was dated [[date:1|2nd of March]] and said "ceased to assess, family leaving area". It was in her drawer with all the others, I only read it to her on [[date:2|19 April]] when I was over from [[place:6|Peterborough]]. Nobody rang her. They have her number. [[parent:2|BR]])

So the pair of us went to the council office, in our good coats, and asked for what was said at the meeting. A Mr [[professional:6|Quantrill]] came down. He said minutes is not available to parents. Then he looks at me and he says and who would be reading it to you. I'll remember that to the day I die. [[parent:2|Bridget-Rose]] gave him a look that'd strip paint and she says I would sir, I'm doing my A levels.

We have a lady now from the law centre, [[org:1|Fenmarsh Law Centre]], she says it's to be started all over again from the beginning like it never happened. That's a year gone on him. Tell it to whoever you like but don't put our names nor the site, there's people round here would only love it. [[parent:2|Bridget-Rose]]'s number is [[contact:1|07700 900 590]] and she says she'll ring you back if you're a private number she doesn't answer them.

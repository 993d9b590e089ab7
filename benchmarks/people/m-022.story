+++
id = "m-022"
channel = "email"
from_name = "Yvette Blackwood"
from_addr = "y.blackwood@example.org"
subject = "Foster carer, [[place:2|Norfolk]]. Is this for you?"
date = "2012-06-12T10:32:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "The people who live with those children were the last to see the psychologist's report, weeks after teachers had tabbed it."
[[evidence]]
category = "false-information"
quote = "It put on a ten year old girl's record a thing that had happened to her brother."
+++
I do not know if foster carers count. If not, press delete and no harm done.

We have fostered for [[council:1|Norfolk]] since 1994, my partner [[parent:1|Len]] and I. At the time in question we had three: [[child:1|Tyrone]], then 12, [[child:2|Bethany]], 10, who's his half-sister, and [[child:3|Joshua]], unrelated, 6. I'd been with [[child:1|Ty]] longest. [[child:2|Beth]] came from another placement and had never, as far as anyone could tell, been asked a question and had the answer written down.

Supervising social worker: [[professional:1|Paula Greenacre]]. Children's social worker: [[professional:2|Ademola]], [[professional:2|Ade]] to us, surname [[professional:2|Oyelaran]]; very tall, forever in the wrong shoes for our track. School, [[school:1|Blakeney Marsh Middle]], where the SENCO was Mrs [[professional:3|V. Tuttle]] and the deputy [[professional:4|Simon Rix]]. Psychologist: Dr [[professional:5|Anneliese Brandt]]. LAC nurse: [[professional:6|Wendy]].

Statement of events.

1. On [[date:1|30 January 2012]] [[professional:5|Anneliese Brandt]] came to us for the morning and saw both children. She told [[parent:1|Len]] that her report would be with us by half term so we could say if she'd anything wrong, since she'd had to rely on a thin file.

2. Half term came, and no report. [[professional:1|Paula]] rang [[professional:5|Brandt]]'s office on our behalf and was told it'd gone "to the professionals".

3. On [[date:2|6 March]] a looked after review. I'll give the list as it appears: "[[professional:7|Maureen Eke]] (Independent Reviewing Officer); [[professional:2|A. Oyelaran]] (SW); [[professional:1|P. Greenacre]] (SSW); [[professional:3|V. Tuttle]] (SENCo); [[professional:4|S. Rix]] (DH); [[professional:6|W. Howlett]] (LAC nurse); [[parent:2|Y. Blackwood]], [[parent:1|L. Farrow]] (carers)." Every one of them barring us had a copy with coloured tabs in it.

4. Mrs [[professional:7|Eke]], who misses nothing, stopped the meeting. "Have the carers not got this?" Silence. [[professional:3|Tuttle]] said that it was thought best not to share until agreed. Agreed by whom? "By us," said [[professional:3|Vivienne Tuttle]], and I honestly believe she had no idea how it sounded.

5. I was lent [[professional:6|Wendy]]'s. It said [[child:2|Bethany]] was "hoarding food and sexualised in play". She hoards stamps. The play incident was [[child:1|Tyrone]], four years earlier, in another house, and he was the victim in it.

The people who live with those children were the last to see the psychologist's report, weeks after teachers had tabbed it. It put on a ten year old girl's record a thing that had happened to her brother.

6. Dr [[professional:5|Brandt]] put it right inside two days, once she was told. I've her message: "Dear [[parent:2|Yvette]], I'm sick about this. I sent it to [[professional:4|Simon]] for forwarding to you as he'd asked to be the single point of contact. Kindest, [[professional:5|Anneliese]]." So it had lain on [[professional:4|Rix]]'s desk.

7. The old copies were not called in. [[professional:2|Ade]] tried. He told us in May that he'd had back three out of nine.

[[child:2|Bethany]] moved on in April, to a place in [[place:1|Thetford]], and a photocopy moved with her. I know which, because [[professional:1|Paula]] looked. It was the old one. [[child:3|Josh]] still asks where [[child:2|Beth]] is.

As for the names, I'm bound not to give them to the public and so are you.

%% signature
Yvette Blackwood


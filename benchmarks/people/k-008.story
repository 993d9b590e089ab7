+++
id = "k-008"
channel = "email"
from_name = "Patricia Loughran"
from_addr = "tricialoughran@example.com"
subject = "[[child:1|Aoibhinn]], however you spell her"
date = "2010-05-11T21:36:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "She said Mr Boal had gone round the schools asking them to look again at their wording because he couldn't stand over full-time."
[[evidence]]
category = "access-denied"
quote = "We asked to see the June advice and were told no such document was held and we could not have sight of the file."
+++
Dear all,

My mother used to say you could tell how well people knew a child by how they spelled her. On the birth cert she is [[child:1|Aoibhinn]]. Sister [[professional:1|Concepta]] puts [[child:1|Aoibheann]]. Miss [[professional:2|Donnelly]] had [[child:1|Aoibhin]] on the tray and the coat peg, and in the papers from the Board there has been an [[child:1|Aoife]] and, God forgive them, an [[child:1|Evelyn]]. At home it's [[child:1|Eve]], or [[child:1|Evie-bee]] off [[parent:1|Dessie]], her godfather, that lived through the wall from us till he was rehoused.

I tell you so you'll follow the next bit. In November a lady rang the house and said "It's [[professional:3|Fionnuala]], I have [[child:1|Evelyn]]'s papers here." I told her wrong number. It was not a wrong number. It was the speech therapist out of [[health:1|Beech Hall]] and she had been waiting since the summer on somebody to sign.

Then at Halloween Miss [[professional:2|Donnelly]] got married, and in December along came an "educational advice" signed by a Mrs [[professional:2|McAteer]]. I'd never heard tell of any [[professional:2|McAteer]]. I rang [[school:1|St Fursey's]] and complained that a total stranger had written about my daughter. [[professional:1|Concepta]] is the principal there and she let me get it all out, and then she said, "That's [[professional:2|Gráinne]], [[parent:2|Patricia]]. You were at the wedding."

And so I was. But lay the two papers together. Under her maiden name, in June, she'd said the child needed an assistant beside her the whole of the day. Under her married name it was "access to adult support as appropriate". Same woman, same biro. I stopped her at the gate and she went scarlet. She said Mr [[professional:4|Boal]] had gone round the schools asking them to look again at their wording because he couldn't stand over full-time.

Mr [[professional:4|Boal]] is [[council:1|BELB]]. I have eleven letters from him and no two agree on the vowels.

My husband would only have lost the head, so it was [[parent:1|Dessie]] came with me to see them on [[date:1|22nd April]]. We asked to see the June advice and were told no such document was held and we could not have sight of the file. [[parent:1|Dessie]] had the June advice in his inside pocket. He let them say it a second time before he brought it out. [[parent:3|Brendan]] has never stopped being sorry that he missed it.

The appeal is number [[id:1|SE/31/10]] and I would ask you not to print a word until that's over. After that you may have it all, with her name and mine changed, and [[professional:2|Gráinne]]'s, for she'd a new baby in March and I bear her no ill will.

%% signature
Yours sincerely
Patricia Loughran (Mrs)


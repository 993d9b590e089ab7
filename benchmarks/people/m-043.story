+++
id = "m-043"
channel = "email"
from_name = "Ayan Warsame-Price"
from_addr = "ayan.wprice@example.co.uk"
subject = "[[council:1|Cardiff]]: the psychologist, the panel, the missing page"
date = "2013-10-15T21:19:00+01:00"
html = false
kind = "story"
categories = ["other-collusion", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "Marc and Usha agreed between health and education that nobody had a nurse to give, and so page 5 had better not be there for the panel to read."
[[evidence]]
category = "false-information"
quote = "I'd commented on fourteen pages, so to say I was content with thirteen was false, and \"no nursing need identified\" they knew was false because they'd got the page in a drawer."
+++
Hi,

Born in [[place:1|Butetown]], still in [[place:1|Butetown]], so there's a bit of Welsh and a bit of Somali in this and a lot of [[place:2|Cardiff]].

[[parent:1|Gareth]] and I have [[child:1|Idris]], who's eight, [[child:2|Hodan]], six, and [[child:3|Macsen]], three. [[child:1|Idris]] has a chromosome duplication. Great character. Runs [[school:1|Loudoun Dock Primary]] from a wheelchair, according to Mr [[professional:1|Bowen]] the head, who said to him once, "[[child:1|Idris]], you can have my job," and [[child:1|Id]] said "No thanks, [[professional:1|Bowen]]."

There's a page missing, that's the story. It's page 5.

Dr [[professional:2|Eirlys Penry]] is the psychologist. A lady, in the old sense, with a brooch. She does it all by hand and [[professional:3|Bronwen]] types it. Dr [[professional:2|Penry]] had been seeing [[child:1|Idris]] since he was three and gave us every report to look at, every year, for five years, and in pencil we'd put what we thought and back it'd go. That was her way.

[[date:1|April 22nd]]: she sends us the new one. Fourteen pages. Page 5 says he needs a nurse trained in his airway, on site, all day, "without which a mainstream placement is unsafe". I pencilled a smiley.

[[date:2|May 1st]]: the final. Thirteen pages. It goes 4, 6.

I thought [[professional:3|Bron]] had dropped it. I rang. [[professional:3|Bronwen Sayce]] says no, love, I typed fourteen, counted them as I do. She put [[professional:2|Eirlys]] on. "How many have you got, [[parent:2|Ayan]]?" Thirteen. There was such a silence. "I'll find out," she says.

What she found out, she told me at our kitchen table. It had gone to [[professional:4|Marc Delaney]], who's the SEN service manager, [[professional:4|Marc]] with a c. He'd shown it to [[professional:5|Usha Pillai]] at [[health:1|Cardiff and Vale]], as page 5 meant [[professional:5|Usha]]'s nurses. The two had a conversation. [[professional:4|Marc]] and [[professional:5|Usha]] agreed between health and education that nobody had a nurse to give, and so page 5 had better not be there for the panel to read. And he took it out. Just took it. [[professional:2|Penry]] had signed page 14, you see, so the signature was on the right page.

And the panel, [[date:3|9 May 2013]], from the record:

"[[child:1|I. Warsame-Price]]. [[professional:4|MD]] presented. [[professional:5|UP]] confirmed no nursing need identified in advice. Cllr [[professional:6|B. Rosser]]: is family content? [[professional:4|MD]]: fully involved, as mother commented on the draft. Approved."

I'd commented on fourteen pages, so to say I was content with thirteen was false, and "no nursing need identified" they knew was false because they'd got the page in a drawer.

[[professional:2|Eirlys]] wrote to Councillor [[professional:6|Rosser]] herself. He was quite shaken, I'm told, and went and had a look at [[child:1|Idris]]. [[child:1|Idris]] offered him Mr [[professional:1|B]]'s job.

She's been suspended since, Dr [[professional:2|Penry]], for "circulating drafts to parents". Five years of pencil, that is. [[professional:3|Bron]] has put in her papers in sympathy.

We want it told, so long as it's told without [[child:1|Idris]] and the kids in it by name. Call me whatever you fancy. If you need the page, it's framed.

%% signature
Cofion / Mahadsanid
Ayan


+++
id = "kf-013"
channel = "email"
from_name = "Bronagh"
from_addr = "b.mcglinchey@example.co.uk"
subject = "my nephew"
date = "2012-03-08T23:28:00+00:00"
html = false
kind = "story"
categories = ["false-information", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "It said that she lives alone with four children and has a history of alcohol misuse, and there isn't one word of truth in it: there's two children, there's Donal her husband, and she's a pioneer, she has never had a drink in her life."
[[evidence]]
category = "access-denied"
quote = "Orlaith told me in writing on 29/2/12 that the Board \"does not hold a distribution list and is not in a position to create one\"."
+++
Well,

I'm the aunt. My sister [[parent:1|Siobhán]] isn't fit to be writing to anybody at the minute so she handed me the folder and said, there, you were always good with the words. So here I am at the table with a pot of tea and a folder the size of a breeze block.

The wee man's [[child:1|Cathal]]. He'll be ten on [[date:1|2 April]]. He's in a mainstream class at [[school:1|St Eithne's]] here in [[place:1|Derry]] with an assistant the mornings, a girl called [[professional:1|Niamh]] that he'd walk into the [[place:2|Foyle]] for. Afternoons he has nobody, and afternoons is when the chairs go.

[[parent:1|Siobhán]] applied to the [[council:1|Western Education and Library Board]] for more hours. That was the start of it. The [[council:1|WELB]] sent out [[professional:2|McCorkell]], a big tall man with a wee small voice, and he watched [[child:1|Cathal]] for forty minutes. In the morning, so he did. With [[professional:1|Niamh]] sitting there. And wrote down that he was settled.

Now. When the report came, and it came late, there was a paragraph in it about my sister's house. It said that she lives alone with four children and has a history of alcohol misuse, and there isn't one word of truth in it: there's two children, there's [[parent:2|Donal]] her husband, and she's a pioneer, she has never had a drink in her life. It's somebody else. It's another family altogether, maybe another [[parent:1|Siobhan]], with the fada or without. God knows there's enough of them.

I rang [[professional:2|McCorkell]]. To be fair he went very quiet and said he'd see to it. I rang again in three weeks: "it's with the Board." I rang a third time and got a girl, [[professional:3|Orlaith]], who said he'd been moved to [[place:3|Omagh]].

Meanwhile that report was going round the country like a chain letter. [[health:1|Altnagelvin]] had it. I've that from the social worker there, a Mrs [[professional:4|Temple]], who rang my sister up to ask would she consider a programme. A programme! [[parent:1|Siobhán]] thought she meant the television. When the penny dropped she put the phone down and went to her bed, and that's more or less where she is yet.

[[parent:3|Bernie]], our mammy, says we should get Fr [[parent:4|Coyle]] to write. [[parent:2|Donal]] wanted to go up there himself and I had to take the car keys off him.

Is there some way of making them call it back in? The parish priest can't do it and neither can I. I asked for a list of everybody it went to. [[professional:3|Orlaith]] told me in writing on [[date:2|29/2/12]] that the Board "does not hold a distribution list and is not in a position to create one".

No names please if you put this anywhere. It's a small town. If you need to talk to somebody it's me you ring, [[contact:1|07700 900418]], after six, not [[parent:1|Siobhán]].

%% signature
God bless,
Bronagh McGlinchey


+++
id = "m-027"
channel = "email"
from_name = "K. Sivanesan"
from_addr = "ksiva.ealing@example.com"
subject = "Subject access request that wasn't ([[child:1|Aravinthan]] / [[council:1|Ealing]])"
date = "2013-01-30T23:09:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I asked for every paper in March and was given a part in June, three months late, with the rest destroyed and another child's papers put in to make up the weight."
[[evidence]]
category = "insecure-handling"
quote = "A parcel with a stranger boy's whole medical history was driven to my door in a minicab, in a carrier bag from Quality Foods."
+++
Dear Madam

With respect, I wish to put down the matter of the files, as an engineer would, and then you can see where the bridge fell.

Children concerned: [[child:1|Aravinthan]] ([[child:1|Aravi]]), 11, autism spectrum; [[child:2|Thusitha]] ([[child:2|Thusi]]), 13, a scholar; [[child:3|Kavin]], 4, speech delay. Parents: [[parent:1|Sivanesan]], myself, and [[parent:2|Vasuki]].
Officials concerned: [[professional:1|Bernard Colclough]], SEN Manager; [[professional:2|Lucinda Frayne]], case officer; Dr [[professional:3|M. Perera]], child development, [[health:1|Carmelita House]]; Mrs [[professional:4|Tolley]], SENCO, [[school:1|Perivale Green Primary]].

Stage one. [[date:1|2 March 2012]], request made in writing to Mr [[professional:1|Colclough]] with ten pounds. The cheque was presented on [[date:2|7 March]]. I therefore take it the letter was opened.

Stage two. Forty days are over in April. I telephone. Miss [[professional:2|Frayne]]: "[[professional:1|Bernard]] deals with those." I telephone [[professional:1|Bernard]]. [[professional:1|Colclough]]: "[[professional:2|Lucinda]] is collating." From this I understood there was a cycle.

Stage three. [[date:3|21 June]]. A parcel arrives, by taxi, not in a sealed bag. Sixty-one pages. Of these, nineteen concern one [[child:4|Aravind]], a boy of another family in [[place:1|Southall]], his medical history and where his mother works. My son's name is [[child:1|Aravinthan]]. I'm aware it's long.

Stage four. I take the nineteen pages in person to [[place:2|Uxbridge Road]], and hand them to the desk. [[professional:2|Lucinda Frayne]] comes down. "How did you get these?" she asks, as if I had climbed in. I gave her the taxi receipt.

Stage five. What wasn't there. I know that Dr [[professional:3|Perera]] wrote to [[professional:1|Colclough]] on [[date:4|11 November 2011]] since [[professional:3|Manel]] is known to my wife's family and she asked had it helped. It wasn't in the sixty-one. The SENCO [[professional:4|Tolley]] told [[parent:2|Vasuki]] she herself sent "at least a dozen" e-mails. There was one, and it concerned a coat.

I made enquiry. This is his reply of [[date:5|4 September 2012]]:

"Dear Mr [[parent:1|Sivanesan]], Following the office move a number of older SEN files were weeded in line with retention. I'm sorry that your son's was among those. [[professional:2|Lucinda]] has supplied what remains. Yours sincerely, [[professional:1|B. J. Colclough]]"

Retention! He's eleven. I asked for every paper in March and was given a part in June, three months late, with the rest destroyed and another child's papers put in to make up the weight. A parcel with a stranger boy's whole medical history was driven to my door in a minicab, in a carrier bag from [[org:1|Quality Foods]].

Mrs [[professional:4|Tolley]], when [[parent:2|Vasuki]] told her, went to the cupboard and gave over her own copies. Twelve, as she'd said, and the one about the coat. That lady didn't weed.

I've no objection to publication but the names of my three should be changed, also my wife's. That other family in [[place:1|Southall]]: please do not describe. I found the mother's place of work from the papers and went there to tell her. She thanked me. It's a launderette, very well kept.

%% signature
Yours truly,
K. Sivanesan B.Eng.


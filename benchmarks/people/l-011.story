+++
id = "l-011"
channel = "email"
from_name = "Ramila Solanki"
from_addr = "ramila.solanki@example.com"
subject = "my grandson in [[place:1|Leicester]]"
date = "2017-04-23T18:44:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Mr Hallam had sent the complete file, with our new address in it, to Nilesh's cousin's shop in Loughborough, Solanki Sweet Mart, because he saw our surname on the sign"
[[evidence]]
category = "false-information"
quote = "Each of these three lines is untrue; he eats like a wrestler, there is no restaurant, and nobody has ever lifted a hand to him."
+++
Namaste,

My daughter [[parent:1|Hetal]] does not write because she works in two jobs, so grandmother writes. She has told me everything in order and checked it.

The boy is [[child:1|Dhruv]]. He is six. From two years he was under [[health:1|Bridge Park Plaza]], then the [[health:2|Leicester Royal]], then a child clinic on [[place:2|Melton Road]], where Dr [[professional:1|Fernandes]] said ASD. He went to [[school:1|Rushey Lea Infant School]] near to us in [[place:3|Belgrave]], and afternoons to [[org:1|Shree Ram Mandir]] with me.

In Year 1 there was trouble and [[council:1|Leicester]] did the EHC assessment. [[council:1|Leicester City]] has one officer for our side, he is called Mr [[professional:2|Todd Hallam]]. Everybody comes and goes but Mr [[professional:2|Hallam]] stays.

Now, my son-in-law [[parent:2|Nilesh]] is separated from [[parent:1|Hetal]] and he lives in [[place:4|Loughborough]]. That is not [[place:1|Leicester]], it is the county; [[council:2|Leicestershire]] has its own office at [[place:5|Glenfield]]. Please keep hold of that, for it is the whole matter.

One evening [[parent:2|Nilesh]] calls to my daughter, shouting: why do you tell them that I beat him? She has told no such thing. He had received a parcel of papers. Mr [[professional:2|Hallam]] had sent the complete file, with our new address in it, to [[parent:2|Nilesh]]'s cousin's shop in [[place:4|Loughborough]], [[org:2|Solanki Sweet Mart]], because he saw our surname on the sign. There is a court order about the address. So my daughter and [[child:1|Dhruv]] and his sister [[child:2|Krupa]] came that same night to sleep in my front room and they are here still.

In this parcel was a page we too had never seen, from [[school:1|Rushey Lea]]. I give some lines:

"Mum reports that Dad has been physically violent towards [[child:1|Dhruv]]. [[child:1|Dhruv]] arrives hungry. Family believed to be living above a restaurant on [[place:2|Melton Rd]]."

Each of these three lines is untrue; he eats like a wrestler, there is no restaurant, and nobody has ever lifted a hand to him. Who wrote it? It is signed [[professional:3|K. Ormerod]], who is the inclusion mentor, twenty-three years old. [[parent:1|Hetal]] went to see the head, Mrs [[professional:4|Bhatt]], and she cried with us and said that this page had been written about [[child:3|Dhruvil]], other class. To [[professional:2|Hallam]] she wrote too. He answered "noted".

What we did: 1. police, [[place:3|Belgrave]] station, a good young constable, [[professional:5|Singh]]. 2. [[council:1|Leicester City Council]], complaint number [[id:1|CC-17-00482]]. 3. [[health:1|Bridge Park]] so they know. 4. [[org:3|Ujala Women's Hub]], and [[professional:6|Trupti]] there found a solicitor.

And what they did: Mr [[professional:2|Hallam]] has offered a place at [[school:2|Thurnby Oaks]], with transport, and my daughter thinks it is an apology. I am seventy-one. I came from [[place:6|Jinja]] with one suitcase when I was twenty-six, and [[place:1|Leicester]] was good to us, even when [[council:1|Leicester]] put an advertisement in the papers saying don't come. So I am not bitter. But an address is not a small thing.

No real names please. You may say a grandmother, and you may say Gujarati, there are enough of us.

%% signature
Ramilaben


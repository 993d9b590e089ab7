+++
id = "q-003"
channel = "email"
from_name = "Maureen Tulip"
from_addr = "mo.tulip51@example.co.uk"
subject = "Grandmother, [[place:1|Sunderland]], two lads"
date = "2014-09-24T10:05:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Both the physio letters went to Carley Hill Road, which is where he lives, the one the judge said must not know where the boys are."
[[evidence]]
category = "false-information"
quote = "\"Carer has previous alcohol dependency.\" I have a snowball at Christmas."
+++
Dear Sir or Madam,

I am 63 and I am bringing up my daughter's twins, [[child:1|Kian]] and [[child:2|Kai]]. I have a Special Guardianship Order, it is all legal, I keep it in the biscuit tin. They were born on [[date:1|30/11/2007]] at 27 weeks and [[child:1|Kian]] has cerebral palsy. [[child:2|Kai]] is deaf in the one ear and daft in both.

I will tell you about the letters first. In May I am at the bus stop on [[place:2|Fulwell Road]] and our [[parent:1|Stacey]] rings. That is their mam, she is doing very well now, but she hears things. She says Mam, he's got your address. I said who has. She didn't have to say. Both the physio letters went to [[place:3|Carley Hill Road]], which is where he lives, the one the judge said must not know where the boys are. My address at the bottom, as "cc". School's name at the top. I had to have the locks done and the lads were off [[school:1|Redby Park]] a fortnight.

[[health:1|Sunderland Royal]] said it was the old address "pulling through". A nice lass called Nurse [[professional:1|Bell]] cried on the phone.

Then there is the other thing. Mrs [[professional:2|Bell]] the head teacher (they are not related, I asked) let me read [[child:1|Kian]]'s plan in her office, and under Family it says: "Carer has previous alcohol dependency." I have a snowball at Christmas. It is my sister [[parent:2|Maud]] who had the trouble, God rest her, and somebody has got us crossed over, [[parent:3|Mo]] and [[parent:2|Maud]]. It has been on there since 2011 and gone to every meeting. [[council:1|Sunderland council]] have a form for getting it changed. I have filled the form in. I have filled it in three times. Last one I sent recorded on [[date:2|2nd September]].

I'm not accusing anyone of being wicked. Nobody has ever kept a paper from me that I asked for, I'll say that.

You can put my name to it, I am past caring and I'd like them to see it. The boys' names are all right too, [[parent:1|Stacey]] says so, as long as it isn't the street.

%% signature
Yours faithfully
Maureen Tulip (Mrs)

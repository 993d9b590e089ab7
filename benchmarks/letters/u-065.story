+++
id = "u-065"
channel = "email"
from_name = "T. Gilchrist"
from_addr = "gilchrist.farm@example.co.uk"
subject = "[[child:1|Reuben Gilchrist]] / [[council:1|SELB]] - statement of complaint, ref [[id:1|SE/14/2217/RG]]"
date = "2014-06-29T20:40:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "reports-circulated-unseen", "subject-access-failure"]
consent = "anonymised"
hold_until = "2014-10-09"
[[evidence]]
category = "quantifying-forbidden"
quote = "therapists \"do not put hours in advice\""
[[evidence]]
category = "report-change-requested"
quote = "the paper would keep coming back to her until the hours were out of it"
[[evidence]]
category = "reports-circulated-unseen"
quote = "By then it had been lying on the desk of the principal, Mrs Olive Tweedie, for a fortnight"
[[evidence]]
category = "subject-access-failure"
quote = "Ninety-four days later, on 15/05/14, I received 31 pages."
+++
Dear Sir or Madam,

Re: [[child:1|Reuben Gilchrist]], born [[date:1|23/08/2005]]. Board reference [[id:1|SE/14/2217/RG]].

I set this out under headings because my wife [[parent:1|Heather]] tells me that otherwise I wander.

1. BACKGROUND

We farm four miles out of [[place:1|Tandragee]]. [[child:1|Reuben]] is the youngest of our three. He has a severe receptive language disorder and dyspraxia. He was a pupil at [[school:1|Corrabane Primary School]] until Easter, and since then he has been at home with his mother and the calves. The [[council:1|Southern Education and Library Board]] (I call it the Board below) agreed to assess him on [[date:2|4th November 2013]].

2. THE SPEECH AND LANGUAGE ADVICE

Ms [[professional:1|Nuala Breen]], of the [[health:1|Southern Trust]], saw him at [[health:2|Craigavon Area Hospital]] on [[date:3|9 December]] and again on [[date:4|16 December 2013]]. She was thorough. She read her draft over to [[parent:1|Heather]] on the telephone, and it said "40 minutes direct therapy three times weekly". The version that was issued on [[date:5|20.1.14]] says "regular access to a language-rich environment".

I rang Ms [[professional:1|Breen]]. She was upset and, to her credit, truthful. The Board's officer, Mr [[professional:2|Ivor Stinson]], had been on to her manager to say that therapists "do not put hours in advice" and that the paper would keep coming back to her until the hours were out of it. She changed it that same afternoon.

3. WHO HAD IT BEFORE US

The altered version reached our letterbox on [[date:6|3 February 2014]]. By then it had been lying on the desk of the principal, Mrs [[professional:3|Olive Tweedie]], for a fortnight. It had also gone to [[school:2|Lisnacloy House]], a unit we had never heard of, whose secretary phoned [[parent:1|Heather]] to ask would the wee boy need a bus from [[postcode:1|BT62 9QX]] or would we be driving him over ourselves. That is how we found out about [[school:2|Lisnacloy]].

4. OUR REQUEST FOR THE PAPERS

On [[date:7|10 February 2014]] I wrote under the Data Protection Act and enclosed my £10. Ninety-four days later, on [[date:8|15/05/14]], I received 31 pages. Everything between Mr [[professional:2|Stinson]] and a Mrs [[professional:4|Deirdre Kilfedder]] of the Trust was blacked out, bar one line the marker had missed. It reads: "Dad is a talker, suggest keep to phone with this family."

5. WHAT THE BOARD SAYS

I copy the only paragraph of substance from the letter of [[date:9|2nd June]], which is signed by Dr [[professional:5|Maeve Tohill]], psychologist:

"Dear Mr [[parent:2|Gilchrist]], Draft advice is by its nature provisional. [[council:1|SELB]] is satisfied that [[child:1|Reuben]]'s needs are fully described and that no pressure was brought to bear on colleagues in Health."

I note nobody in that office appears to have asked Ms [[professional:1|Breen]].

6. WHAT IT HAS MEANT

[[child:1|Reuben]] had stopped talking at school by February. Mrs [[professional:3|Tweedie]] put this down to "stubbornness". He talks to [[child:2|Jonny]], his brother, in the milking parlour with the machine on, because he thinks nobody is listening then. I stood outside the door one evening and heard him say that his mouth was broken and that the school had told on him.

7. WHAT I ASK OF YOU

(a) To add this to whatever you are gathering.
(b) To tell me whether other families with the [[council:1|Southern Board]] have had the hours lifted out.
(c) Not to print any of it until SENDIST has sat. Our date is [[date:10|9 October 2014]], appeal number [[id:2|NI/SEN/14/061]].
(d) To leave our names out. It is a small townland and I sit on the kirk session.

I can scan the lot. The house phone is [[contact:1|01632 960 417]], after half eight when the milking's by.

%% signature
Yours faithfully,

Trevor Gilchrist
Ballyvannan Lane

+++
id = "kg-027"
channel = "email"
from_name = "P. J. Thorlby"
from_addr = "pjthorlby@example.co.uk"
subject = "Complaint against [[council:1|Lincolnshire County Council]]: summary of stages"
date = "2013-11-25T16:39:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "no-chance-to-correct"
quote = "Her reply, on a compliments slip, was that reports were not altered after issue and that I could \"raise any concerns at the next statutory opportunity\", which was in 2012."
[[evidence]]
category = "tribunal-disclosure"
quote = "It was not ours, it was not his, she had not agreed to it, and it was put in front of three strangers and Janet to show that his troubles were \"environmental\"."
+++
Dear Sirs,

Mr and Mrs [[parent:1|Thorlby]] (self and [[parent:2|Janet]]) of [[place:1|14 Fen Drove, Holbeach St Marks]], [[postcode:1|PE12 8EX]].

You ask for plain facts. Our grandson [[child:1|Lewis Thorlby-Grant]], born [[date:1|8/2/2001]], resides with us under a Residence Order of the court at [[place:2|Boston]], case [[id:1|PE04P00231]]. Father in the Army, mother whereabouts unknown.

STAGE ONE. [[school:1|Gedney Marsh Endowed Primary]], 2005–2012. The headmaster Mr [[professional:1|Sneath]] and his wife who was cook. The boy was slow. He was contented. In 2007 a Mrs [[professional:2|Dallimore]] of the dyslexia outreach tested him and found nothing, and in 2009 a young chap, [[professional:3|Ashley]], tested him and found everything. Neither was a psychologist, it transpired.

STAGE TWO. In 2010 by payment (£420) we had a Dr [[professional:4|Naismith]] from [[place:3|Stamford]]. Moderate learning difficulties and auditory processing. He recommended [[school:2|Fenside House School]], [[place:4|Spalding]]. [[professional:1|Sneath]] was put out. Said we had gone over his head. I said it was not a high wall.

STAGE THREE. The Council. A psychologist of their own, Mrs [[professional:5|Amphlett]], came on [[date:2|9/6/2011]], and saw the boy for forty minutes during Sports Day. Following which I received by post her report. I was a draughtsman for thirty-eight years and I read it as I would a drawing. It was wrong in the date of birth, the name (she had put "[[child:1|Louis]]"), the school he was in, the year, and whether his father was alive. I marked it up in red ink and returned it. Her reply, on a compliments slip, was that reports were not altered after issue and that I could "raise any concerns at the next statutory opportunity", which was in 2012.

STAGE FOUR. Statement refused, [[date:3|20/9/2011]]. Tribunal, reference [[id:2|11-01877]]. We conducted it ourselves. The Council's man, Mr [[professional:6|Vine]], produced to the panel a case note from [[health:1|Pilgrim Hospital]] concerning an overdose taken by the boy's mother in 2003. It was not ours, it was not his, she had not agreed to it, and it was put in front of three strangers and [[parent:2|Janet]] to show that his troubles were "environmental". The Chairman, Ms [[professional:7|Rutherglen]], had it taken back and said so in the decision.

STAGE FIVE. We won. [[school:2|Fenside House]] from January 2012. He is in the [[org:1|Holbeach Silver Band]], second cornet.

STAGE SIX. I have complained to the Director, Mr [[professional:8|Tallis]], with copies to Councillor Mrs [[professional:9|Eileen Bratley]]. I have been told that [[professional:5|Amphlett]] has left, [[professional:6|Vine]] has left and the files for that year are "in transit" between [[place:5|Lincoln]] and [[place:6|Sleaford]], seventeen miles. They have been in transit since March.

You may make use of this provided no name or village is given.

%% signature
Yours faithfully

P. J. Thorlby


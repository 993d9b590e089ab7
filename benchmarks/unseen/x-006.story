+++
id = "x-006"
channel = "email"
from_name = "Bronagh McElhatton"
from_addr = "bronaghmce@example.org"
subject = "Letter we were never meant to get - [[council:1|WELB]]"
date = "2013-11-17T22:19:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "discussed-without-consent", "insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "has now reissued her advice along the lines suggested"
[[evidence]]
category = "quantifying-forbidden"
quote = "advice should describe need only, without reference to frequency or duration"
[[evidence]]
category = "discussed-without-consent"
quote = "They had a meeting in September that nobody asked us to"
[[evidence]]
category = "insecure-handling"
quote = "put it in the wrong envelope"
+++
Hello there,

My friend [[parent:2|Assumpta]] heard about you from a cousin in England and said I should get in touch, so here goes.

Our daughter [[child:1|Caoimhe]] is ten. She has cerebral palsy, and a stammer on top of that. She's in P6 at [[school:1|St Lasair's]] outside [[place:1|Carrickmore]]. For anybody across the water, you say it [[child:1|Keeva]], and that matters, as you'll see.

She was assessed for a statement this spring. The physio, [[professional:1|Róisín Gormley]], wrote her advice on [[date:1|22 April 2013]] and gave me a copy in my hand. It said four half-hour sessions a week and a standing frame in the classroom. When the proposed statement came in the middle of October the physio advice at the back had the same date on it and it said "input will be available at the discretion of the service". No sessions, no frame. I rang [[professional:1|Róisín]] at the [[health:1|Western Trust]] and she said she would need to speak to her manager. She didn't ring back.

Then a week or so later we got the following in the post. It wasn't for us at all. Somebody in the office must have seen our address in the heading and put it in the wrong envelope. I'll type the whole of it.

"[[council:1|Western Education and Library Board]]
Special Education
[[date:2|9th October 2013]]
Our ref: [[id:1|SPED/7/22071]]

Dear Mrs [[professional:2|Teague]],

Re: [[child:1|Keeva McElhatton]], [[place:2|14 Termon Brae]], [[postcode:1|BT79 9XQ]]

Thank you for meeting with Mr [[professional:4|Devenney]] and myself on [[date:3|30th September]] to discuss this pupil. As I explained, the Board is not in a position to be bound to a given level of therapy, and I would be obliged if your staff could be reminded that advice should describe need only, without reference to frequency or duration. I understand that Miss [[professional:1|Gormley]] has now reissued her advice along the lines suggested and I am grateful to you both.

You will be aware that Mrs [[parent:1|McElhatton]] has indicated she may appeal. I would suggest any contact from the family be passed to this office.

Yours sincerely,
[[professional:3|T W Baird]]

cc [[professional:4|F Devenney]], Principal, [[school:1|St Lasair's PS]]"

So there you are. They couldn't spell her name and they'd still managed to get her physio taken off her. They had a meeting in September that nobody asked us to. [[professional:4|Fergal Devenney]] was sitting at it, and I was at the school gate with him that same afternoon talking about the harvest fair, and he never said one word.

My husband [[parent:3|Declan]] wanted to drive into [[place:3|Omagh]] there and then and put it under Mr [[professional:3|Baird]]'s nose. I got him to wait. We have it with a solicitor now, [[professional:5|Orla Quigg]] of [[org:1|Quigg McAnespie]], and she says keep the envelope too because of the postmark.

I don't blame [[professional:1|Róisín]], she's only a young girl and [[child:1|Caoimhe]] is mad about her. I do blame the ones who leaned on her.

You can use it but no names, ours or the school's. There's only the one wee girl in a walker in the whole parish.

%% signature
Many thanks,
Bronagh

%% quoted
On 14 November 2013 20:02, The Campaign <stories@example.org> wrote:
> Dear Bronagh,
> Yes, we would like to hear from families in Northern Ireland as well.

+++
id = "h-006"
channel = "email"
from_name = "Vasuki Sivakumar"
from_addr = "vasuki.siva@example.com"
subject = "Private clinic letters in the [[council:1|LB Redbridge]] bundle - [[child:1|Ahilan Sivakumar]]"
date = "2011-10-16T20:17:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "tribunal-disclosure", "false-information"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "insecure-handling"
quote = "So a letter for the authority's lawyer, with my son's NHS number on it, was put in the post to the wrong person, and by that slip I learnt what was on its way."
[[evidence]]
category = "tribunal-disclosure"
quote = "On 11 July 2011 the whole file, forty-one pages, was lodged with the Tribunal as section E, and nobody had ever asked my husband or me if we consented."
[[evidence]]
category = "false-information"
quote = "Dr Penhale's notes say that Ahilan was \"removed from Sri Lanka by mother following domestic violence by father\". Ahilan was born in King George Hospital."
+++
Dear Sir / Madam,

I am the mother of [[child:1|Ahilan]], aged twelve, who has autism and epilepsy. We are Tamil, from [[place:1|Jaffna]] first and from [[place:2|Seven Kings]] for the last nineteen years. I hold a degree in statistics and I do not lose papers. I mention it because what follows depends on papers.

Our appeal was registered on [[date:1|6 June 2011]] under [[id:1|SE317/11/00582]]. Two weeks before the bundle was due, I received in the post a letter that was not intended for me. It was addressed to me, but the text was for somebody else's eyes. I copy it whole.

"Dear Mr and Mrs [[parent:1|Sivakumar]],

Re: [[child:1|Ahilan Sivakumar]], DOB [[date:2|09/03/1999]], NHS [[id:2|999 214 7753]]

Further to your telephone call I enclose as requested all correspondence held by the Neurodevelopmental Clinic, including the family session notes of Dr [[professional:1|Penhale]], for inclusion in the Authority's evidence. I understand that parental agreement is not required for this purpose.

Yours sincerely,
[[professional:2|Robert Gillam]]
Records Officer, [[health:1|Goodmayes Lane Clinic]]"

I had made no telephone call. It was meant for the solicitor at the Town Hall, Ms [[professional:3|Deborah Quaye]]; somebody at the clinic had the wrong name in the address line. So a letter for the authority's lawyer, with my son's NHS number on it, was put in the post to the wrong person, and by that slip I learnt what was on its way.

I wrote to Mr [[professional:2|Gillam]] the same day, recorded delivery, saying that I did not agree. He did not answer. On [[date:3|11 July 2011]] the whole file, forty-one pages, was lodged with the Tribunal as section E, and nobody had ever asked my husband or me if we consented.

Reading it was a lesson to me. Dr [[professional:1|Penhale]]'s notes say that [[child:1|Ahilan]] was "removed from Sri Lanka by mother following domestic violence by father". [[child:1|Ahilan]] was born in [[health:2|King George Hospital]]. My husband [[parent:2|Sivakumar]] has never lifted his hand to a fly. I believe she had us confused with another Tamil lady, whose first name is also [[parent:3|Vasuki]] and who attended on the same afternoons; we used to nod to one another in the corridor. Imagine what that other [[parent:3|Vasuki]] would feel, if she knew that three strangers and a judge were reading her life under my name.

The hearing is adjourned part heard. Until the decision is issued I would ask you to keep all of this private, then you may print what you wish provided that no family can be recognised, ours or hers.

%% signature
Yours faithfully,

V. Sivakumar (Mrs)

%% disclaimer
Please consider the environment before printing this e-mail.


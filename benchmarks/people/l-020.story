+++
id = "l-020"
channel = "email"
from_name = "Naseem Akhtar"
from_addr = "naseem_akhtar@example.com"
subject = "complaint re [[council:1|Education Bradford]], [[child:1|Aaliyah Akhtar]]"
date = "2010-10-31T17:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "Bradford had e-mailed the heads at Airedale Vale, Harden Grange and one in Ilkley in June, telling them to say that they could not take a wheelchair this year."
[[evidence]]
category = "reports-circulated-unseen"
quote = "So the panel, both schools and the transport office had read about my daughter's toilet before her mother had."
+++
Respected Sir/Madam,

I put it under headings because my brother [[parent:1|Tariq]] says otherwise you will not follow.

WHO WE ARE
I am a taxi driver in [[place:1|Keighley]]. My wife is [[parent:2|Shazia]]. Four daughters: [[child:2|Sana]], [[child:1|Aaliyah]], [[child:3|Mahnoor]], [[child:4|Eshal]]. It is [[child:1|Aaliyah]] I write of. She is twelve and has muscle disease and a power chair, and she would like to be a barrister. We are at [[place:2|41 Utley Rise]], [[postcode:1|BD20 9ZX]].

WHERE SHE HAS BEEN
[[school:1|Devonshire Park Nursery]], then [[school:2|Long Lee Fold Primary]], then nothing for five weeks, then [[school:3|Airedale Vale School]]. In hospital at [[health:1|Airedale]], at [[health:2|LGI]] ([[health:2|Leeds General]], the spine operation), and at the wheelchair clinic in [[place:3|Shipley]], and once at [[health:3|St Luke's]] in [[place:4|Bradford]], who lost us.

THE FIVE WEEKS
The statement named [[school:3|Airedale Vale]] for September. They have a lift. In July I get a phone call from Mrs [[professional:1|Holroyd]] at [[school:3|Airedale Vale]], she is very sorry, there is no place now. How no place? It is in the statement. She is silent, then she says I should speak to [[council:1|Bradford]]. I drive to [[place:4|Bradford]] with my plates on. The man on the desk ([[professional:2|Gavin]]) is a customer of mine, he looks in the computer and turns it a little so I can see. [[council:1|Bradford]] had e-mailed the heads at [[school:3|Airedale Vale]], [[school:4|Harden Grange]] and one in [[place:5|Ilkley]] in June, telling them to say that they could not take a wheelchair this year. [[place:5|Ilkley]] is beautiful. They did not even need to be asked twice.

WHAT THE DOCTOR WROTE
Dr [[professional:3|Shenoy]], [[health:1|Airedale General]], wrote she needs two people for each transfer. It came to us second-hand. I do not complain about second-hand, I drive a second-hand car. But [[council:1|Education Bradford]], that is the company [[org:1|Serlby Education]] which runs it for [[council:1|Bradford Council]], sent us with it a pink slip: "seen by panel, cc: [[school:2|Long Lee]], [[school:3|AVS]], transport." So the panel, both schools and the transport office had read about my daughter's toilet before her mother had.

TRANSPORT
I must declare an interest. They offered [[org:2|Metro Star Cars]], with a ramp. I know [[org:2|Metro Star]]. The ramp is a door. I said that I shall drive her myself and be paid mileage. Refused: I live 2.9 miles from [[school:3|Airedale Vale]] "as measured from [[place:1|Keighley]] town hall".

WHERE SHE IS
At [[school:3|Airedale Vale]], since [[date:1|11 October]]. Councillor [[professional:4|Pickles]] and our imam, [[professional:5|Hafiz Rashid]], of [[org:3|Utley Jamia]], went together to see Mrs [[professional:1|Holroyd]], and a place was found behind a filing cabinet.

WHAT I WANT
An apology with a name at the bottom. Till now I have had three letters from "Customer Services, [[council:1|Bradford]]".

No names of my girls to be given, please.

%% signature
Yours faithfully
Naseem Akhtar


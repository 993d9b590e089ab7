+++
id = "z-016"
channel = "email"
from_name = "Avrohom Lasker"
from_addr = "a.lasker@example.org"
subject = "Two brothers, one bundle"
date = "2012-12-10T10:03:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "no-chance-to-correct", "tribunal-disclosure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "My copy was dated 4 March. The school's was stamped as received on 13 February"
[[evidence]]
category = "no-chance-to-correct"
quote = "the Service is unable to consider representations from parents as to its content, either before or after issue"
[[evidence]]
category = "tribunal-disclosure"
quote = "nobody had asked us whether Shmuel's report could be shown to a judge in a case that is not his"
+++
Dear Madam,

I apologise for the length of this. My wife says I tell a story the way other people build an extension.

We have seven children, bli ayin hara, of whom two come into this. [[child:1|Shmuel]] is fifteen. He had an assessment when he was eight, for reasons that are his own, and he is today a fine student in yeshiva and nobody's business. [[child:2|Dovid]] is seven, at [[school:1|Ohr Simcha Primary]] in [[place:1|Prestwich]], and has a severe hearing and language impairment. The appeal was about [[child:2|Dovid]] and only about [[child:2|Dovid]].

The psychologist's report on [[child:2|Dovid]] first. My copy was dated [[date:1|4 March]]. The school's was stamped as received on [[date:2|13 February]], which I know because the secretary, Mrs [[professional:1|Feige Altman]], held it up to the hatch to ask me whether the middle name had one l or two. I told her I couldn't say since I had not had the pleasure. So three weeks, near enough.

When we had it, my wife [[parent:1|Rochel]] went through it with a pencil. There were no untruths. There were things missing, the sort a mother knows. I wrote to ask how our remarks might be added. I give you the answer whole, since I couldn't improve on it:

"Dear Mr and Mrs [[parent:2|Lasker]],

Re: [[child:2|Dovid Lasker]], d.o.b. [[date:3|21.07.2005]]

Thank you for your letter of [[date:4|12 March 2012]]. The advice of the Educational Psychologist, Dr [[professional:2|Stephen Garbutt]], was provided to the Authority under Regulation 7. As the advice is that of an independent professional the Service is unable to consider representations from parents as to its content, either before or after issue. Your letter has accordingly not been placed with the advice.

I trust this clarifies the position.

[[professional:3|M. J. Tranter]] (Ms)
Principal Officer, [[council:1|Bury MBC]]"

It clarified the position.

Now the bundle. It reached us on the eve of Sukkos, so I read it a week late, in a room with no heating at [[org:1|Lasker & Stern Upholstery]], where we keep the box files. Tab F was headed "Family background". Behind Tab F was the assessment of [[child:1|Shmuel]] from 2005. Eleven pages. His scores, what he said about his teachers, and a drawing of our house with himself outside it. The Authority's argument, if I have understood, was that the one boy had managed without a statement and the other might too.

I will put it simply: nobody had asked us whether [[child:1|Shmuel]]'s report could be shown to a judge in a case that is not his. Nor had anybody asked [[child:1|Shmuel]]. I wrote to Ms [[professional:3|Tranter]], who replied that it was "held by the Authority in respect of the household". A household is not a child. I have counted mine, they're separate.

I should like to be fair. The boys' records were never lost. When I asked for the complete file it came, on time and complete. I have heard from a neighbour that in her case the doctor and the council arranged matters between them. I have no such thing to report, and Dr [[professional:4|Nwosu]] at [[health:1|Fairfield General]] has been a mensch throughout.

You ask on your page about names. Use mine, use [[council:1|Bury]]'s, use Ms [[professional:3|Tranter]]'s with my blessing. I asked both boys and they say the same; [[child:2|Dovid]] wishes to know if he'll be famous.

%% signature
With kind regards,
Avrohom Lasker
01632 960 805

+++
id = "u-049"
channel = "email"
from_name = "N. R. Raval"
from_addr = "nrraval@example.co.uk"
subject = "[[child:1|K.R.]] v [[council:1|Leicester City Council]] - summary of facts"
date = "2017-05-14T10:42:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure", "subject-access-failure", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = "2017-06-12"
[[evidence]]
category = "tribunal-disclosure"
quote = "Neither my wife nor I had consented to their release."
[[evidence]]
category = "subject-access-failure"
quote = "On 27 April I received eleven pages, of which seven are wholly black."
[[evidence]]
category = "false-information"
quote = "Each of those propositions is wrong."
[[evidence]]
category = "no-chance-to-correct"
quote = "My request for an amendment was refused on the ground that \"final reports are not reopened\""
+++
Dear Madam or Sir,

1. I am the father of [[child:1|Kirtan Raval]], date of birth [[date:1|9 February 2008]] ("[[child:1|Kirtan]]"; in the Tribunal's papers, "[[child:1|K.R.]]"). My wife, [[parent:2|Hina]], joins in what follows. By trade I am a licensed conveyancer with [[org:1|Dhruv & Ellison]] of [[place:1|Melton Road]], which may account for the numbering.

2. [[child:1|Kirtan]] has verbal dyspraxia and epilepsy, the latter managed at [[health:1|Leicester Royal Infirmary]]. At all material times he has attended [[school:1|Thurcaston Lane Primary School]] ("[[school:1|Thurcaston Lane]]"), one of nine schools in [[school:2|Soar Meadows Academies Trust]] ("[[school:2|SMAT]]").

3. The appeal, [[id:1|EH856/17/00031]], was lodged on [[date:2|23 January 2017]]. The respondent is [[council:1|Leicester City Council]] ("[[council:1|LCC]]"). It is not to be confused with [[council:2|Leicestershire County Council]], although see paragraph 7.

4. Disclosure. On [[date:3|17 March 2017]] [[council:1|LCC]] filed a bundle of 214 pages. Pages 88 to 131 are the clinical notes of the community paediatric team at [[health:2|Leicestershire Partnership NHS Trust]] ("[[health:2|LPT]]"). Neither my wife nor I had consented to their release. They include an account of [[parent:2|Hina]]'s depression following [[child:1|Kirtan]]'s birth, which has no bearing upon a child's speech. I asked [[health:2|LPT]]'s information governance lead, a Mr [[professional:1|Fernley]], for the authority relied upon. His answer of [[date:4|29.03.17]], which I set out in full, was: "It was requested by the local authority."

5. Subject access. My request was served by hand and by e-mail on [[date:5|6 March 2017]] and given the reference [[id:2|SAR/2017/0419]]. The forty days expired on [[date:6|15 April 2017]]. On [[date:7|27 April]] I received eleven pages, of which seven are wholly black. One legible line reads: "[[professional:2|PDW]] says [[professional:3|Moira]] is dealing." I believe "[[professional:2|PDW]]" to be Mr [[professional:2|P. D. Whittall]], an educational psychologist. I do not know who [[professional:3|Moira]] is, nor with what she is dealing.

6. Accuracy. Mr [[professional:2|Whittall]]'s report of [[date:8|2nd December 2016]] states that "[[child:1|K]] is a new arrival, speaks Gujarati at home, and presents with difficulties consistent with English as an additional language". Each of those propositions is wrong. He was born within a mile of the report writer's desk. We speak English at home. Gujarati is addressed to him only by his grandmother, [[parent:3|Kantaben]], who comes over from [[place:2|Loughborough]] on alternate Sundays, and he does not answer her either. My request for an amendment was refused on the ground that "final reports are not reopened" (Mr [[professional:2|Whittall]], by telephone, [[date:9|19/12/16]]).

7. Identity. Page 3 of the bundle is addressed to [[council:2|Leicestershire]], which has never been responsible for us. It gives our address as [[place:3|22 Harrowgate Rise]], [[place:4|Birstall]], [[postcode:1|LE4 3GQ]], which we left in 2012, and an NHS number, [[id:3|999 304 5512]], which is not my son's. It is that of his cousin, [[child:2|Kirtan Solanki]], who lives there. My sister [[parent:4|Bhavna]] confirmed it from her own papers. There are accordingly two boys called [[child:2|Kirtan]] in one file, and I am unable to say which of them has been assessed.

8. We are advised by [[org:2|Harcombe Tait LLP]], [[place:5|New Walk]] (Ms [[professional:4|R. Adeyinka]]). The ICO has allotted [[id:4|RFA0671882]]. Judge [[professional:5|Abernethy]] has directed a hearing on [[date:10|12 June 2017]] and nothing should be published before then. Thereafter you may use the foregoing provided that no individual, including any official, is identifiable.
%% signature
Yours faithfully,

N. R. Raval
MCLC

T: 0116 496 0274
%% disclaimer
This message and any attachment are intended for the addressee only and may be privileged. If received in error please notify the sender and destroy all copies.

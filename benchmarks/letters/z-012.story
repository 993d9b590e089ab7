+++
id = "z-012"
channel = "email"
from_name = "S. Thirunavukkarasu"
from_addr = "s.thirunavukkarasu@example.org"
subject = "Submission of evidence: [[council:1|London Borough of Harrow]], my son [[child:1|Aravinthan]]"
date = "2015-09-13T18:00:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "other-collusion", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "In the paper I may only put my fingers in my pocket."
[[evidence]]
category = "other-collusion"
quote = "Agreed: where family lodges appeal, Health to move pupil to consultative model so that LA can evidence reduced need."
[[evidence]]
category = "subject-access-failure"
quote = "The whole of 2013 is absent, none of the attachments is attached, and two letters which I myself composed have been blacked out"
+++
Dear Sir or Madam,

I am a retired station manager of the railways and a taxpayer of [[place:1|Rayners Lane]] since 1991. I have been taught that a delay should be reported with its cause, its duration and the name of the responsible party. I shall try to do the same.

My younger son is [[child:1|Aravinthan]], known at home as [[child:1|Aravi]]. He is thirteen years old and attends [[school:1|Pinner Vale School]]. He has autism, and does not speak, though he types, at times with more wit than his father. Until last year he received speech and language therapy from Mr [[professional:1|Conor Lacey]] of [[health:1|Harrow Community Therapies]]. I have no complaint against Mr [[professional:1|Lacey]]. He is the reason that my son types.

1. The fingers

On [[date:1|24 June 2014]] I asked Mr [[professional:1|Lacey]] how many sessions in a week the boy required. He raised four fingers. When the report came, there was no four in it. There was the phrase "an appropriate level of input". I returned to the clinic with the page. He said, and I wrote it in my notebook in front of him: "Mr [[parent:1|Thiru]], in the room I can show you my fingers. In the paper I may only put my fingers in my pocket. The manager has told us so, all of us, it's in the contract with the borough." I asked him if he was free to say otherwise. He said that he had a mortgage.

2. The request for the file

I then made a formal application under section 7 of the Data Protection Act, dated [[date:2|2 February 2015]], reference [[id:1|SAR/HW/15/0083]], with the fee. The reply was within the forty days, and for that I commend the borough. But it was not the file. The whole of 2013 is absent, none of the attachments is attached, and two letters which I myself composed have been blacked out, I suppose in order to protect me from my own opinions. I wrote to Ms [[professional:2|Danielle Frith]], Information Governance, on [[date:3|27 March]] and again on [[date:4|11 May]]. She has not replied to either.

3. What they forgot to remove

However, whoever held the black pen grew tired towards the end. On page 166 there is an action note of a regular meeting between the therapy manager and the head of SEN at [[council:1|Harrow]]. No child is named in it, mine or another's. Item 4 reads in full: "Agreed: where family lodges appeal, Health to move pupil to consultative model so that LA can evidence reduced need." I have read it perhaps fifty times. I lodged my appeal on [[date:5|30 September 2014]]. The therapy of [[child:1|Aravinthan]] was changed to the "consultative model" on [[date:6|13 October 2014]]. I was a railwayman; I know when two timetables have been written in one office.

I should add, lest you think me a man who only complains, that the school has conducted itself properly, that reports were always posted to my wife [[parent:2|Vasanthi]] and me in good time, that we have been invited to every meeting, and that tea was offered.

My elder son [[parent:3|Prashanth]], who is a solicitor in another field, advises that our names, the boy's school and Mr [[professional:1|Lacey]]'s name should be removed before any of the above is published. On that condition you may use the whole. I enclose a copy of page 166 and of my notebook.

%% signature
Yours faithfully,

S. Thirunavukkarasu
Tel. 020 7946 0331

%% disclaimer
Please consider the environment before printing this email.

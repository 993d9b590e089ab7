+++
id = "v-017"
channel = "email"
from_name = "Nkechi O-L"
from_addr = "nkechi.ol@example.com"
subject = "FW: Stage 2 complaint [[id:1|CR-2020/08741]] ([[child:1|Chidubem]]) no reply in 9 wks"
date = "2021-01-23T23:41:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "false-information", "discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "your officer Mr D. Hirst had rung her and asked that the hours be taken out"
[[evidence]]
category = "quantifying-forbidden"
quote = "her line manager then instructed the whole team that they are no longer permitted to put frequency or duration in any advice going to Kirklees"
[[evidence]]
category = "false-information"
quote = "This is false. My husband Peter Lamb has lived at the above address since 2009"
[[evidence]]
category = "discussed-without-consent"
quote = "I was not invited, I was not told, and I had not agreed to it."
+++
You say on your page you want evidence and not waffle so here is the letter exactly as it went. Nine weeks and not so much as an acknowledgement. [[parent:2|Pete]] says cut it down for you but I have no cutting left in me.

------------------------------
[[place:1|31 Tenterfield Rise]]
[[place:2|Mirfield]]
[[postcode:1|WF14 0ZQ]]

[[date:1|19th November 2020]]

To: Head of SEND Assessment, [[council:1|Kirklees Council]]
Copy: Cllr [[professional:1|Amjad Lodhi]]

COMPLAINT UNDER STAGE 2 - YOUR REF [[id:1|CR-2020/08741]]
RE: [[child:1|CHIDUBEM OBIORA-LAMB]], DOB [[date:2|04.07.2012]], UPN [[id:2|K382200015027]]

Dear Sir or Madam,

1. I am the mother of the above ("[[child:1|Dubem]]"). He is on roll at [[school:1|Knowl Beck Junior, Infant and Nursery School]]. He has developmental language disorder and absence epilepsy. He is under Dr [[professional:2|Farrant]] at [[health:1|Dewsbury and District]] and, for the seizures, the clinic at [[health:2|Pinderfields]].

2. On [[date:3|8 September 2020]] the draft EHC Plan arrived. Section F offers him "access to a language rich environment". The speech therapist, Ms [[professional:3|Bronagh Teasdale]] of [[health:3|Locala]], had recommended three sessions of 45 minutes a week in her first report, which I have.

3. Ms [[professional:3|Teasdale]] told me by telephone on [[date:4|11 September]] that your officer Mr [[professional:4|D. Hirst]] had rung her and asked that the hours be taken out "because panel won't look at hours". She said her line manager then instructed the whole team that they are no longer permitted to put frequency or duration in any advice going to [[council:1|Kirklees]]. A second report followed. No hours. Same date on the front.

4. At page 6 the Plan states: "Mum is a lone parent. Father has had no contact since [[child:1|Chidubem]] was a baby." This is false. My husband [[parent:2|Peter Lamb]] has lived at the above address since 2009 and does the school run in all weathers. I corrected it by e-mail to [[contact:1|senact.north@kirklees.example.org]] on [[date:5|14/9/20]] and again on [[date:6|1/10/20]]. It is still there. At page 11 my son becomes "[[child:2|Tyrese]]" for two paragraphs. I do not know who [[child:2|Tyrese]] is, but I now know he wears splints, and I should think his mother would be surprised.

5. On [[date:7|2nd October]] a "multi agency discussion" about my son took place at [[school:1|Knowl Beck]]. Mr [[professional:4|Hirst]] was there, so was Mrs [[professional:5|Ackroyd-Singh]] (SENCO), so was someone from [[school:2|Tower Edge Trust]]. I was not invited, I was not told, and I had not agreed to it. I found out because the school secretary asked [[parent:2|Peter]] at the gate if it had gone well.

6. I require: (a) the first SALT report to be put back on file; (b) page 6 corrected; (c) notes of the [[date:7|2 October]] meeting; (d) an explanation for [[child:2|Tyrese]]'s family; (e) a reply in the 20 working days your own policy gives.

Please use my mobile, [[contact:2|07700 900 461]], and NOT the landline as my mother-in-law [[parent:3|Jean]] is unwell and answers it.

Yours faithfully,
Mrs [[parent:1|N. Obiora-Lamb]]
------------------------------

That's it. I did ring twice since. First time a lady said "who is [[child:1|Chidi]]". I said it's [[child:1|Dubem]], [[child:1|Chidubem]], it is on the front of the letter. Second time I was told Mr [[professional:4|Hurst]] had "moved on to [[council:2|Calderdale]]". Good luck to them.
%% signature
Nkechi

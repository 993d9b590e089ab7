+++
id = "ke-004"
channel = "email"
from_name = "Adebayo Oyelaran"
from_addr = "a.oyelaran@example.org"
subject = "Submission to your survey: [[council:1|London Borough of Greenwich]] and our daughter"
date = "2016-05-23T14:06:00+01:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "report-change-requested", "subject-access-failure"]
consent = "named"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "Neither I nor Folasade had been informed that it was to be held, still less invited."
[[evidence]]
category = "report-change-requested"
quote = "Brightwell was called in the following day and asked to take out the two pages dealing with one-to-one help."
[[evidence]]
category = "subject-access-failure"
quote = "The statutory forty days became one hundred and thirty-one, and what arrived had whole pages blacked out including, I may say, Tomi's own name."
+++
Dear Sir or Madam,

I write further to your appeal for accounts from parents. I am a civil engineer and I have tried to put matters in their order.

1. [[child:1|Oluwatomisin]], whom everybody but her grandmother calls [[child:1|Tomi]], was born on [[date:1|14/02/2007]] at [[health:1|Queen Elizabeth Hospital]] in [[place:1|Woolwich]]. She has sickle cell disease and, following a stroke at five, significant difficulties with language.

2. In September 2014 she was in Year 3 at [[school:1|St Alphege's RC Primary]]. Her class teacher, [[professional:1|Hannah Brightwell]], wrote four pages setting out what she could and could not do. We considered it a fair document.

3. On [[date:2|3 November 2014]] a meeting took place at [[school:1|St Alphege's]]. I know who attended because [[professional:1|Brightwell]] told my wife so in tears some months later. Present were [[professional:2|Carragher]], who signs herself Inclusion Lead; [[professional:3|Yetunde Phillips]] from the sickle cell team at [[health:2|Lewisham and Greenwich NHS Trust]]; a man named [[professional:4|Porteous]] from [[council:1|Greenwich]]; and the minute-taker. Neither I nor [[parent:1|Folasade]] had been informed that it was to be held, still less invited.

4. The minutes, when they surfaced, record [[professional:4|Porteous]] as saying that the class teacher's account "will not assist" and asking whether it might be shortened. [[professional:1|Brightwell]] was called in the following day and asked to take out the two pages dealing with one-to-one help. She declined. She now teaches in [[place:2|Bromley]], and I shall leave you to judge whether these facts are connected.

5. I made a request for all records under the Data Protection Act on [[date:3|12 January 2015]], enclosing the fee. The statutory forty days became one hundred and thirty-one, and what arrived had whole pages blacked out including, I may say, [[child:1|Tomi]]'s own name. The reference was [[id:1|SAR/15/0077]].

6. Nurse [[professional:3|Phillips]] has since written to apologise. She had been told that the family "were aware". I bear her no ill will.

7. My son, [[child:2|Ayomide]], four years younger, is due to enter the same school. My mother-in-law, Mrs [[parent:2|Adunni Coker]], who minds both children after school, has asked to add that nobody ever put one question to her although she spends more hours with them than anybody.

You have my permission to make use of this under my own name. I can be reached on [[contact:1|01632 960 233]] or at the address above.

%% signature
Yours faithfully,

Engr Adebayo Oyelaran MICE
14 Plum Street Mews
London SE18

%% disclaimer
This message is intended for the addressee only. If you have received it in error please delete it and notify the sender.


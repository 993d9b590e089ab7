+++
id = "u-019"
channel = "email"
from_name = "M. Sternlicht"
from_addr = "msternlicht@example.org"
subject = "Fwd: letter from [[council:1|Barnet]] re panel"
date = "2011-11-10T23:02:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I regret that the minutes of the Panel are confidential to its members and cannot be released to parents."
[[evidence]]
category = "school-approached"
quote = "he has had two telephone calls and a visit from this same lady, to ask what it would take for him to \"hold on to\" Yossi another year"
+++
Dear Sir or Madam

A member of our shul showed me your appeal. I am the father of seven, bli ayin hara, and the fifth, [[child:1|Yosef Chaim]] ([[child:1|Yossi]]), has a severe language disorder. He is a pupil at [[school:1|Nachlas Bonim]], a small school in [[place:1|Golders Green]], which loves him and cannot teach him. We asked for [[school:2|Fernbank Lodge School]] in [[place:2|Hertfordshire]].

I paste what I was sent when I asked a simple question, namely why not. I have typed it as it stands.

-----
[[council:1|LONDON BOROUGH OF BARNET]]
Special Educational Needs Referral & Assessment
[[place:3|Building 9, Brunswick Court, Friern Way]]
[[place:4|London]] [[postcode:1|N11 9QX]]

Our ref: [[id:1|SEN/YS/40417]]
Direct line: [[contact:1|020 7946 0772]]
E-mail: [[contact:2|j.abernethycole@barnet.example.org]]

[[date:1|31st October 2011]]

Rabbi and Mrs [[parent:1|M. Sternlicht]]
[[place:5|61 Limes Crescent]]
[[place:4|London]] [[postcode:2|NW11 4ZB]]

Dear Rabbi and Mrs [[parent:1|Sternlicht]]

Re: [[child:1|Joseph STERNLICHT]], d.o.b. [[date:2|7.5.2003]], [[school:1|Nachlas Bonim Boys' Primary School]]

Thank you for your letter of [[date:3|19th October]].

Your request for a place at [[school:2|Fernbank Lodge]] was considered by the Complex Needs Panel on [[date:4|11th October 2011]]. The Panel had before it the reports of Ms [[professional:1|T. Vickery]] (Educational Psychologist) and Mr [[professional:2|Anand Deshpande]] (Speech and Language Therapist, [[health:1|Edgware Community Hospital]]). The Panel was not persuaded that [[child:1|Joseph]]'s needs could not be met within his current setting.

You have asked for the reasons in fuller form and for a copy of the minutes. I regret that the minutes of the Panel are confidential to its members and cannot be released to parents. You have also asked which schools have been consulted. This information is not held in a form which can be shared.

If you remain dissatisfied you may wish to contact [[org:1|Barnet Parent Partnership]].

Yours sincerely

[[professional:3|Jane Abernethy-Cole]]
SEN Team Manager
cc Rabbi [[professional:4|D. Feinmesser]], Headteacher
-----

Some remarks. First, I am not a Rabbi. I sell office chairs. Second, nobody on this earth calls my son [[child:1|Joseph]]. Third and this is the main thing, "not held in a form which can be shared". The cc gave it away. I went to Rabbi [[professional:4|Feinmesser]] after Mincha and he went the colour of paper. It came out that since Pesach he has had two telephone calls and a visit from this same lady, to ask what it would take for him to "hold on to" [[child:1|Yossi]] another year. A sum was mentioned. She asked him not to discuss it with the family while it was "at a delicate stage". We had no idea. My wife [[parent:2|Rivky]] sees his wife every day of the week.

I hold nothing against Rabbi [[professional:4|Feinmesser]], he has a roof to mend. But Mrs [[professional:3|Abernethy Cole]] writes to me of confidentiality!

You may publish, with no names, not ours and not the school's. In a community such as ours there are sisters to be married and everything is known by Shabbos. Please reply to this address only. The office phone ([[contact:3|01632 960 118]]) is answered by my brother-in-law [[parent:3|Heshy]] and he does not know about the Tribunal.

%% signature
With respect
Menachem Sternlicht

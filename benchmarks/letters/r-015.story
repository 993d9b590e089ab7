+++
id = "r-015"
channel = "email"
from_name = "Bhavna Solanki"
from_addr = "bhavna.solanki@example.net"
subject = "[[council:1|Leicester]]: letter you asked for"
date = "2013-10-13T17:25:00+01:00"
html = true
kind = "story"
categories = ["access-denied", "report-change-requested", "school-approached"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "You are not entitled to the advice until it has been agreed by all parties."
[[evidence]]
category = "report-change-requested"
quote = "Please could you bring your recommendation into line with what Leicester can offer (15 hrs)."
[[evidence]]
category = "school-approached"
quote = "Belgrave Mill had been telephoned twice by Mr Staveley and asked to say that they were full"
+++
Dear all,

Here is the letter. I have put it in the order my brother-in-law [[parent:2|Kirit]] told me to, he is a solicitor ([[org:1|Vaghela Stone]], on [[place:1|London Road]]) although only conveyancing.

WHO WE ARE. I am [[parent:1|Bhavna]], my husband is [[parent:3|Nilesh]], we have [[child:1|Dhruv]] and [[child:2|Diya]]. We also have [[child:3|Dhruvi]], my niece, [[parent:2|Kirit]] and [[parent:4|Hetal]]'s girl, who is the same age and lives with us in term time. My mother-in-law, [[parent:5|Savita]], we all call [[parent:5|Savitaben]] or just Ba. We've lived in [[place:2|Leicester]] since my father came from [[place:3|Kampala]] and I was born at the [[health:1|Leicester General]]. So I'm speaking of my own city here.

[[child:1|Dhruv]] has hemiplegia and a specific language impairment. He is ten. He's in Year 6 at [[school:1|Rushey Brook Primary]], with Mr [[professional:1|Grace]] as class teacher and [[professional:2|Anju]] as LSA in the morning and [[professional:3|Will]] in the afternoon. SENCO: Mrs [[professional:4|T. Ollerenshaw]]. Head: Mr [[professional:5|Dean]].

WHAT WAS PROMISED. [[professional:6|Parminder]], the physio at [[health:2|Leicester Royal Infirmary]], wrote that he needs 25 hours with an adult. Dr [[professional:7|Tsang]] wrote the same. [[professional:8|Fiona Wragg]], the specialist teacher, wrote the same. It's not often three people agree about anything.

WHAT HAPPENED. We asked [[council:1|Leicester City]] for the EP's advice. Ms [[professional:9|Staniforth]] in the SEN service answered on [[date:1|30 July]]: "You are not entitled to the advice until it has been agreed by all parties." I am a party! [[parent:3|Nilesh]] said maybe it's a different kind of party.

It was [[professional:3|Will]], afternoon [[professional:3|Will]], who showed me. He's a student, he had no idea it was secret. He'd been copied in, by mistake I suppose for [[professional:10|William Staveley]], who's [[professional:9|Staniforth]]'s manager. This is what it said, I have it as a photo:

   From: [[professional:9|Jane Staniforth]]
   To: [[professional:7|Tsang, Michael]]; [[professional:6|Chana, Parminder]]; [[professional:8|Wragg, Fiona]]
   Cc: [[professional:3|Will]]
   "Re [[child:1|DS]], d.o.b. [[date:2|19/12/2002]]. Please could you bring your recommendation into line with what [[council:1|Leicester]] can offer (15 hrs). [[professional:8|Fiona]], yours especially. [[professional:10|W]] is keen to have these by Friday. [[professional:5|Derek]] and [[professional:4|Tina]] at [[school:1|Rushey Brook]] are content. [[professional:9|JS]]"

[[professional:5|Derek]] is Mr [[professional:5|Dean]] and [[professional:4|Tina]] is Mrs [[professional:4|Ollerenshaw]]. "Content". They'd told me to my face they were shocked.

[[professional:6|Parminder]] changed hers. Dr [[professional:7|Tsang]] sent a second letter saying "on reflection". [[professional:8|Fiona]] did not. She rang me at home and said, "I've a mortgage and a conscience and I've been told I can't keep both." She has left now and teaches in [[place:4|Loughborough]].

SECONDARY SCHOOL. We wanted [[school:2|Belgrave Mill]] for him, where [[child:3|Dhruvi]] has a place. At the open evening the lady on the desk, Mrs [[professional:11|Amin]] (she was in my class at school when she was [[professional:11|Reshma Lad]]), took me to one side. [[school:2|Belgrave Mill]] had been telephoned twice by Mr [[professional:10|Staveley]] and asked to say that they were full for pupils with statements. They aren't. [[school:3|Evington Vale College]], which is "[[school:3|EVC]]" to the kids, had a call as well. In [[school:3|EVC]]'s case he only rang once. I suppose they agree quicker.

WHAT WE WANT. An apology, and that it stops. [[parent:5|Savitaben]] wants Mr [[professional:10|Staveley]] brought before the temple committee at [[org:2|Shree Hari Mandir]], and he's from [[place:5|Market Harborough]], so I don't think it'll happen.

Please no names. [[professional:3|Will]] has been told off already, and [[professional:8|Fiona]], I want her to be all right.

%% signature
Kind regards
Bhavna Solanki

%% quoted
On 9 October 2013 at 12:30, Stories <stories@example.org> wrote:
> Dear Bhavna, it would help us to have it in writing, however rough.

+++
id = "u-055"
channel = "email"
from_name = "Shilan Karim"
from_addr = "shilan.karim@example.com"
subject = "Phone call with [[council:1|Derby City]], I wrote it all down"
date = "2022-02-09T12:26:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "quantifying-forbidden", "access-denied", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "we've asked Felicity to have another look at it"
[[evidence]]
category = "quantifying-forbidden"
quote = "They've been told they don't do hours, it's in the service agreement."
[[evidence]]
category = "access-denied"
quote = "There isn't a first one, there's a draft, and drafts aren't disclosable."
[[evidence]]
category = "false-information"
quote = "It says on the front sheet interpreter needed, limited English, dad not engaged."
+++
My name is [[parent:1|Shilan Karim]], I am a mother from [[place:1|Normanton]] in [[place:2|Derby]]. We are Kurdish, from [[place:3|Slemani]], and for ten years I was an interpreter with [[org:1|Derwent Bridge Languages]]. So I have the habit of writing down what people say, both sides, without improving it.

My son [[child:1|Lawand]] is 7. He has cerebral palsy and speaks with a device. On [[date:1|11/01/2022]] at ten past two the EHC officer rang. I put it on speaker so that my husband [[parent:2|Hawré]] could hear, and I wrote.

HER: Hiya, is that mum?
ME: This is [[parent:1|Shilan]], yes.
HER: It's [[professional:1|Debs]] from SEND. It's about, am I saying it right, [[child:1|Lawanda]]'s plan.
ME: [[child:1|Lawand]].
HER: Bless him. So the OT report from [[health:1|Royal Derby]] came in and we've asked [[professional:2|Felicity]] to have another look at it.
ME: Why?
HER: It's got hours in. They don't do hours. They've been told they don't do hours, it's in the service agreement.
ME: Who told them?
HER: Management. Well. [[professional:3|S.B.]]
ME: Who is [[professional:3|S.B.]]?
HER: I can't give you a name, I'm only reading the email.
ME: Can I have the first report please, the one with hours?
HER: There isn't a first one, there's a draft, and drafts aren't disclosable.
ME: [[professional:2|Fliss]] told me last Friday that it was finished and signed.
HER: Well, [[professional:2|Fliss]] shouldn't have said that.
(typing)
HER: Is there somebody who speaks English I could talk to about this?
[[parent:2|HAWRÉ]]: She is speaking English.
HER: It says on the front sheet interpreter needed, limited English, dad not engaged.
[[parent:2|HAWRÉ]]: Good afternoon, I am dad.
HER: I can only go off what's on the sheet, my love.

That is the end. Nine minutes.

The second version came on [[date:2|2 Feb]]. Where [[professional:2|Fliss]] had read me over the phone "one hour of direct occupational therapy each week, in two sessions of 30 minutes", it now says "[[child:1|Lawand]] would benefit from access to occupational therapy input as appropriate". The SENCO at [[school:1|Arboretum Rise Infants]], who all the parents call Mr [[professional:4|Tim]], put the two side by side and shook his head. He said the academy trust, [[school:2|Trent & Dove Learning Partnership]], would not want him to say more than shaking.

About the front sheet. I believe I know where this comes from. In 2019 a family worker from [[org:2|Peartree Links]], [[professional:5|Nazneen]] or [[professional:5|Nasreen]], came to the house one time and spoke to me in Urdu. I do not know Urdu. She wrote something and left. Since then it is copied from paper to paper, and my daughter [[child:2|Tara]], who is four and goes to [[school:3|Little Willows]], already has a sheet saying she is from a non-English household. [[child:2|Tara]] talks like a person from [[place:2|Derby]]. She says "ey up".

Our case number is [[id:1|DCC/EHC/22-1107]] and a solicitor at [[org:3|Marlpool Legal]], [[professional:6|Agata]], has taken it on without money for now. [[council:1|DCC]] has not answered her since [[date:3|17th January]].

You may use everything and with our real names. I was afraid of other people in my life, who had weapons. I am not afraid of [[professional:1|Debs]].
%% signature
Warm regards,
Shilan Karim
%% quoted
On Tue, 8 Feb 2022 at 16:02, Stories <stories@example.org> wrote:

> Dear Shilan,
> Yes please, send it in whatever form you have it.

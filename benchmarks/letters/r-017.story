+++
id = "r-017"
channel = "email"
from_name = "Mrs C. Grossnass"
from_addr = "c.grossnass@example.org"
subject = "Private - [[child:1|Leibi]]"
date = "2016-11-22T23:39:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "reports-circulated-unseen", "false-information", "insecure-handling"]
consent = "anonymised"
hold_until = "2017-02-01"
[[evidence]]
category = "discussed-without-consent"
quote = "she had sat with Mrs Pomerantz, with Dr Coley and with a Mr Bright from Hackney, and talked about him for an hour"
[[evidence]]
category = "reports-circulated-unseen"
quote = "I believe I was the eleventh person to read it"
[[evidence]]
category = "false-information"
quote = "it was put down that my husband is \"absent from the home\""
[[evidence]]
category = "insecure-handling"
quote = "faxed to the shul office"
+++
Dear Madam,

I have been given your address by [[parent:2|Miri Stauber]], who wrote to you about her [[child:2|Shulem]]. I have not written such a letter in my life. If anything is not clear, it is because I am leaving things out on purpose.

We are in [[place:1|Stamford Hill]]. We have, bli ayin hara, eight: [[child:3|Ruchele]], [[child:4|Mendy]], [[child:5|Pinny]], [[child:1|Yehuda Leib]], whom we call [[child:1|Leibi]], then [[child:6|Gitty]], [[child:7|Blimi]], [[child:8|Avrumi]] and the baby, [[child:9|Hindy]]. [[child:1|Leibi]] is eleven. He was a premature baby at the [[health:1|Homerton]], and he has learning difficulties and a weakness of the left side. He's the sunshine in the house.

His cheder is [[school:1|Bais Tzvi]]. The menahel is Rabbi [[professional:1|Zelig Tauber]]; his rebbe, who has the patience of a tzaddik, is Rabbi [[professional:2|Ehrentreu]]; the secular studies are run by Mr [[professional:3|Hopkins]] and [[professional:3|Hopkins]] has a helper, [[professional:4|Shmuli]]. The special needs are looked after by Mrs [[professional:5|Pomerantz]], [[professional:5|Faigy]], who was in seminary with me in [[place:2|Gateshead]].

In June a psychologist came, Dr [[professional:6|Naomi Seligman]]. She's one of ours, but from [[place:3|Hendon]]. I was glad it would be somebody who knew. Before she'd written one line she had sat with Mrs [[professional:5|Pomerantz]], with Dr [[professional:7|Coley]] and with a Mr [[professional:8|Bright]] from [[council:1|Hackney]], and talked about him for an hour. Nobody told me. [[professional:4|Shmuli]] told [[child:4|Mendy]], and [[child:4|Mendy]], who's fifteen and can't lie, told me over the chicken soup.

Then came the report itself. I believe I was the eleventh person to read it. I have the list, since [[professional:5|Faigy]] wept and gave it me: Rabbi [[professional:1|Tauber]], [[professional:2|Ehrentreu]], [[professional:3|Hopkins]], [[professional:5|Faigy]] herself, [[professional:7|Coley]], [[professional:8|Bright]], [[professional:9|Lesley]] at [[council:1|LBH]], Mrs [[professional:10|Adekunle]] from [[health:2|East London Foundation Trust]], the therapist at [[org:1|Ohr Temimim]], and R' [[parent:3|Hershel]], who's the treasurer and owns the building and is nobody's professional.

And how did [[parent:3|Hershel]] get it? It was faxed to the shul office, [[org:2|Beis Nachum]], on [[place:4|Cazenove Road]]. That machine stands in the corridor beside the coats. It was there from [[date:1|6 October]] till after Shabbos.

In it, it was put down that my husband is "absent from the home". [[parent:4|Moishe]] learns in kollel until half past nine at night. He's home for every bath. It was Mr [[professional:3|Hopkins]] who had said "I've never met the father", and from that it grew legs. I've shown it to Dr [[professional:6|Seligman]]; she said, yes, perhaps "often absent" would have been better. She altered it. [[professional:8|Bright]] said that he'd keep the first one also on the file, "for completeness".

I'm not a person who makes trouble. But a shadchan reads as well as anybody. [[child:3|Ruchele]] is nineteen. You'll understand why I ask you not to print it before [[date:2|1 February]], and not the number of children, not the rebbe, and nothing about a fax in a corridor, because then everybody will know whose coats.

%% signature
With respect,
Mrs C. Grossnass

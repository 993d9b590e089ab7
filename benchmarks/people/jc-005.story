+++
id = "jc-005"
channel = "forum-pm"
from_name = "mamaseun_se13"
from_addr = ""
subject = "re your thread"
date = "2013-10-21T00:17:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Their inclusion lead Ms Tate emailed his whole paediatric letter to another mum, Funmi Adeleke, because we are \"both the Nigerian ladies\"."
+++
Evening sis. Mine is [[child:1|Oluwaseun]], [[child:1|Seun]] for short, nearly 5. Health visitor [[professional:1|Bukky]] spotted it, bless her, then Dr [[professional:2|Ferreira]] at [[health:1|Kaleidoscope]]. [[professional:2|Ana]] was gold. But the school, eh! Nursery class at [[school:1|Ladywell Brook]]. Their inclusion lead Ms [[professional:3|Tate]] emailed his whole paediatric letter to another mum, [[parent:1|Funmi Adeleke]], because we are "both the Nigerian ladies". [[parent:1|Funmi]] is in my church so she walked straight round to give me it. [[professional:3|Carly]] (that's Ms [[professional:3|Tate]]) said these things happen. My husband [[parent:2|Dapo]] wrote to [[council:1|Lewisham]] twice, Mrs [[professional:1|Oyelaran]] is helping us with the third. Change the names if you use am o.


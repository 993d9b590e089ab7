+++
id = "jb-032"
channel = "email"
from_name = "Tunde & Marcus"
from_addr = "thebrookesadeoye@example.org"
subject = "Old names in new paperwork - anybody else?"
date = "2022-02-10T18:18:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

Not a story yet, more of a query, and possibly you'll have come across this before.

We're adoptive dads to two brothers. The elder, [[child:1|Elijah]], is seven; the younger is [[child:2|Micah]]. We're in [[place:1|Kettlestone]], having moved up from [[place:2|Watford]] last year, and so the plan was transferred from [[council:1|Herts]] to [[council:2|Norfolk County Council]]. Before that there'd been one under another authority altogether, in the boys' birth name, which I shan't write.

What we'd like to find out is whether there's any rule about which name goes on documents drawn up before the adoption order ([[date:1|12 June 2019]]). Our caseworker, [[professional:1|Ottilie Marsh]], thinks that they may be kept as they are. The SENCO at [[school:1|Croxton Road]], [[professional:2|Neil]], thinks they may not, and has them in a locked drawer meanwhile, bless him. The adoption support agency, [[org:1|Harbour Lights]], said it would ask, and has been asking since November.

We'd also like to know if the annual review on [[date:2|7 March]] can be put off until it's been sorted. [[parent:1|Marcus]] says yes, I say they'll say no. ([[parent:1|Marcus]] is the optimist. It's why we have two dogs.)

If you've got a factsheet, or know somebody who'd talk to us, we'd be so grateful. The best number is [[parent:1|Marcus]]'s, [[contact:1|07700 900 132]]. My own is always under a child.

%% signature
Warmest,
Tunde (and Marcus)


+++
id = "ke-015"
channel = "email"
from_name = "Robert Sillitoe"
from_addr = "r.sillitoe@example.com"
subject = "[[council:1|Nottinghamshire LEA]]"
date = "2009-12-03T11:20:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Cheque cashed within the week, and to this day not one sheet of paper has been received."
+++
Sirs

[[child:1|Duncan Sillitoe]], born [[date:1|8.8.98]], of [[place:1|3 Ring Leas, Cotgrave]] [[postcode:1|NG12 3QX]].

I enclose nothing as I no longer trust the post. In brief:

- Statement issued in 2006 by Ms [[professional:1|Haywood]].
- Annual review [[date:2|21/01/09]]. Present: self, Mrs [[parent:1|Sillitoe]], [[professional:2|Birch]], [[professional:3|Tolley]]. [[professional:2|Birch]] is Head of Year at [[school:1|Cotgrave Hollow]]. [[professional:3|Tolley]] turned out to be a trainee on her second day.
- Asked for the psychologist's notes [[date:3|22/01/09]]. Nothing.
- Asked again [[date:4|02/03/09]]. Told by a Mr [[professional:4|Jephson]] to put it in writing. It was in writing.
- Formal request with ten pounds [[date:5|14/04/09]]. Cheque cashed within the week, and to this day not one sheet of paper has been received.
- Complaint to the Commissioner. Pending. Their ref [[id:1|RFA0264418]].

[[professional:4|Jephson]] now says that [[professional:1|Haywood]] has left and "may have taken them". To Spain, I am told.

[[child:1|Duncan]] can't use stairs. It is a three-storey school. That was the whole of the matter at the outset.

%% signature
R. M. Sillitoe


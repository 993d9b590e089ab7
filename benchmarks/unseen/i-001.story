+++
id = "i-001"
channel = "email"
from_name = "B. Solanki"
from_addr = "bsolanki@example.co.uk"
subject = "Statement of SEN - conduct of [[council:1|Leicester City Council]]"
date = "2014-02-11T20:37:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "His report was finished on 2 November, and by the time a copy reached our house on 29 November it had been with the school, the speech therapist and the panel for almost four weeks."
[[evidence]]
category = "false-information"
quote = "Mr Stoke had written that Gujarati is \"the only language of the home\", which is not so: we speak English to both boys and always have."
[[evidence]]
category = "no-chance-to-correct"
quote = "His secretary informed me that the advice was \"signed off\" and parents were not invited to comment once it had been submitted, which, as we had not been shown it before submission, meant not at all."
+++
Dear Sir or Madam,

A colleague passed me your leaflet at work and said I ought to write. I am an accountant and I keep paper, so I can give you chapter and verse.

Our younger son [[child:1|Dev]] was seven when this began. His brother [[child:2|Kishan]] is away studying engineering and had never given us a moment's concern, so my wife [[parent:1|Hansa]] and I were complete beginners when Mrs [[professional:1|Pritchard-Lowe]] took us aside at home time at [[school:1|Belgrave Fields Primary]]. She suspected a language disorder. We are grateful to her to this day.

The authority agreed to assess in September 2012. The educational psychologist was one [[professional:2|Adrian Stoke]]. According to the signing-in book he spent fifty minutes on the premises, on [[date:1|16 October 2012]]. He did not ask to meet us. His report was finished on [[date:2|2 November]], and by the time a copy reached our house on [[date:3|29 November]] it had been with the school, the speech therapist and the panel for almost four weeks. I can be sure of this because the therapist, Miss [[professional:3|Odette Farrow]], quoted a line of it to my wife during an appointment at [[health:1|Merlyn Vaz Health Centre]]. My wife had no notion what she was talking about and was made to feel foolish.

When we were at last able to read the thing there was plenty to put right. Mr [[professional:2|Stoke]] had written that Gujarati is "the only language of the home", which is not so: we speak English to both boys and always have. It was my late mother who spoke Gujarati. He put [[child:1|Dev]]'s weak scores down to this. He also had the date of birth out by a year ([[date:4|12.06.2004]] in place of [[date:5|12.06.2005]]), which, if you consider it, makes every age-equivalent in his tables nonsense.

I sent him a one-page schedule of corrections. Silence. I rang. His secretary informed me that the advice was "signed off" and parents were not invited to comment once it had been submitted, which, as we had not been shown it before submission, meant not at all.

Our ward councillor, [[professional:4|Rafiq Contractor]], was courteous and took the matter up. The answer he received from a Mr [[professional:5|Denholm]] in Special Education Service ran to three lines and assured him that the parents "had every opportunity to contribute". I wrote to Mr [[professional:5|Denholm]] myself on [[date:6|4 March 2013]] and again on [[date:7|8 April]]. The second letter was acknowledged.

[[child:1|Dev]] does now have his statement and we have moved him to [[school:2|Knighton Grange]], where he is making fair progress. I am not seeking anything from you. But if figures were treated in my profession as they were treated in that report, someone would be struck off.

You may make use of this account, provided our surname and the names of both schools are omitted.

Yours faithfully

%% signature
B. R. Solanki FCCA


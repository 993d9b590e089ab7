+++
id = "m-044"
channel = "email"
from_name = "Prof. Eleanor Strang"
from_addr = "e.strang@example.org"
subject = "[[council:1|Oxfordshire]]: SAR log and commentary (long)"
date = "2020-02-18T16:45:00+00:00"
html = true
kind = "story"
categories = ["discussed-without-consent", "subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "nobody had told me that a meeting about my elder son was to be held, still less that his father was to speak for me at it."
[[evidence]]
category = "subject-access-failure"
quote = "They took eight months over a one-month duty, and then they blacked out, as \"third party data\", nine lines on my own child's illness."
+++
Dear colleagues (if I may),

I'm an historian, and I've tried to treat this as I'd treat any archive: who made each document, when, for whom, and what isn't there.

The subjects are my sons [[child:1|Caspian]], b. [[date:1|2 August 2008]], and [[child:2|Leander]], b. [[date:2|11 May 2011]]. [[child:1|Caspian]] has dyslexia and generalised anxiety and has been out of school since [[date:3|7 January 2019]]. [[child:2|Leander]] has as yet nothing, though his teacher, Miss [[professional:1|Annabel Crewe]], has begun to look at him thoughtfully. My former husband, [[parent:1|Jonty]], has parental responsibility and a flat in [[place:1|Summertown]].

The archive was produced under a subject access request to [[council:1|Oxfordshire County Council]] of [[date:4|12 March 2019]] (ref. [[id:1|SAR/19/0448]]). Delivered [[date:5|14 November 2019]]: eight months. I'll cite five items.

Item A. Undated Post-it, hand of [[professional:2|Marguerite Lyle]], SENCo, [[school:1|Iffley Meadows School]]. "[[professional:3|Toby]] — mum is the prof, dad is the reasonable one. [[professional:2|ML]]". [[professional:3|Toby]] is [[professional:3|Tobias Renshaw]], then the caseworker. One notes the adjective.

Item B. E-mail, [[date:6|30 Jan 2019]]. [[professional:3|Renshaw]] to Dr [[professional:4|Kwabena Asare]], educational psychologist: "[[professional:4|Kwabena]], could you talk with the father only for the [[child:1|C.S.]] advice? Mother will want to annotate. [[professional:3|T]]"

Item C. Reply, same day: "[[professional:3|Toby]], I can't do that. [[professional:4|KA]]". All honour to [[professional:4|Asare]].

Item D. Minutes, [[date:7|21 Feb 2019]]. "[[professional:3|TR]], [[professional:2|ML]], [[professional:5|Ginny Holt]] (CAMHS in-reach), Mr [[parent:1|J. Strang]]. It was noted Prof. [[parent:2|Strang]] was lecturing and couldn't attend. Views of father taken as views of family." I wasn't lecturing. It was reading week, I was at home making marmalade, with [[child:1|Caspian]], and nobody had told me that a meeting about my elder son was to be held, still less that his father was to speak for me at it. [[parent:1|Jonty]] assumed I'd declined. He's many things but he isn't a plotter.

Item E. [[professional:5|Virginia Holt]]'s letter of [[date:8|1 March]], as released: eleven lines, nine of them redacted. I obtained the unredacted text from [[professional:5|Ginny]] herself, who'd no idea it had been withheld. The nine lines say that [[child:1|Caspian]]'s anxiety was caused by school. They took eight months over a one-month duty, and then they blacked out, as "third party data", nine lines on my own child's illness.

Commentary. There's a gap in [[professional:3|Renshaw]]'s correspondence from [[date:9|4 March]] to [[date:10|2 April 2019]]. It's not credible that he, who wrote six times a day, fell silent. Dr [[professional:4|Asare]] tells me there was "a flurry"; he has since left the service. The complaints officer, Mr [[professional:6|Iain Pullen]], holds that "no record of such records exists". I've used that in a seminar.

[[child:1|Caspian]] ([[child:1|Cas]] here; he was [[child:1|Caspian]] to no one but Mrs [[professional:2|Lyle]]) is now educated by the county in a room above a library, eleven hours a week, by Ms [[professional:7|Odile Fournier]], who's magnificent. [[child:2|Leander]] has asked whether he might go above the library as well.

I'm content for this to be quoted at length, subject to seeing a proof. On names I'd like to talk: my view and my sons' may not coincide. [[parent:1|Jonty]]'s certainly won't.

%% signature
Eleanor Strang
Professor of Early Modern History

%% disclaimer
This email and any attachments are confidential to the intended recipient.


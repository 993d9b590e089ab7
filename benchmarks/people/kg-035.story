+++
id = "kg-035"
channel = "email"
from_name = "Professor Ann-Marie Drummond"
from_addr = "am.drummond@example.org"
subject = "An [[council:1|Angus]] case, and a [[council:2|Dundee]] sequel"
date = "2014-12-08T14:02:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "About a third of the pages concerned an Isla Drummond-Kerr, of Arbroath, aged six, and I have to presume that a third of my niece is lying in some other child's folder now."
[[evidence]]
category = "report-change-requested"
quote = "He told me the authority's principal psychologist had telephoned the hospital's clinical director to ask that his recommendations be restated \"without a timetable\", and that he'd been directed to comply."
+++
I read law at one university and now teach statistics at another, and neither has been the slightest use to me.

My niece [[child:1|Isla Drummond]] has lived with me at [[place:1|Broughty Ferry]] since the death of my sister [[parent:1|Kirsteen]] on [[date:1|2nd January 2013]]. Until then she was at [[place:2|Kirriemuir]] with her mother, at [[school:1|Southmuir Hill Primary]], and under [[council:1|Angus]]. She's twelve. She has a brain injury from the same accident, and [[health:1|Ninewells]] saved her life: Mr [[professional:1|Fordyce]], neurosurgeon; [[professional:2|Blessing]], who was the ward sister; [[professional:3|Hector Lorimer]], psychologist, to whom we both owe what sanity we have.

Consider the position on discharge in May 2013. One council had her file, the other had her. Mrs [[professional:4|Wedderburn]], for [[council:1|Angus]], declined to send the file without her mother's signature. I pointed out the difficulty. She asked whether there was "another parent"; the other parent is [[parent:2|Gregor]], in [[place:3|Perth, Western Australia]], whom [[child:1|Isla]] has met four times. [[parent:2|Gregor]], to his credit, signed in the night and faxed it from a petrol station.

What had arrived from [[council:1|Angus]], when I was allowed to look? It was thin. It was also about someone else, in large part. About a third of the pages concerned an [[child:2|Isla Drummond-Kerr]], of [[place:4|Arbroath]], aged six, and I have to presume that a third of my niece is lying in some other child's folder now. [[council:2|Dundee]]'s officer, a Mr [[professional:5|Sohail Akram]], took them back himself, by bus.

She began at [[school:2|Castle Crescent Academy]] in August 2014. Her class teachers are well-meaning. Her head of house, Miss [[professional:6|Purdie]], is more. But there's an educational psychologist, Ms [[professional:7|Thora Inkster]], and she and [[professional:3|Lorimer]] are of different schools of thought, and that is where I come to you. [[professional:3|Hector]] advised a maximum of three hours in a day, with a rest in a dark room, rising by a half-hour a month. He's the one in Scotland who knows. The day before her planning meeting in mid-October I was sent a revised copy, and all of it had gone but the dark room. I went to see him on the ward. He told me the authority's principal psychologist had telephoned the hospital's clinical director to ask that his recommendations be restated "without a timetable", and that he'd been directed to comply.

I asked Ms [[professional:7|Inkster]] for her side of it and she gave it fully: no hours in anything, council rule, applied to all. At least it's uniform. I teach my students that a thing may be uniform and still be nonsense.

[[child:1|Isla]] managed two hours and twenty minutes on Friday, then came home and slept until Saturday lunchtime. She dreamt, she says, of nothing. She'd like it known that she got the whole of the seven times table back.

You may use this with changed names, and without [[place:3|Perth]].

%% signature
A-M Drummond


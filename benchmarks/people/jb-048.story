+++
id = "jb-048"
channel = "email"
from_name = "Maureen Docherty"
from_addr = "mo.docherty@example.co.uk"
subject = "[[child:1|Ryan]] and the big filing cabinet"
date = "2009-09-10T23:11:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "That's a year past on Tuesday there and I've still not had one single sheet of paper out of them, not even to say they got it."
[[evidence]]
category = "insecure-handling"
quote = "She said when they shifted floors in the spring his filing cabinet was too heavy for the lift so it went in a skip as it stood, locked, with everybody's weans in it."
[[evidence]]
category = "false-information"
quote = "and it's down on his new file that he has a \"known history of absconding\", when he'd never run off in his life till then."
+++
Dear Sir/Madam,

I'm not great at letters so bear with me. My sister-in-law [[parent:1|Rosaleen]] says to start with who's who, so.

[[child:1|Ryan]] is my boy, fourteen, he's got fragile X. There's only me and him, and Big [[parent:2|Ryan]], his da, at weekends when he's no working. We stay in [[place:1|Easterhouse]]. There's my mammy downstairs, [[parent:3|Cathie]], she's eighty-one, he does her lottery. The school he was at is [[school:1|St Mungo Brae]] and the one he's at now is [[school:2|Lochend View]]. And the council's [[council:1|Glasgow]], who I could see far enough.

He was meant to move schools at the summer last year. There was a big meeting for it with Mrs [[professional:1|Abercrombie]] the depute, and [[professional:2|Hamish]], he's the social worker, and the psychologist Miss [[professional:3|Yeoh]], and a fella from [[council:1|Glasgow City Council]] with a tie, [[professional:4|Gilmour]]. I said my piece. I said, he cannae do a new place cold, he needs weeks of visits. Miss [[professional:3|Yeoh]] backed me, she said six visits. [[professional:4|Gilmour]] wrote it down. I saw him write it, he'd a fountain pen.

Come August, no visits. I phoned up. He says there's no note of that. I says you wrote it with your fountain pen. He says, Mrs [[parent:4|Docherty]], there is no note.

So [[parent:1|Rosaleen]], she's a shop steward, she told me you can ask for your file. I sent the letter away and a postal order for a tenner on [[date:1|8th September 2008]]. That's a year past on Tuesday there and I've still not had one single sheet of paper out of them, not even to say they got it. They cashed the postal order all right.

I went down. I took two buses to [[place:2|George Square]] and I asked for Mr [[professional:4|Gilmour]] and they said he'd moved to Roads. Roads! So I asked for whoever had his cabinet. A lassie came down, [[professional:5|Parveen]], no more than twenty, and took me to one side. I'll never forget it as she was near greeting. She said when they shifted floors in the spring his filing cabinet was too heavy for the lift so it went in a skip as it stood, locked, with everybody's weans in it.

I've thought about that skip. It'd have his birth stuff in it, from [[health:1|Rottenrow]]. It'd have the wee drawings. It'd have what I told [[professional:2|Hamish]] about his da, before his da got himself sorted, that I'd never want him to see.

[[child:1|Ryan]] started at [[school:2|Lochend View]] cold, like I said he couldn't. He got out of a window the second day and was found at [[place:3|Hogganfield Loch]], feeding the swans his piece. A man walking a greyhound brought him back. We've had eleven more since. They've put a lock on the window now, they were very quick about that.

Now they're saying at the school he's a "runner", and it's down on his new file that he has a "known history of absconding", when he'd never run off in his life till then. Of course there's no old file to say so.

I'm no wanting money. I'd like it wrote down somewhere that there was a pen.

If you're using it cry him something else, and me. Big [[parent:2|Ryan]] says you can use his name but he's kidding.

%% signature
Thanking you,
Maureen Docherty (Mrs)


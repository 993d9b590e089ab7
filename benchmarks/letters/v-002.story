+++
id = "v-002"
channel = "email"
from_name = "Andrea Sugden"
from_addr = "a_sugden@mail.example.com"
subject = "timeline as requested ([[council:1|Leeds]], [[child:1|Jack]])"
date = "2012-02-19T16:05:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "had the report open on her desk and started reading bits out. She thought we had seen it weeks ago"
[[evidence]]
category = "access-denied"
quote = "She said it had gone to the LA and she had a copy herself but was \"not able to release it\"."
[[evidence]]
category = "discussed-without-consent"
quote = "meeting about Jack at school that we were not told about"
[[evidence]]
category = "false-information"
quote = "It says \"father is not involved in care\"."
+++
Hi

You asked for dates so I've sat down with my diary and the folder. Sorry it's long. It is all about my son [[child:1|Jack]] who is 9 and has autism and dyspraxia. I'm [[parent:1|Andrea]], my husband is [[parent:2|Phil]] and he comes into it further down.

[[date:1|14 Sept 2011]] - annual review at [[school:1|Thornleigh Primary]]. Mr [[professional:1|Davies]] (head), Miss [[professional:2|Rahman]] (SENCO) and [[professional:3|Kate]] the SALT from [[health:1|St George's Centre]]. Nobody from the LA. All very friendly.

[[date:2|03/10/11]] - [[child:1|Jack]] seen in school by the EP, Dr [[professional:4|Judith Pell]]. We weren't told she was coming. He said at tea time "a lady with a beady bag did puzzles with me".

[[date:3|20.10.11]] - I rang Miss [[professional:2|Rahman]] and asked for the report. She said it had gone to the LA and she had a copy herself but was "not able to release it". Mr [[professional:1|Davies]] said the same in the yard. Rang Dr [[professional:4|Pell]]'s office, was told ask the LA.

[[date:4|2 Nov]] - [[professional:5|Lorraine Ibbotson]], our casework officer at [[council:1|Leeds City Council]], said reports belong to the authority and we would get ours "in due course".

[[date:5|Nov 17th]] - clinic at [[health:2|Seacroft Hospital]]. Dr [[professional:6|Anand]], the paediatrician, had the report open on her desk and started reading bits out. She thought we had seen it weeks ago. So that is school, LA and hospital before us. It says "father is not involved in care". [[parent:2|Phil]] works nights at the [[org:1|Kirkgate bakery]] so that he can do EVERY school run. Dr [[professional:4|Pell]] has never met him or asked.

[[date:6|8 December 2011]] - meeting about [[child:1|Jack]] at school that we were not told about. I only know because [[parent:3|Dawn Whitaker]], whose lad [[child:2|Callum]] sits with [[child:1|Jack]], was helping with the Christmas tree in the hall and saw them all go in. Mr [[professional:1|Davies]], Miss [[professional:2|Rahman]], Mrs [[professional:5|Ibbotson]], Dr [[professional:4|Pell]], and a man with a lanyard from [[school:2|Carr Beck SILC]].

[[date:7|9 Dec]] - asked Mr [[professional:1|Davies]] straight out. He went red. He said it was "a professionals only conversation about placement". I asked for the minutes. He said [[professional:5|Lorraine]] had them.

[[date:8|12/1/2012]] - letter from [[professional:5|L. Ibbotson]], ref [[id:1|SEN/LCC/JS/20417]]. The meeting was "informal" so no minutes exist. [[parent:3|Dawn]] says there was a woman typing.

[[date:9|30 Jan]] - [[parent:2|Phil]] went to the civic centre and asked to see somebody. He was given a leaflet for mediation.

[[date:10|6th Feb]] - got the EP report at last, in a bundle with the proposed statement. Date at the bottom is [[date:11|11th October]]. Four months near enough. The school named in the proposed statement is [[school:2|Carr Beck]], which we have never set foot in.

That's where we are. Kids' names and ours out please, you can say which council.

%% signature
Andrea

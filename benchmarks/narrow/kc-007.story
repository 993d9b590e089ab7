+++
id = "kc-007"
channel = "email"
from_name = "Grace Bishop-Young"
from_addr = "grace.by@example.co.uk"
subject = "Statement of [[child:1|Jordan Young]]: for your collection"
date = "2013-07-18T10:26:00+01:00"
html = true
kind = "story"
categories = ["tribunal-disclosure", "report-change-requested", "other-collusion"]
consent = "named"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "Without a word to me it was sent by Lambeth to the Tribunal, together with his haematology notes and Hope's psychiatric history, which no one had a right to hold, let alone disclose."
[[evidence]]
category = "report-change-requested"
quote = "She said Case had telephoned her head of department and asked that the twenty hours come out, because in his view a hospital should not be setting a school's timetable."
[[evidence]]
category = "other-collusion"
quote = "It turned out that Case, the head of department and the community paediatrician, Dr Moody, meet on the first Monday of the month to \"align\" reports."
+++
Dear Sir or Madam,

You are welcome to print my name. I was a ward sister for thirty-one years, I am seventy in March, and I am not afraid of [[council:1|Lambeth]].

I bring up my grandson. [[child:1|Jordan]] came to me when he was still very young; his mother, my [[parent:1|Hope]], was ill, and then she was worse, and we have not given up hope but that is another letter. He is eleven. He has sickle cell and he had a stroke at six, a silent one, as they call it at [[health:1|King's College Hospital]]. Since that day his reading has gone. He could read at four.

In school, [[school:1|Loughborough Rise Primary]] in [[place:1|Brixton]], they said lazy. The class teacher, Miss [[professional:1|Little]], said a little lazy; the head, Mr [[professional:2|Long]], spoke at more length. It was a long year. I asked for a statement, and I shall not weary you with how many times.

Now the part you want. A neuropsychologist at [[health:1|King's]], Dr [[professional:3|Faith Wood]], tested him for two mornings. She wrote eleven pages and in them she said that [[child:1|Jordan]] requires twenty hours of one-to-one teaching. I had faith in that report. I could not see the wood for the trees by then and she cut a path through it. Without a word to me it was sent by [[council:1|Lambeth]] to the Tribunal, together with his haematology notes and [[parent:1|Hope]]'s psychiatric history, which no one had a right to hold, let alone disclose. There were three pages about my daughter. Three! She has never set foot in that school.

And the eleven pages had become nine. Mr [[professional:4|Case]], the case officer, told me in that soft voice that Dr [[professional:3|Wood]] had "revisited" her view. I rang her. She was so upset. She said [[professional:4|Case]] had telephoned her head of department and asked that the twenty hours come out, because in his view a hospital should not be setting a school's timetable. In any case it was her signature and she had not signed the nine.

It turned out that [[professional:4|Case]], the head of department and the community paediatrician, Dr [[professional:5|Moody]], meet on the first Monday of the month to "align" reports. I asked Dr [[professional:5|Moody]] about it in clinic. He became moody, there is no other word, and looked at his shoes.

I went to see my bishop. I do not mean family; my late husband was [[parent:2|Clement Bishop]] and people enjoy the joke. The Bishop, the real one, wrote to the Chief Executive, and the Chief Executive wrote back to say that she could not comment upon an individual child. So there we are. The river [[place:2|Jordan]] was easier to cross.

We won, in the end, at [[place:3|Pocock Street]] on [[date:1|4 June 2013]]. Sixteen hours. [[child:1|Jordan]] read me a bus advertisement last week, all of it, and then he said, "Don't cry, [[parent:3|Gracie]]." That is what he calls me. There is a grace in that I had not looked for.

%% signature
Yours faithfully,

Grace Bishop-Young (Mrs), RGN, retired


+++
id = "jf-004"
channel = "email"
from_name = "Ronke Adebayo-Cole"
from_addr = "ronke.ac@example.com"
subject = "[[council:1|Hackney]] and the twins"
date = "2022-06-28T01:17:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "Kehinde's report, with his date of birth, his diagnosis and our landline on it, had been posted to a flat in Dalston that we left in 2013."
[[evidence]]
category = "false-information"
quote = "Kehinde, who has never spoken a sentence in his life, is described as \"chatty with a good vocabulary\"."
[[evidence]]
category = "subject-access-failure"
quote = "I wrote on 12 April 2021 and what I got, on 30 September 2021, was Taiwo's file twice over and nothing at all for his brother."
+++
To whom it may concern

I have put this off for a year. My pastor's wife [[parent:1|Folake]] says testimony is for other people and not for ourselves, so here it is.

I have twin boys, [[child:1|Taiwo]] and [[child:2|Kehinde]], eleven last birthday. Both autistic. [[child:1|Taiwo]] speaks, [[child:2|Kehinde]] uses a tablet. Their father [[parent:2|Desmond]] is Jamaican, from [[place:1|Clarendon]], and has driven a hackney carriage as they still call it on the licence for nineteen years. We have been in [[place:2|Hackney]] since before it was fashionable. [[parent:2|Desmond]]'s mother, Miss [[parent:3|Icilda]], lives below us in [[place:3|Frampton Park Road]] and she has them after school.

What follows is in order as best I can.

• October 2020. [[professional:1|Wexler]] assessed the boys over Zoom because of covid. Forty minutes for two children. [[child:2|Kehinde]] was under the table for most of it.

• [[date:1|3 December 2020]]. I got one report, for [[child:1|Taiwo]]. I rang and [[professional:2|Shanice]], who picks up the phone for that whole corridor, told me the other one "had gone to the address on the form". What form? [[child:2|Kehinde]]'s report, with his date of birth, his diagnosis and our landline on it, had been posted to a flat in [[place:4|Dalston]] that we left in 2013. [[parent:2|Desmond]] went and knocked. A Turkish lady called [[parent:4|Sevgi]] had opened it, read it, and kept it safe for us in a drawer. God bless her. She told him her nephew was the same.

• January 2021. The two reports were, apart from the names, nearly the same report. [[child:2|Kehinde]], who has never spoken a sentence in his life, is described as "chatty with a good vocabulary". Somebody had copied and pasted.

• [[date:2|17/02/21]]. [[professional:3|Imogen]], who holds the purse strings for our end of the borough, had us all on Teams. [[school:1|Daubeney Marsh School]]'s head [[professional:4|Collymore]] was on it too. I said the report was for the wrong twin. [[professional:4|Collymore]] backed me, she taught them in reception and she knows which is which even when I am late and flustered. [[professional:3|Imogen]] said it could be looked at "at the next review".

• Easter 2021. No statement of what [[child:2|Kehinde]] needs, because on paper he can talk. [[professional:5|Priti]], who had been seeing him Tuesdays with the symbols, was stopped. I learned this from [[child:1|Taiwo]]: "No more [[professional:5|Priti]], Mummy. [[professional:5|Priti]] finished."

I then asked for everything. Under the law they have a month. I wrote on [[date:3|12 April 2021]] and what I got, on [[date:4|30 September 2021]], was [[child:1|Taiwo]]'s file twice over and nothing at all for his brother. I laughed, I tell you. I sat on the stairs and laughed till Miss [[parent:3|Icilda]] came up to see what was wrong with me.

It was put right in the end, by a lady from the [[org:1|Huddleston Centre]] called [[professional:6|Bev]] who goes to meetings with people and does not raise her voice. But he lost five terms of speech.

I want [[council:1|Hackney]] to be named. I do not want us named, and not the school, because [[professional:4|Collymore]] was good.

%% signature
Yours faithfully
R. Adebayo-Cole (Mrs)
Mother of two, and tired


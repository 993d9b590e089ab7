+++
id = "s-009"
channel = "email"
from_name = "Hodan Warsame"
from_addr = "hodan.w@example.com"
subject = "my daughter and panel"
date = "2018-10-16T14:20:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They had a meeting on 18 September with seven people in it and they did not tell me"
[[evidence]]
category = "access-denied"
quote = "I asked for the minutes. She said they are confidential to the professionals."
+++
Hello my name is [[parent:1|Hodan]] I am mother of [[child:1|Sumaya Abdi]], 13 years, with Down's syndrome and a heart condition. In [[council:1|Bristol]].

I want to tell you what happen. They had a meeting on [[date:1|18 September]] with seven people in it and they did not tell me. They talk about my daughter period. They talk about if she is safe with her brothers [[child:2|Zakariye]] and [[child:3|Liban]]. Who gave them this to talk about? Nobody from my house. The nurse from [[health:1|Bristol Royal Hospital for Children]] told me after because she thought I was invited and could not come. She said, "we sent our best to you, Mrs [[parent:1|Warsami]]".

I went to [[school:1|Eastmoor Bridge School]] and ask Ms [[professional:1|Tobin]] who is the safeguarding lead. She said it was a "professionals only" and no need for consent. I asked for the minutes. She said they are confidential to the professionals. I asked what did they decide about my child. She said also that is confidential. So it is my daughter and seven people know and I do not.

My friend [[parent:2|Nimco]] from [[org:1|Barton Somali Women's Circle]] helped me to write a complaint to [[council:1|Bristol City Council]], number [[id:1|CYP 20718]]. No answer yet, three weeks tomorrow, [[date:2|17 October]].

You can use my story. Not my name and not [[child:1|Sumaya]] name, our community is small.

%% signature
Thank you and salaams,
Hodan

+++
id = "s-018"
channel = "email"
from_name = "Bridie C"
from_addr = "bridiec@example.com"
subject = "what they rote about us"
date = "2018-03-23T19:25:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent", "access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "it said we was no fixed adress and that the childern dont wash"
[[evidence]]
category = "discussed-without-consent"
quote = "they had had two meetins about my Paddy and never sent for me"
[[evidence]]
category = "access-denied"
quote = "he said no you cant have a copy its not for parents"
+++
Dear sir or miss

I am not much of a riter my daughter [[child:1|Mary-Kate]] is doing the computer for me and I am telling her, but some of it I am doing my self so you will see witch. I am a Traveller woman and we been on the same pitch at [[place:1|Marrow Lane]] outside [[place:2|Thorne]] for 17 years. 17. My husband [[parent:1|Michael Connors]] is buried in [[place:2|Thorne]]. We have a wash house and a letter box and the council tax comes to it every year, they can find us for that.

My boy [[child:2|Patrick]], we say [[child:2|Paddy]], is 8 and he has not got his words rite. He says about 30 words and his sister tells what he means. He is at [[school:1|Moorends Holy Family]]. He likes it there and Miss [[professional:1|Skye Bannister]] is good to him, she lets him have his dogs picture on the table.

In november they sent a man to see him for a assesment. He was called [[professional:2|Julian Thwaite]] and he come to the school. He did not come to us, he was asked if he wanted to and he said he would not be comfterble. So he has never seen where my childern live but he rote about it. I know because Miss [[professional:1|Skye]] read me some of it and she was red as fire. it said we was no fixed adress and that the childern dont wash and that [[child:2|Paddy]] dont talk "due to lack of stimulation within the caravan". And it said I drink. I took the pledge at my confirmation and I never broke it. My own mother [[parent:2|Nora]] could tell you and so could Father [[professional:3|Declan]].

Then it come out they had had two meetins about my [[child:2|Paddy]] and never sent for me. One was on the [[date:1|8th of December]] and one was on [[date:2|January 19]]. That was the head Mr [[professional:4|Brathwaite]] and this [[professional:2|Thwaite]] and a lady from [[council:1|Doncaster council]] called Ms [[professional:5|Hallam]] and the speech woman. They said in it he should go to the unit at [[school:2|Askern Spa]]. I would of walked there in the snow if they told me. Nobody asked my leave. [[child:1|Mary-Kate]] found out because her freind [[child:3|Chantelle]]'s mam does the teas.

So I went up there. I put my good coat on. I asked Mr [[professional:4|Brathwaite]] for the report so I could get the solicitor to read it, and he said no you cant have a copy its not for parents and it belongs to [[council:1|Donny]]. I rang the number [[contact:1|01632 960 733]] and the lady [[professional:5|Hallem]] says I can look at it in her office but not take it away. I cant read it Miss I said. She says well then.

That is what gets me. They know I cant read it and they wont let me bring it to one who can.

Put it in but take our names off and dont say what town, there is them that would come up here at night if they read it.

[[child:1|Mary-Kate]] says to say she is 14 and top in English.

%% signature
God bless you
Bridget Connors

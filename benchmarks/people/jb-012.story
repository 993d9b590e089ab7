+++
id = "jb-012"
channel = "email"
from_name = "Agnieszka Wróblewska"
from_addr = "a.wroblewska@example.com"
subject = "Re: your story about [[child:1|Kacper]]"
date = "2017-06-26T20:20:00+01:00"
html = true
kind = "story"
categories = ["reports-circulated-unseen", "access-denied", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "On the desk is the report, open, and the lady from the office, Tina, is reading it with her sandwich, and she says \"oh hello, I'm just reading all about your Kacper, isn't he a character\"."
[[evidence]]
category = "access-denied"
quote = "In Peterborough City Council a man, Julian something, said I must ask the school."
[[evidence]]
category = "false-information"
quote = "It was also there \"mother reports no concerns\"."
[[evidence]]
category = "no-chance-to-correct"
quote = "he said the report was \"closed on the system\" already since December and that parents in Peterborough are not given a draft to correct because there is no time in the contract for it."
+++
Dear Madam,

thank you that you answered so quickly. I was afraid nobody will read.

You asked who, when and where. I will try in order, but I am a baker, I write recipes not stories.

We live in [[place:1|Peterborough]] since 2006. [[child:1|Kacper]] was born here, in the old [[health:1|Edith Cavell]], which is now pulled down. He has ten years, he has ADHD and what they call now "sensory processing". His sister [[child:2|Zosia]] has six and nothing. They both go to [[school:1|Nene Lock Primary]].

In Year 4 came a new SENCO, Mrs [[professional:1|Wakefield]]. She is from [[place:2|Wakefield]] also, she made the joke by herself. She asked for the psychologist and he came in November: Mr [[professional:2|Idris Chaudhry]], very young, with a ring in the ear. [[child:1|Kacper]] liked him because he sat on the floor. They made together a bridge from straws. I was told that there will be a report and that I will be invited to talk on it.

In January I go to buy school jumper in the office. On the desk is the report, open, and the lady from the office, [[professional:3|Tina]], is reading it with her sandwich, and she says "oh hello, I'm just reading all about your [[child:1|Kacper]], isn't he a character". I did not see it before. I asked to have it. [[professional:3|Tina]] said I must ask Mrs [[professional:1|Wakefield]]. Mrs [[professional:1|Wakefield]] said I must ask [[council:1|PCC]]. In [[council:1|Peterborough City Council]] a man, [[professional:4|Julian]] something, said I must ask the school.

My husband [[parent:1|Sławek]] drives for a supermarket and he is home only Saturday and Sunday, so I went everywhere alone. I had a notebook. I was writing in the bus.

On [[date:1|17 February]] finally it came by post. And there I read that "[[child:1|Kacper]]'s difficulties are likely to be attributable to English as an additional language". But [[child:1|Kacperek]] speaks English better as Polish! With his sister he speaks only English. My mother, babcia [[parent:2|Halina]] in [[place:3|Białystok]], cries on Skype because they do not understand each other. It was also there "mother reports no concerns". I reported three pages of concerns, I have the copy, I gave it in the hand of Mr [[professional:2|Chaudhry]] and he put it in a green folder.

I wrote to him. He answered very politely: he said the report was "closed on the system" already since December and that parents in [[place:1|Peterborough]] are not given a draft to correct because there is no time in the contract for it.

And because in this report was that the problem is language, they gave him not a teaching assistant but a dictionary. I am not joking. A dictionary Polish-English, with pictures. He is using it for to stand on, when he wants the biscuits.

It was one good person, I want to say about her. Mrs [[professional:5|Opal Sinclair-Reid]], teacher of music. She wrote alone, nobody asked her, a letter that he cannot sit in the hall when it is loud and that he reads notes. She has now "a talk" with the head because of it.

If you print, please no names and write instead of baker something else. There is only one Polish bakery next to the station.

%% signature
Pozdrawiam serdecznie / Best wishes
Agnieszka

%% quoted
On 22 Jun 2017, at 11:02, The Campaign <stories@example.org> wrote:
> Dear Agnieszka,
> We were very sorry to read about Kacper and Mrs Wakefield. Could you
> let us know a little more about who saw the report, and when, and
> where you live?


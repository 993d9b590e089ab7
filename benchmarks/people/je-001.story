+++
id = "je-001"
channel = "email"
from_name = "Lorraine Peddie"
from_addr = "lorraine.peddie@example.com"
subject = "what happened with [[child:1|Calum]] and the report that went round [[place:1|Forfar]]"
date = "2014-02-10T22:47:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "So I phoned the school and it turned out that the report had been with them, with Angus Council and with the health visitor's old team for twelve days and not one page of it had come through my door."
+++
Hello

I saw your appeal on a Facebook page that [[parent:1|Shona]] shares everything from (she has minded my two on Thursdays since they were in nappies) and I have been meaning to write for a fortnight. It has taken [[parent:2|Dougie]] being on nights for me to get the table to myself.

[[child:1|Calum]] is ten. [[child:2|Isla]] is seven and has nothing to do with this except that she was sitting on the stairs the day it all came out, and she still asks about it. They both go to [[school:1|Lochty Burn Primary]]. Since P3 [[professional:1|Moira]] has sat next to him through every lesson, cut up his dinner, and walked him round the playground when the noise got too much. I would trust her with my life, so none of this is aimed at her.

In the week of [[date:1|14 October]], when the schools were off, he was seen by [[professional:2|Fraser]]. I'd never met a man like it. He got down on the lino with the Lego, and after an hour he knew that boy better than folk who had taught him for years. He told me he'd be writing it up, that I'd have a draft, and that nobody would see it till I'd said it was right. I believe he meant it.

On [[date:2|4th November]] my sister in law's man, [[parent:3|Ewan]], who drives the gritter and drinks in the same pub as half the depot, said to me over the soup, "I hear they're wanting him out to [[place:2|Arbroath]] then." I said who is. He'd got it from [[parent:4|Kirsty]], who had got it at the school gate, whose lassie is in with mine.

So I phoned the school and it turned out that the report had been with them, with [[council:1|Angus Council]] and with the health visitor's old team for twelve days and not one page of it had come through my door. [[professional:3|Elspeth]], who answers the phone and has to take whatever's flung down it, went very quiet and then said, "[[parent:6|Lorraine]], I thought you'd had yours first."

When I did read it, most was fair. There was one bit I'd have wanted out. It said that [[parent:2|Dougie]] "has limited involvement in the child's care". He does bath and bed every night he isn't on shift! He read that line standing up in the kitchen with his jacket still on. He never said a word, he just went out and sat in the van. [[parent:5|Netta]] was here, up from [[place:3|Carnoustie]] for her tea, and she said she'd carried that man nine months and never seen him greet till then.

I asked [[professional:2|Fraser]] about it and he told me he had handed the draft to [[professional:4|Aileen]], the one who signs everything off before it leaves [[place:4|Orchardbank]], and that she'd sent it on without waiting. He apologised and I think he was black affronted. She has never been in touch.

Use what you like but change the names please. It is a wee place.

%% signature
Lorraine


+++
id = "y-028"
channel = "email"
from_name = "Roland Pettifer-Boyce"
from_addr = "rpb@oldvicarage.example.org"
subject = "A word in defence of villains"
date = "2010-01-31T17:58:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Dear Sir or Madam,

I sat on the governing body of [[school:1|Frampton Court School]] for nineteen years, the last eleven of them in the chair, and was for a shorter and less happy time a county councillor. I have no case to bring you. My own grandson, [[child:1|Barnaby]], has what is now called dyspraxia and was in my day called [[child:1|Barnaby]], and he has been treated by [[council:1|Gloucestershire]] with perfect courtesy. His mother has had every report in her hand before anybody else, she has corrected their grammar, and they have thanked her for it. I mention it because I gather that it's unusual.

May I offer you, all the same, a theory? You write as if there were a plot. I have met the plotters, and I promise you that they could not plot a vegetable bed. What there is instead is a Thursday. A tired officer has forty files to get through by Thursday, and a psychologist has promised thirty reports by Thursday, and neither of them has ever in their lives been reproved for leaving out a parent, whereas both have been shouted at about the budget. You don't need wickedness. Put enough decent people in a corridor with a deadline at the end, and in time they'll find out for themselves which door is quickest.

I was never asked to lean on anyone. I wish to be clear on that point, for there's a fellow at our bowls club who swears that in his niece's county the heads get telephoned about this child and that; but he also swears that he was a Desert Rat, and he was born in 1949. I don't say it does not happen. I say that I had the chair in which one would have been leant upon, and the only thing that ever came down the telephone was the price of asbestos removal.

What would I do? I'd require, by statute, that the first copy of anything written about a child be handed to the person who gets up in the night with him. The officials may have the carbon. It'd cost one stamp. My late wife, [[parent:2|Winifred]], who taught the infants at [[place:1|Slad]] when that was a thing one did on a bicycle, used to say that she had never written a sentence on a child which she wouldn't have read out to its mother across the counter of the post office. I think of that rather often. I fear that the computer has done away with the counter.

Print it if you care to, under my own name, and you needn't spare my blushes. I am eighty-three and the [[org:1|Stroud Courier]] has long since stopped.

Yours faithfully,

%% signature
Roland Pettifer-Boyce
The Old Vicarage

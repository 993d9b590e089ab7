+++
id = "za-003"
channel = "email"
from_name = "Tamsin Bullard"
from_addr = "tamsin.bullard@example.net"
subject = "[[child:1|Noah]]"
date = "2011-03-20T20:05:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "she's allowed to say \"a high level of support\" now and not a digit more, it came round in an email from above"
[[evidence]]
category = "school-approached"
quote = "he'd had \"the call from norwich\" about our lad being better off where he was, he as good as said so, a good week before we'd told a soul we were looking"
+++
sorry for the ramble baby on lap one hand no time to do commas

[[child:1|noah]] is 10 cerebral palsy lives on his wits, we're out past [[place:1|swaffham]] and everything is 40 mins from everything and the bus pass alone would take me a week to tell, in short they gave him one and he can't get on a bus, I have rung and rung and I'm sick to my back teeth of that hold music, then in the winter it was statement review and the physio [[professional:1|margaret ogilvie]] who's known him since he was two always used to write it all down, three times a week twenty mins and who does it and with what, and this year it's one paragraph of fluff and I was really sharp with her which I regret because it turns out she's allowed to say "a high level of support" now and not a digit more, it came round in an email from above, she's retiring at whitsun and I don't blame her, then his splints came in the wrong colour and he cried all the way down the A47, and we thought right well we'll choose secondary ourselves at least, so we went to see [[school:1|great massingford high]], all on one level with a lift, and the head mr [[professional:2|utting]] was perfectly pleasant but you could see he'd had "the call from [[place:2|norwich]]" about our lad being better off where he was, he as good as said so, a good week before we'd told a soul we were looking, my husband [[parent:2|giles]] thinks it's because of the open day form but I hadn't posted the open day form it was still in the car with the chip papers, and now the bus pass appeal has been turned down as well on the grounds that he's already got a bus pass

%% signature
Tamsin

%% quoted
On 18 Mar 2011, at 19:30, The Campaign <stories@example.org> wrote:
> Thanks for your message. Tell it in any order you like.

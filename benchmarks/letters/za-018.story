+++
id = "za-018"
channel = "email"
from_name = "Eluned Bevan"
from_addr = "eluned.bevan@example.com"
subject = "Cardboard, cawl and [[child:1|Tomos]]"
date = "2013-03-17T14:25:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "discussed-without-consent", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"We've all been on a course, Mrs Bevan. You start a sentence with a number in it now and the computer goes red.\""
[[evidence]]
category = "discussed-without-consent"
quote = "the health visitor, the school nurse and the woman from the parenting programme had met in the vestry about us"
[[evidence]]
category = "no-chance-to-correct"
quote = "the box headed Comments of the Family had been ruled through already, corner to corner, in biro"
+++
Dear Campaign,

I was sixty-eight on [[date:1|1 March]], a St David's Day baby, and I have [[child:1|Tomos]] from Sunday night to Friday because his mother drives lorries to Holland. He is seven. They say autism with pathological something avoidance. I say he is my brother [[parent:2|Ieuan]] over again, who farmed two hundred acres and never sat down to a meal with another human being.

We are up the hill from [[place:1|Llandovery]] and I'll tell you honestly, half our troubles are the hill. When it snows the minibus doesn't come and that is put down as truancy. I had a letter about it from the Education Welfare with a picture of a sad cloud on it. I kept the letter and burned the envelope. Then it was his dinner: he won't have cawl at school, and he won't have it if the carrot is cut round, and the cook, who is a Plaid councillor mind you, took it as a slight.

We had the occupational therapist out in the autumn, [[professional:1|Bethan Lloyd-Amos]], a big tall girl, and she was first class. She got him to post himself through a cardboard box. Afterwards she told me what he ought to have, so many minutes of this and so many of that, on her fingers, and I said put that down. She laughed, not happily. "We've all been on a course, Mrs [[parent:1|Bevan]]. You start a sentence with a number in it now and the computer goes red." I thought it was a figure of speech. When her paper came, there was not one number in it bar the page numbers.

And with it was the school's own report for [[council:1|Carmarthenshire]], signed by the head and stamped. I had been looking forward to that one, there were things in it last year that wanted putting right, and I'd made notes on the back of the seed catalogue. Only the box headed Comments of the Family had been ruled through already, corner to corner, in biro. I telephoned Mr [[professional:2|Gwilym Tudor]], the head, and he said well it was all signed now, and how was the snow with us.

You want to know about consent. I'll tell you about chapel. I have the key to the vestry of [[org:1|Capel Seion]] because I do the urn. I went down of a Wednesday to descale it and walked in on three coats, a plate of bara brith and a flip chart with [[child:1|Tomos]] in a bubble in the middle and me in another bubble, "gran – rigid?". [[parent:3|Mair]] who does the flowers had let them in. They went pink. It came out by degrees that the health visitor, the school nurse and the woman from the parenting programme had met in the vestry about us, the hall being booked for Slimming World. Nobody said a word to me, who had left them the milk.

When they had gone I descaled the urn.

The bus has been better since the thaw, fair play. You may do as you like with this, only leave off the names and call it another county; there's only the one lorry-driving mother up here and everybody knows her horn.

%% signature
Yn gywir,
Eluned Bevan

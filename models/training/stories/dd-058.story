+++
id = "dd-058"
channel = "email"
from_name = "Theresa Bagnall"
from_addr = "t.bagnall@example.com"
subject = "happy to talk"
date = "2018-02-11T11:55:00+00:00"
html = false
kind = "offer"
categories = ["quantifying-forbidden", "report-change-requested"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "in my last service we'd a standing instruction, given at induction, that no psychologist was to write an amount or a ratio into statutory advice, and I was pulled up in supervision for having put \"daily\"."
[[evidence]]
category = "report-change-requested"
quote = "And the one that finished me was a panel chair who sent back my own advice on a girl asking me to take out \"autism base\" and put in \"a nurturing mainstream setting\", as she'd already rung the budget people."
+++
Hi there,

I'm a mum (Ciaran, 14, autism) and I used to be an EP. I say used to. I'd be willing to talk to your researchers, or speak at something, from both sides, if it can be arranged so that nobody can tell it's me, so a screen or an actor or whatever it is that you do.

What I could speak to, first hand: in my last service we'd a standing instruction, given at induction, that no psychologist was to write an amount or a ratio into statutory advice, and I was pulled up in supervision for having put "daily". Daily! And the one that finished me was a panel chair who sent back my own advice on a girl asking me to take out "autism base" and put in "a nurturing mainstream setting", as she'd already rung the budget people. I wouldn't. It went out in somebody else's name, and I went out soon after.

As a parent I've nothing to report. Ciaran's been well served, I suspect because they know that I know.

I could do evenings or the half-term week. I've no papers, I left them all behind as one should. But I remember it pretty well.

Theresa

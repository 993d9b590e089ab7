+++
id = "zb-008"
channel = "email"
from_name = "R. J. ESLER"
from_addr = "rjesler@example.org"
subject = "BLACK PAGES"
date = "2010-01-25T10:02:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "FORTY PAGES CAME. THIRTY ONE OF THEM AS BLACK AS MY BOOT. THEY EVEN INKED OVER THE LETTERS I WROTE TO THEM MYSELF."
+++
EXCUSE CAPITALS, EYESIGHT.

FATHER OF [[child:1|ADAM]], 13, [[place:1|BALLYMENA]]. PAID MY TEN POUND TO THE [[council:1|NEELB]] FOR HIS FILE. FORTY PAGES CAME. THIRTY ONE OF THEM AS BLACK AS MY BOOT. THEY EVEN INKED OVER THE LETTERS I WROTE TO THEM MYSELF. I HAVE THE CARBONS. I KNOW WHAT I SAID.

WHAT SECRET AM I BEING KEPT FROM? MY OWN HANDWRITING?

A MR [[professional:1|GALBRAITH]] SAYS IT IS TO PROTECT "THIRD PARTIES". THE THIRD PARTY IS ME.

I DO NOT SAY THEY LIED ABOUT THE BOY. I DO NOT KNOW. THAT IS THE POINT OF INK.

%% signature
R. J. ESLER

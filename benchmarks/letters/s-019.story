+++
id = "s-019"
channel = "email"
from_name = "Gareth Mwangi"
from_addr = "g.mwangi@example.com"
subject = "Not a horror story"
date = "2017-03-30T13:15:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi all

I started writing you a furious email in January saying [[council:1|Swansea]] had sent [[child:1|Imani]]'s EP report round the houses behind our backs and made up half of it. I'm glad I never pressed send, because they hadn't. It was sat in my own junk folder. We had it a fortnight before anyone, [[professional:1|Bethan]] the EP had asked for our corrections, and the bit I thought was false ([[child:1|Immy]] "lives with an aunt") was true, as my sister [[parent:1|Wanjiru]] was staying at the time. So: nobody told lies, nobody held secret meetings. Check your spam.

%% signature
Gareth

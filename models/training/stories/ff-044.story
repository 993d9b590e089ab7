+++
id = "ff-044"
channel = "email"
from_name = "Julian Haddow"
from_addr = "julian@haddow.example.com"
subject = "Sheffield: four drawings of the same boy"
date = "2012-10-17T23:20:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "that three times in a month it had bounced back to her from the education department, never with an argument, only a date by which they would need it \"more proportionate\"."
[[evidence]]
category = "discussed-without-consent"
quote = "Eleven are listed as attending, the eleventh being \"student (observing)\", and against the word Parents someone has typed \"n/a\"."
[[evidence]]
category = "false-information"
quote = "the fourth version thanks \"birth father, who attends all appointments\", a man last heard of in Alicante before Callum could walk."
+++
Dear all,

In my trade (I'm an architect) each revision of a drawing has a letter and a date, and if Rev C shows a wall that Rev B did not, somebody's initials are beside it. I have before me four revisions of the clinical report on my stepson, Callum, without an initial among them.

I'd better explain how I come to have four. My wife's request for his medical notes was dealt with promptly and in full by the hospital, for which I praise it, and I suspect that a junior clerk didn't know she was meant to be less thorough. The report of 11 March gives "autistic spectrum disorder with severe anxiety; requires specialist setting". On the 18th it's "autistic spectrum disorder with anxiety". By 2 April it is "social communication difficulties". What we were sent on the 9th had "some social differences; well supported at present". Nobody had seen him again in those four weeks. He was in his bedroom. The paediatrician, when my wife finally got her by the sleeve in a corridor, said she was ashamed of it, and then, that three times in a month it had bounced back to her from the education department, never with an argument, only a date by which they would need it "more proportionate".

It's a pity that she gave way. I don't altogether blame her; clients do it to me, although my buildings then at least fall down on other people.

There is a lesser matter. Between the second and the third revision the notes contain the print of a calendar entry, "CH – multi-agency, 26/3, 2pm, Moorfoot". CH is Callum. Eleven are listed as attending, the eleventh being "student (observing)", and against the word Parents someone has typed "n/a". We are not n/a. On 26 March at two in the afternoon one of us was in the house with Callum, and the other was, as it happens, in the Moorfoot building, about a loft conversion.

And since you ask for falsehoods: the fourth version thanks "birth father, who attends all appointments", a man last heard of in Alicante before Callum could walk. I attend all the appointments. I'm the one with the beard.

I pass over the school, which has been shabby in ordinary ways: lost his coat, kept him off the trip, told him that he was choosing it.

Yours,
Julian Haddow
You may say "an architect in the north".

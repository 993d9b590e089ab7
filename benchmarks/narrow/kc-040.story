+++
id = "kc-040"
channel = "email"
from_name = "Constance Parsons"
from_addr = "c.parsons@example.co.uk"
subject = "Two brothers at [[place:1|Bath]], and [[council:1|BANES]]"
date = "2015-10-06T17:45:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She'd been called in by her lead, a Mrs Waters, and reminded that the service \"does not quantify\", that no therapist was to write down hours, and that if the parents had been told any, they had misheard."
[[evidence]]
category = "false-information"
quote = "It states that the home language is \"patois\" and that English was acquired on arrival, when both boys were born at the RUH, and the only patois in that house is spoken by me, badly, to make them laugh."
[[evidence]]
category = "no-chance-to-correct"
quote = "Daisy asked to have it corrected before it went off and he said there was no facility for parental amendment."
+++
Dear Mrs [[professional:1|Page]],

Thank you for your note, one page exactly, as from a [[professional:1|Page]] it should be. [[parent:1|Daisy]] tells me I ought to have written a year ago. [[parent:1|Daisy]] is my daughter-in-law, and the mother of [[child:1|Earl]] and [[child:2|Dean]]. My son, their father, is [[parent:2|Victor]]; he is serving abroad, and there is no victor in what follows.

The boys are Jamaican on their mother's side, named for her two uncles; I mention it because of what was said. [[child:1|Earl]] is ten, [[child:2|Dean]] eight. Neither is an earl and neither will be a dean if [[school:1|Larkhall Combe Primary]] has anything to do with it. Both have a language disorder, which a speech therapist, [[professional:2|Amber Nightingale]], found within an hour and the school had not in five years. [[professional:2|Nightingale]] has a voice like one. She saw each of them at home in [[place:2|Larkhall]] with daisies all over the carpet, which [[child:2|Dean]] had carried in by the fistful.

I was there when she told us what she'd recommend: a specialist teacher, ten hours for [[child:1|Earl]], fifteen for [[child:2|Dean]]. I'm eighty-one but my hearing is sound.

On [[date:1|22 April]] she rang in distress. She'd been called in by her lead, a Mrs [[professional:3|Waters]], and reminded that the service "does not quantify", that no therapist was to write down hours, and that if the parents had been told any, they had misheard. I had not misheard. I have never been able to abide being told so, and I said as much to Mrs [[professional:3|Waters]], who attempted to pour oil on troubled waters by sending me a leaflet.

The psychologist was Dr [[professional:4|Cross]]. I don't say that he meant harm. But he came on a day when the boys were at their worst, he crossed the road sooner than talk to [[parent:1|Daisy]], and he produced one report for two children. It's the same report! The name has been changed, and not throughout: on the third page of [[child:2|Dean]]'s it says "[[child:1|Earl]]". It states that the home language is "patois" and that English was acquired on arrival, when both boys were born at the [[health:1|RUH]], and the only patois in that house is spoken by me, badly, to make them laugh. That is what I had in mind.

[[parent:1|Daisy]] asked to have it corrected before it went off and he said there was no facility for parental amendment. It went. A Mr [[professional:5|Major]], in the SEN office, has relied upon it in every letter since. There's nothing so major as a mistake on headed paper.

What you'll do with this I leave with you. [[parent:2|Victor]] comes home in March, and [[parent:1|Daisy]] would as soon not have the names put about; neither would the other Mrs [[parent:3|Parsons]], the parson's wife that is, who has been very good, and who is no relation, for all the jokes.

[[child:1|Earl]] has asked me to add that he's read this over and found two spelling mistakes. They were there. I've mended them.

%% signature
Yours sincerely,
Constance Parsons

%% quoted
> Dear Mrs Parsons,
> Daisy gave us your address. If you felt able to put down what you saw
> and heard, it would be a great help.
> Gay Page, The Campaign


+++
id = "j-039"
channel = "email"
from_name = "Dr Rosalind Achterberg"
from_addr = "r.achterberg@example.org"
subject = "GP and mother: how a letter of mine was used"
date = "2021-02-14T21:50:00+00:00"
html = true
kind = "story"
categories = ["false-information", "other-collusion", "discussed-without-consent"]
consent = "named"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Every clinical statement in it was false; he has two leads in his chest and last slept through in 2017."
[[evidence]]
category = "other-collusion"
quote = "Dr Strang and the head of inclusion had corresponded about which of the two letters would \"best support the placement we have in mind\", and had elected to leave his out."
[[evidence]]
category = "discussed-without-consent"
quote = "The panel then talked over my professional standing, as well as my son, at a closed meeting on 1 October 2020 to which none of us was asked and which we learned about from the fruit of a records request."
+++
Dear all,

I've been a partner at [[health:1|Meersbrook Vale Surgery]] in [[place:1|Sheffield]] for eighteen years. I've signed, at a guess, two thousand letters to do with children and schools. I'd like to tell you about the one I didn't sign.

My middle child, [[child:1|Jonas]], has a chromosome deletion that's known by a string of numbers, and with it come heart trouble, sleeplessness and a devotion to lifts. He was eleven in the spring. My husband is Dutch, which accounts for the surname, and his name is [[parent:1|Pieter]]; our other two are [[child:2|Saskia]] and [[child:3|Bram]]. For obvious reasons none of them is registered at my practice. They see Dr [[professional:1|Femi Olatunji]], who's across the hill at [[health:2|Carterknowle Road]] and whom I had met perhaps three times.

In September the children's panel at [[council:1|Sheffield City Council]] turned down [[school:1|Rivelin Lodge]] for [[child:1|Jonas]]. In the pile that they'd relied on there was a letter on my own practice's headed paper, in which "his GP" said that he slept well, had no cardiac restrictions, and would "cope in a large mainstream". It was unsigned. At the bottom it said "dictated but not checked, [[parent:2|RA]]".

I have never written one word, to anybody, about my own child on that paper. I'd be struck off.

Every clinical statement in it was false; he has two leads in his chest and last slept through in 2017.

It took me a fortnight to find out where it had come from. A medical adviser employed jointly by the council and [[health:3|Sheffield Children's]], Dr [[professional:2|Neville Strang]], had asked our reception for "a brief summary on a patient's child". [[professional:3|Kirsty]], who was in her second week and wanted to be helpful, filled in a template from the name alone, which brought up another boy. I know who. I've had to ring his parents as well, and they were much kinder than I would have been.

That was an accident. What came next wasn't. Dr [[professional:1|Olatunji]] had already sent in a true one, four pages, with the ECG. Dr [[professional:2|Strang]] and the head of inclusion had corresponded about which of the two letters would "best support the placement we have in mind", and had elected to leave his out. There's an e-mail. It has a smiley in it.

The panel then talked over my professional standing, as well as my son, at a closed meeting on [[date:1|1 October 2020]] to which none of us was asked and which we learned about from the fruit of a records request.

I've reported our own part to the ICO and to my patients. I have told [[professional:3|Kirsty]] it was not her fault three times now and she still cries in the stationery cupboard. Dr [[professional:2|Strang]] tells me he acted "in the round".

I've thought about whether I'm prepared to have my name on this. I am. Mine, mind, and not the children's. If I stay anonymous then it's a story about a letter. With a name on it, it's a doctor saying that she saw how it's done. Please leave Dr [[professional:1|Olatunji]] out unless he tells you otherwise, he's on [[contact:1|f.olatunji@carterknowle.example.org]] and is expecting to hear from you.

One request. [[child:3|Bram]], who's eight, wants you to know that it isn't fair. I've said I'd pass it on.

%% signature
With best wishes

Rosalind Achterberg MRCGP

%% disclaimer
CONFIDENTIALITY: this e-mail may contain privileged material. If you've received it in error please destroy it & let me know.


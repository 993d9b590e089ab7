+++
id = "kg-025"
channel = "email"
from_name = "Deborah Goldblatt"
from_addr = "d.goldblatt@example.org"
subject = "Nine years, [[place:1|Dorchester]] to [[place:2|Sherborne]]"
date = "2019-03-31T20:10:00+01:00"
html = false
kind = "story"
categories = ["access-denied", "false-information", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "She said I might have a summary of the summary, but the minutes of the panel and the papers before it were not available to parents as a matter of county policy."
[[evidence]]
category = "false-information"
quote = "Vye had put that Miriam \"is carried everywhere at home and has never been made to try\", when there was a photograph of her on the sea wall in his own entrance hall."
[[evidence]]
category = "reports-circulated-unseen"
quote = "His report had been with Dorset, with Cerne Hollow and with the wheelchair service in Poole for five weeks when at last Bronagh realised that we were talking about a document I'd never laid eyes on, and ran to the office to copy it."
+++
My father, [[parent:1|Manny Goldblatt]], kept a tailor's ledger all his life and taught me never to trust a man who won't show you the figures. So I kept a ledger too, and this is what is in it.

Page one is a birth, [[date:1|11 August 2009]], [[health:1|Dorset County Hospital]], a girl, [[child:1|Miriam]], seven pounds and blue. Pages two to ten are doctors: [[professional:1|Priestley]], who thought she'd die; [[professional:2|Hargreaves-Odum]], who thought she'd never walk; [[professional:3|Shalini]], the physio, who told me to take no notice of either. She walked at three, along the sea wall at [[place:3|Lyme Regis]], holding on to her brother [[child:2|Saul]] by the hood.

Page eleven is nursery: [[school:1|Maumbury Rings Kindergarten]], eighteen happy months. They had a Miss [[professional:4|Tolpuddle]], like the martyrs, and she was one.

Then comes [[school:2|Poundbury Green First School]] and you can see my handwriting change. A head by the name of [[professional:5|Crispin Vye]] ran it. He believed in "resilience". When [[child:1|Mim]] fell, nobody was to help her up. I learned of this policy from [[child:2|Saul]], then in Year 3, who had been kept in for helping her up. I wrote to the governors; the chair, a Mr [[professional:6|Hallett]], turned out to be [[professional:5|Vye]]'s brother-in-law and kept bees with him.

I asked [[council:1|Dorset]] for a statutory assessment in February 2014. They gave me a caseworker called [[professional:7|Annabel Loveless]], and I must be fair to [[professional:7|Annabel]]: she always picked up the telephone. What she told me on it was another matter. In May she said the panel had turned us down. I asked to see what they had seen. She said I might have a summary of the summary, but the minutes of the panel and the papers before it were not available to parents as a matter of county policy. I asked for the county policy. It was not available to parents.

A friend from the synagogue at [[place:4|Bournemouth]], [[parent:2|Ruth Zeitlin]], who used to be in the law, drafted me a proper letter. Four weeks later some papers came, and I wish they hadn't. [[professional:5|Vye]] had put that [[child:1|Miriam]] "is carried everywhere at home and has never been made to try", when there was a photograph of her on the sea wall in his own entrance hall.

We moved her. [[parent:3|Leon]] (my husband; he hasn't come into this, he was earning) found [[school:3|Cerne Hollow Village School]], forty-four children and a donkey. [[professional:8|Bronagh Keane]], the head there, put in for the EHC assessment herself and got it in twelve weeks flat. How, I wondered. "I filled in the form wrong on purpose," she said, "so they'd have to ring me."

Dr [[professional:9|Ibbotson]] did the psychology that time. He was to come to a feedback meeting at [[school:3|Cerne Hollow]] with [[parent:3|Leon]] and me. He didn't come. His report had been with [[council:1|Dorset]], with [[school:3|Cerne Hollow]] and with the wheelchair service in [[place:5|Poole]] for five weeks when at last [[professional:8|Bronagh]] realised that we were talking about a document I'd never laid eyes on, and ran to the office to copy it. It was a good report. That isn't the point, is it?

[[child:1|Mim]] will be ten this summer and has a place for the year after next at [[school:4|Abbots' Acre]], in [[place:2|Sherborne]]. In February [[council:1|Dorset County]] sent a form to tell us that as of tomorrow it is to be abolished and everything we've ever sent them will belong to something else. Dad would have said: get a receipt.

Please disguise us thoroughly. It's a small county and a smaller congregation.

%% signature
Deborah


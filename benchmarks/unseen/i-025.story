+++
id = "i-025"
channel = "email"
from_name = "Rivky Lieberman"
from_addr = "rivky.lieberman@example.org"
subject = "re: our boy, [[council:1|Hackney]]"
date = "2015-02-05T21:30:00+00:00"
html = false
kind = "story"
categories = ["no-chance-to-correct", "false-information", "school-approached"]
consent = "anonymised"
hold_until = "2015-04-20"
[[evidence]]
category = "no-chance-to-correct"
quote = "When I rang to ask for the draft he had promised us, he told me apologetically that his manager had stopped sending drafts to parents since it \"only leads to arguments\", so we'd get it once it was final."
[[evidence]]
category = "false-information"
quote = "What came in the end said that Shloimy \"has had no access to English\", and that is simply not true."
[[evidence]]
category = "school-approached"
quote = "Without a word to us, the case officer, Sonia Blackett, had written round to five special schools to ask whether they'd take a boy \"from a non-engaging Orthodox family\", and I've read two of the replies."
+++
To whoever reads these,

A neighbour of ours, Mrs [[parent:1|Feldheim]], had one of your leaflets from the clinic. Thank you for letting me take my time over this.

[[child:1|Shloimy]] is our fifth, he'll be eight after Pesach. He has a chromosomal deletion (22q) with all that goes with it, palate, heart, immune system, speech. Boruch Hashem he's the happiest of all of them. He was in our own [[school:1|Talmud Torah Beis Yechiel]] till he was six and then we saw it couldn't go on without help. We're in [[place:1|Stamford Hill]].

A Mr [[professional:1|Julian Ferris]] was appointed by the council to do the psychology. I'll say straight away he was very polite, he wouldn't shake my hand because somebody had told him. He saw [[child:1|Shloimy]] at home for an hour. He spoke to my husband [[parent:2|Meir]], and he spoke to Rabbi [[professional:2|Gestetner]], the menahel. He promised that we'd see it in draft.

We didn't. When I rang to ask for the draft he had promised us, he told me apologetically that his manager had stopped sending drafts to parents since it "only leads to arguments", so we'd get it once it was final. What came in the end said that [[child:1|Shloimy]] "has had no access to English", and that is simply not true. My husband was born in [[place:2|Manchester]] and his mother taught English at [[school:2|Bnos Rivka High]] for thirty years! It said as well that we'd "for religious reasons declined" speech therapy at [[health:1|Homerton]]. I'll tell you what we declined. We declined one appointment on a Shabbos morning. I asked for a Sunday or any weekday. The therapist, [[professional:3|Fiona Cathcart]], moved it for us the same week and we've never missed since.

I could live with it, people write silly things. But then the school part. Without a word to us, the case officer, [[professional:4|Sonia Blackett]], had written round to five special schools to ask whether they'd take a boy "from a non-engaging Orthodox family", and I've read two of the replies. One of them is an excellent school that we'd had our eye on, [[school:3|Springfield Manor]], and they said that on the information given they couldn't meet need. Of course they couldn't. I'd have refused us.

We asked [[org:1|Ezra Advocacy]] for help. A Mrs [[professional:5|Zipporah Klein]] there went through the file with me over four evenings, and it was she who found the replies in it, between two taxi invoices.

Mr [[professional:1|Ferris]] has since put two sentences right, in a letter. Not in the report. [[child:1|Shloimy]] in the meantime is at home with me and a girl we pay ourselves, [[professional:6|Chavi]], who's marvellous with him.

Our meeting with the head of service is fixed for the [[date:1|20th of April]], after Yom Tov. Until then please leave this in the drawer. After it, I don't mind what you do but it must be without anything that people here could know us by, for the other children's sake, there are shidduchim to think about with [[child:2|Gitty]] already eighteen.

May we all hear only good news,

%% signature
R. Lieberman (Mrs)


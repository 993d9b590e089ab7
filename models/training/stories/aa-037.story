+++
id = "aa-037"
channel = "email"
from_name = "Bryony Catchpole"
from_addr = "bryony.catchpole@example.com"
subject = "Adult services, tribunal and so on"
date = "2020-11-29T20:15:00+00:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen", "tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "I heard what it said from the manager of the day centre, who'd had it a fortnight and read me parts down the phone as if I must know them by heart."
[[evidence]]
category = "tribunal-disclosure"
quote = "The county had slipped in our benefits forms, our mortgage, and my husband's pension letter, handed over for her respite charge and for nothing else, and not a soul had asked us if the court might have them."
+++
Hello, long one, sorry. I'll stick to the two bits that you asked for.

Background: daughter, 19, Rett syndrome, at a specialist college which she adores, and the county wanting her back in a day centre with a telly. Extended appeal. Video hearing because of Covid, me in the spare room with the ironing board as a desk.

Bit one. There was a capacity assessment in the summer, done by a social worker who was careful and nice. I heard what it said from the manager of the day centre, who'd had it a fortnight and read me parts down the phone as if I must know them by heart. Mine was still "with the admin hub".

Bit two. Come the hearing, the judge says, "I've read with interest the family's financial assessment." The what? The county had slipped in our benefits forms, our mortgage, and my husband's pension letter, handed over for her respite charge and for nothing else, and not a soul had asked us if the court might have them. I went scarlet on the screen. There were nine people in little boxes looking at how poor we are.

She came and leant on my shoulder in the middle of it, and everybody waved. That was good evidence, our solicitor reckons.

She's going back to college after Christmas. I'd like the county to be told what a form is for.

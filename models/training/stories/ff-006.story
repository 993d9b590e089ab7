+++
id = "ff-006"
channel = "email"
from_name = "Elena Dumitrescu"
from_addr = "elenadumitrescu@example.com"
subject = "Story for your collection (Luton)"
date = "2019-02-24T22:12:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information", "no-chance-to-correct"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "\"somebody in admissions at the council has rung me up to let me know what I'd be letting myself in for, and that I'd be wise to say we can't meet need\"."
[[evidence]]
category = "false-information"
quote = "He has not bitten a person in his life; it was written \"bites\" and it should be \"writes\", because he wrote on the lady's skirt with a pen."
[[evidence]]
category = "no-chance-to-correct"
quote = "The secretary told me corrections are for professionals, and I said madam, I am a professional, and she said not that sort."
+++
Dear Sirs,

I am pharmacist, from Iași, and in Luton since eight years. My son Matei has 5 years and a half, he has autism and he reads already in two languages.

About the first school I don't complain. They said no because they were full and they were really full, I counted the chairs.

About the second. I went with my husband to see, the director was very warm, she said we will be happy to have such a boy. Four days after she calls me and she's not anymore warm. I said, please, as mother to mother, what has happened in four days? She breathed. She said "somebody in admissions at the council has rung me up to let me know what I'd be letting myself in for, and that I'd be wise to say we can't meet need". This call we have not known about and I asked the council and they said it is normal liaison.

What is this what she would be letting in, I wanted to know. So I've seen afterwards the psychologist's paper: that he bites adults. He has not bitten a person in his life; it was written "bites" and it should be "writes", because he wrote on the lady's skirt with a pen. A letter B! I telephoned to correct it. The secretary told me corrections are for professionals, and I said madam, I am a professional, and she said not that sort.

I'd laugh if it was in a book. Please no names.

Elena D.

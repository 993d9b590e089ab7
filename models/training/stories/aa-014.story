+++
id = "aa-014"
channel = "email"
from_name = "Rhiannon Sayle"
from_addr = "rhiannon.sayle@example.com"
subject = "What was said about us to other schools"
date = "2017-05-30T20:15:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "The caseworker had gone round all three heads by phone in the last week of term, pressing the big one to say yes and the two little ones to say they were full."
[[evidence]]
category = "false-information"
quote = "It states that my daughter \"speaks freely at home but chooses not to\", that we'd refused therapy twice, and that her father is in the forces; he sells carpets, and we've begged for therapy since she was four."
+++
Good afternoon,

This will not be a tidy letter, as I have a toddler on my knee.

My middle child has selective mutism. She's ten. When it came to a secondary place we visited three and liked two. We put nothing in writing yet, on purpose, because we wanted her to have a think over the holidays.

By the time we came home it was settled without us. The caseworker had gone round all three heads by phone in the last week of term, pressing the big one to say yes and the two little ones to say they were full. I know because the secretary at one of the little ones is an honest woman who told me to my face that they weren't full and never had been.

What bothered me more was the sheet the caseworker had given them to go with it. It states that my daughter "speaks freely at home but chooses not to", that we'd refused therapy twice, and that her father is in the forces; he sells carpets, and we've begged for therapy since she was four. I held it in my hand and couldn't speak myself for a minute, which is something I suppose.

Her form teacher passes notes with her, bless him, and that works. She wrote last week: "do I get a choice." I said I was finding out.

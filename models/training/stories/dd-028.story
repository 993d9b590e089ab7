+++
id = "dd-028"
channel = "email"
from_name = "Shaz Mahmood"
from_addr = "shazm.nails@example.com"
subject = "the wrong yusuf"
date = "2016-09-25T20:36:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "false-information", "other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "the community clinic emailed his report to a lady in keighley. not even encrypted, just there on her yahoo. she's only gone and found me on insta through the salon and says hun i think this is yours xx"
[[evidence]]
category = "false-information"
quote = "it says he's on risperidone and he was \"removed from the family home in 2013\". HELLO. he's never been removed from anywhere apart from soft play."
[[evidence]]
category = "other-collusion"
quote = "the two of them decided to keep shtum, the clinic wouldn't correct it on theirs if the lea didn't flag it on theirs till after the inspection, cos if one changed it it'd show up on the other. so they shook hands on it basically, health and education"
+++
hiya ive got a salon so im typing this between sets

my son yusuf is 8, adhd and they think dyspraxic. basically there's two yusuf mahmoods at the doctors and different dates of birth and everything but whatever. the community clinic emailed his report to a lady in keighley. not even encrypted, just there on her yahoo. she's only gone and found me on insta through the salon and says hun i think this is yours xx she was lovely. but she knows i had postnatal now and she knows about my ex

so i looked at it. it says he's on risperidone and he was "removed from the family home in 2013". HELLO. he's never been removed from anywhere apart from soft play. thats the other one, thats keighley's yusuf bless him and the school nurse has got that copy and his teacher's got it and that's why they kept asking him if he felt safe

heres the thing tho that i think is worse. my friend does reception at the clinic and she said when they twigged, clinic manager rang the lea, and the two of them decided to keep shtum, the clinic wouldn't correct it on theirs if the lea didn't flag it on theirs till after the inspection, cos if one changed it it'd show up on the other. so they shook hands on it basically, health and education

ive not told my mum. she'd go down there

anyway thats it. next lady's here

shaz

+++
id = "cc-060"
channel = "email"
from_name = "Carol-Ann Bickerstaffe"
from_addr = "carolann.b@example.com"
subject = "the police and my lad"
date = "2018-11-08T16:33:00+00:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "the social worker put on her form that the police was called to our HOUSE for a domestic. they was never called to our house. he was picked up outside lidl."
[[evidence]]
category = "discussed-without-consent"
quote = "then it turns out there was a strategy thing on us, school, social, the nurse, the housing, all on a phone call, and we wernt told it was on, not then not after, i found it on a letter to housing about our rent arears that said \"as agreed with partners\"."
[[evidence]]
category = "insecure-handling"
quote = "the letter to housing had all tylers medical stapled to it and got sent to my ex in Rochdale who we dont have contact with for very good reasons. he has got our new address off the top of it."
+++
my lad Tyler is 13, LD and autism, special school. he run off from school in sept and the police brought him home, they were brilliant with him, gave him a go of the siren. no complaint on them.

its what come after. the social worker put on her form that the police was called to our HOUSE for a domestic. they was never called to our house. he was picked up outside lidl. my fella is a bus driver he could lose his job over that.

then it turns out there was a strategy thing on us, school, social, the nurse, the housing, all on a phone call, and we wernt told it was on, not then not after, i found it on a letter to housing about our rent arears that said "as agreed with partners". we havent got rent arears neither thats next door.

the letter to housing had all tylers medical stapled to it and got sent to my ex in Rochdale who we dont have contact with for very good reasons. he has got our new address off the top of it.

we have had to have a panic button put in. Tyler dont understand it and keeps pressing it. i rang the duty line 14 times its always a different girl. school is good tho, they got him on the allotment

+++
id = "gg-005"
channel = "email"
from_name = "Gemma Lidgate"
from_addr = "gemlidgate@example.com"
subject = "hi"
date = "2021-11-11T13:40:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "The SENCO's been having his stepmum in once a fortnight to go through how hes doing, and she isnt on his birth certificate or on any form, and I only clicked when she said to me on the doorstep \"well at least he's off target for maths like we thought\"."
+++
Hi not sure if this is the right place. Im in Thurrock. My boys got tourettes and I fell out with his dads side over it. The SENCO's been having his stepmum in once a fortnight to go through how hes doing, and she isnt on his birth certificate or on any form, and I only clicked when she said to me on the doorstep "well at least he's off target for maths like we thought". I asked school, they said they assumed I knew. They've stopped now, they were sorry. I did go to his review before anyone asks, that one I knew about.
gem

+++
id = "dd-061"
channel = "email"
from_name = "Marcin and Ewa Duda"
from_addr = "duda.family@example.com"
subject = "please remove our letter"
date = "2016-04-10T20:00:00+01:00"
html = false
kind = "withdrawal"
categories = ["discussed-without-consent"]
consent = "refused"
hold_until = ""
[[evidence]]
category = "discussed-without-consent"
quote = "They did sit together about him, the school and the psychologist and the council, the 12th of November, for two hours, and we did learn of this from another child's grandmother, who had brought biscuits."
+++
Dear Madam,

In January we sent to you the long letter about our son Antek and the school. We ask now that you do not use it, and delete it. We do not agree any more to publishing, also without names.

We would like you to understand that it isn't because it was untrue. It is true. They did sit together about him, the school and the psychologist and the council, the 12th of November, for two hours, and we did learn of this from another child's grandmother, who had brought biscuits. Nobody has ever said that it did not happen. But the headteacher has now invited us and she said sorry, in front of Antek, which was for him very important, and she cried a little. My husband thinks that when a person has said sorry you don't go on hitting.

I think maybe you do, sometimes. But it's two of us who have signed and he doesn't want.

Please write to us that it's removed. Thank you for your kindness when you answered the first time, I have kept this letter.

Ewa Duda

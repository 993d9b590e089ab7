+++
id = "ff-058"
channel = "email"
from_name = "Cressida"
from_addr = "cressida.holt@example.com"
subject = "my own child's report"
date = "2011-05-17T11:47:00+01:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "The therapist was apologetic: she had finished it, she had been told that it was the LA's to release and the LA had told her parents \"aren't customers for that document\"."
+++
I edit a journal of paediatrics and I read other people's children's data all day long. Our daughter's? I rang for the SALT report when it was a month overdue. The therapist was apologetic: she had finished it, she had been told that it was the LA's to release and the LA had told her parents "aren't customers for that document". Nobody else has had it either, I checked, school's still waiting too. Richmond. Customers!
Cressida H.

+++
id = "y-016"
channel = "email"
from_name = "Mei-Ling Chau"
from_addr = "ml.chau@example.com"
subject = "A question before I sign"
date = "2009-11-12T09:55:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
Hello,

I found your page through the carers' centre. Nothing bad has happened to us, I must say that first, I only wish to know.

My son [[child:1|Wai-Kit]] (at school they call him [[child:1|Kit]]) is five and will start at [[school:1|Lochee Braes Primary]] in [[place:1|Dundee]]. Yesterday [[professional:1|Fiona Mearns]] from the council gave me a consent form. It says I agree that information "may be shared with relevant partners". It does not say which information or who is a partner.

- If I do not sign, can they refuse to assess him?
- Can I sign for the psychologist only, and not for the doctor's letters from [[health:1|Ninewells]]?
- If I sign now, is it for ever?

I worry because a lady at my church in [[place:2|Broughty Ferry]] says that her daughter's report was given to a school before she saw it. I do not know if it is true, and [[professional:1|Fiona]] seems very honest to me.

The form must be back by [[date:1|20 November]]. My husband says just sign it. Could somebody please telephone, [[contact:1|01632 960884]]? In the morning is best, the takeaway opens at four.

Thank you,
%% signature
Mrs M. L. Chau

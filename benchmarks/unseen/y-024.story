+++
id = "y-024"
channel = "email"
from_name = "Cllr Gurmeet Sohal"
from_addr = "cllr.sohal@dudley-members.example.org"
subject = "Automatic reply: Follow-up to our call re SEND records"
date = "2019-04-18T08:02:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message to Councillor [[professional:1|Gurmeet Sohal]].

This is a pre-election period and casework replies may be slower than usual. If you live in the ward, the next surgery is at [[org:1|Quarry Bank Methodist Hall]] on Saturday [[date:1|11th May]], 10 till noon, no appointment. If your query concerns a child's school placement or records, write direct to [[contact:1|send@dudley-members.example.org]] and do NOT include personal details in the subject line. [[professional:2|Pauline]] in Member Support can be reached on [[contact:2|01632 960417]].

%% disclaimer
This email and any attachments are intended for the addressee only. Dudley MBC accepts no liability for viruses. Please recycle.

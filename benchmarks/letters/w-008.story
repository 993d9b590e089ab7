+++
id = "w-008"
channel = "email"
from_name = "Folasade Akinwande"
from_addr = "folasade@thurrockparentvoice.example.org"
subject = "Automatic reply: Thank you for your story"
date = "2014-08-06T11:00:00+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your email. I am on annual leave from [[date:1|4 August]] to [[date:2|22 August]] and will reply when I can.

For anything about a tribunal deadline please contact [[professional:1|Bronagh Sweetman]] at [[org:1|Thurrock Parent Voice]], [[contact:1|bronagh@thurrockparentvoice.example.org]] or [[contact:2|01632 960 705]] (Tues and Thurs only). For transport queries, which we know are many, please ring [[council:1|Thurrock Council]] and not us.

Messages sent to [[contact:3|folasade@thurrockparentvoice.example.org]] are not monitored while I am away.

The [[place:1|Grays]] coffee morning is back on [[date:3|10/9]] at [[org:2|St Clement's Hall]].
%% signature
Folasade Akinwande
Parent adviser and mum of two
%% disclaimer
Thurrock Parent Voice is a company limited by guarantee. Views are those of the sender.

+++
id = "gg-057"
channel = "email"
from_name = "Office, St Werburgh Carers"
from_addr = "office.carers@example.com"
subject = "Automatic reply: your stories and our newsletter"
date = "2018-08-06T09:00:00+01:00"
html = false
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Thank you for your message. The office is closed until Tuesday 28 August. Letters about reports that parents have not seen, or about panels and files, are being collected by Jean, who'll answer on her return. If your message is urgent please ring 01632 960288 and leave your name slowly. We cannot give legal advice. Please do not send original documents to this address.

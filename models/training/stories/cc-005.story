+++
id = "cc-005"
channel = "email"
from_name = "Bronwen Rhydderch"
from_addr = "bron.rhydderch@example.com"
subject = "IDP - 61 weeks"
date = "2023-02-02T09:30:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Bore da,

Sixty-one weeks for an IDP. They keep apologising and the apologies are very nicely written, in both languages. My daughter has had no Welsh-medium speech therapy because there is one therapist for two counties and she is on maternity leave. Every draft has come to me first, and when I found a mistake on page 3 it was changed by the afternoon. So it isn't that sort of complaint. It is just that my girl was three when we started and now she is in school with nothing. Who do I shout at?

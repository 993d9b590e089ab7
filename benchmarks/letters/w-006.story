+++
id = "w-006"
channel = "email"
from_name = "Siu Fong Lau"
from_addr = "lau.sf@post.example.net"
subject = "Speech therapy hours changed in advice, Northern Ireland"
date = "2019-02-12T16:22:00+00:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied"]
consent = "anonymised"
hold_until = "event"
[[evidence]]
category = "report-change-requested"
quote = "her manager was contacted by the Authority and she was asked to send it again without the number"
[[evidence]]
category = "access-denied"
quote = "they said I cannot have the first version because it is a draft"
+++
Hello,

I am writing about my son [[child:1|Ka-Ho]]. At school he uses [[child:1|Kelvin]]. He is 6 and has a verbal dyspraxia. We live in [[place:1|Craigavon]].

The facts are these.

1. In June 2018 the [[council:1|Education Authority]] began a statutory assessment. [[council:1|EA]] reference [[id:1|SR-18-5520]].

2. The speech therapist is [[professional:1|Roberta McIlwaine]] of the [[health:1|Southern Trust]]. She showed me her advice on her screen at [[health:2|Brownlow clinic]] on [[date:1|4th September]]. It said three sessions of 30 minutes each week, by a therapist.

3. On [[date:2|19th November]] I received the proposed statement. In her advice it says "[[child:1|Kelvin]] should have regular input". The date on it was one week later than the one I saw.

4. I telephoned. Mrs [[professional:1|McIlwaine]] told me her manager was contacted by the Authority and she was asked to send it again without the number. She was sorry. She said she is retiring in May.

5. I asked the link officer, [[professional:2|Conor Og Devlin]], for both versions and they said I cannot have the first version because it is a draft. I asked [[professional:2|Conor Og]] how it is a draft if it is signed.

6. The principal of [[school:1|Drumnacanvy Primary]], Mr [[professional:3|Wilson]], has written a letter to support us, but he asked me not to show it to the [[council:1|EA]] yet.

My husband does not want to complain because we have the restaurant and people know us. I think it should be known. Please do not use it until after our SENDIST hearing and do not say we are Chinese, there are only two families.
%% signature
Kind regards,

Lau Siu Fong
Tel 028 9649 6214
%% quoted
On Mon, 11 Feb 2019 at 09:02, Stories <stories@example.org> wrote:
> Thank you for your interest. Please tell us in your own words what happened.

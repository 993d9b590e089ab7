+++
id = "u-079"
channel = "email"
from_name = ""
from_addr = "hal.ackroyd@example.net"
subject = "Re: volunteers"
date = "2009-10-01T17:50:00+01:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Seen your notice. Retired EP, 22 yrs with [[council:1|Barnsley MBC]], before that [[council:2|Rotherham]]. Will read any report free and say what's missing. Tuesdays and Thursdays. [[contact:1|01632 960031]], answerphone, ask for [[professional:1|Hal]] (my wife is also Dr [[parent:1|Ackroyd-Lunn]]).

%% signature
H. Ackroyd-Lunn

%% quoted
> ----- Original Message -----
> From: "The Campaign" <stories@example.org>
> Sent: Wednesday, September 30, 2009 8:14 PM
> Subject: volunteers
>
> We are looking for people who understand professional reports.

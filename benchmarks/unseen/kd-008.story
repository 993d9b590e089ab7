+++
id = "kd-008"
channel = "email"
from_name = "Gwen Rusbridge"
from_addr = "gwen.rusbridge@example.org.uk"
subject = "Offer of help with letters"
date = "2018-03-02T10:11:00+00:00"
html = false
kind = "offer"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning. Snowed in, so catching up. I was SENCO at [[school:1|Marlpit Hill Junior]] in [[place:1|Ilkeston]] for nineteen years, took retirement in July, and find I miss it. If you need somebody to read accounts, transcribe handwritten ones or simply make tea, I am available most days except Thursdays, when I have my granddaughter [[child:1|Orla]]. [[professional:1|Pat Threlfall]], who I believe has written to you from [[org:1|Erewash Families Together]], will vouch for me. I can't speak about individual pupils, naturally.

%% signature
Gwen Rusbridge
01632 960 415

%% disclaimer
Think before you print. Scanned for viruses.


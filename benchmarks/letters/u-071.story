+++
id = "u-071"
channel = "email"
from_name = "Magda W."
from_addr = "magdawoj@example.com"
subject = "RE: [[child:1|Zuzanna]] - PLEASE DELETE"
date = "2025-07-08T06:55:00+01:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Please do not use what I sent. Nothing, also not without names. [[council:1|Dudley]] give [[child:1|Zuzia]] the place in [[school:1|Kinfare Heath]] from [[date:1|3rd September]] and my solicitor Ms [[professional:1|Lovejoy]] say better be quiet now.

Delete the scan too, is [[id:1|EHC-44017-ZW]] on top.

Sorry. Thank you for everything.

%% signature
Magda

%% quoted
From: The Campaign <stories@example.org>
Sent: 07 July 2025 19:02
To: magdawoj@example.com
Subject: RE: Zuzanna

Dear Magda, we would like to include your account in the next bulletin. Is that all right with you?

+++
id = "y-014"
channel = "email"
from_name = "Delyth Roberts-Khan"
from_addr = "delyth.roberts-khan@sirfflint.example.org"
subject = "Ateb awtomatig / Automatic reply: Information sharing: call for accounts"
date = "2024-08-05T11:00:03+01:00"
html = true
kind = "auto-reply"
categories = []
consent = "unclear"
hold_until = ""
+++
Diolch am eich neges. Rwyf ar wyliau tan [[date:1|19 Awst]].

Thank you for your message. I am on leave until [[date:2|19 August]] and will not be reading e-mail. For anything about an Individual Development Plan at [[council:1|Flintshire]], please contact [[professional:1|Meirion Oakes]] on [[contact:1|01632 960 258]] or [[contact:2|aln.team@sirfflint.example.org]]. Please do not send reports or children's details to this address. If you are worried that a child is at risk of harm, ring 999.

%% signature
Cofion / Regards
Delyth
Delyth Roberts-Khan
Swyddog Gwaith Achos ADY / ALN Casework Officer
%% disclaimer
Mae croeso i chi ohebu â ni yn Gymraeg. You are welcome to correspond with us in Welsh. This e-mail may contain confidential information.

+++
id = "ee-035"
channel = "forum-pm"
from_name = "mad_mags_motherwell"
from_addr = ""
subject = "tribunal"
date = "2010-08-02T21:26:00+01:00"
html = false
kind = "story"
categories = ["tribunal-disclosure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "tribunal-disclosure"
quote = "The education folk pit in the GP's printout, ma ain GP, wi the miscarriages on it and the tablets, an I'd never gied them it nor signed for it, an ma man didnae know aboot the second wan."
+++
Hen, ask me aboot tribunals. Ma wee lassie's, up at the ASN wan. The education folk pit in the GP's printout, ma ain GP, wi the miscarriages on it and the tablets, an I'd never gied them it nor signed for it, an ma man didnae know aboot the second wan. The convener pushed it tae wan side. Too late but, he'd read it. Nae names.

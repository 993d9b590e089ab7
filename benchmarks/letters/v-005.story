+++
id = "v-005"
channel = "forum-post"
from_name = "teaandbiccies"
from_addr = ""
subject = "Re: Who decided parents get told last?"
date = "2013-09-30T21:22:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Agree with [[contact:1|dotty_about_otters]] upthread. It isn't one rotten council, I've lived under [[council:1|Kirklees]], [[council:2|Calderdale]] and now [[council:3|Wakefield]] and they all think the report is written for THEM. No law says the EP works for the council first.

If Cllr [[professional:1|Stephen Armitage]] wants to keep going on [[org:1|Pennine Valley FM]] telling us it's all about partnership, somebody ask him when he last sat in a panel. My friend [[parent:1|Gulsen]] did ask, at his surgery in [[place:1|Brighouse]], and he told her to try the citizens advice.

What needs changing is the Code. New one is out for consultation, get your responses in people.

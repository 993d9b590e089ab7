+++
id = "ke-040"
channel = "email"
from_name = "Osman Demirci"
from_addr = "osman.demirci@example.net"
subject = "Re: Re: [[child:1|Elif]] and the lost disc"
date = "2023-06-29T13:33:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hi, thanks for the reply. To your questions: 1) yes [[council:1|Enfield]]. 2) It was [[professional:1|Jan]], not [[professional:2|Janet]]; [[professional:2|Janet]]'s the dinner lady, please fix that, I don't want her in bother. 3) The disc has turned up, [[professional:1|Jan]] had it in her glovebox, so she says. 4) [[parent:1|Sevgi]] agrees that you can use it without names but would like to see it first. [[child:1|Elif]] starts at [[school:1|Firs Lane]] on [[date:1|4 September]].

%% signature
Osman

%% quoted
On 28 Jun 2023, at 16:20, Campaign <stories@example.org> wrote:

> Thank you Osman. Four quick questions before we use anything...


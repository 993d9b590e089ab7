+++
id = "kd-023"
channel = "email"
from_name = "Anneka Thorburn"
from_addr = "anneka.thorburn@example.com"
subject = "Please remove my account of [[child:1|Hector]]"
date = "2017-06-02T17:18:00+01:00"
html = true
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Hi. I wrote to you on [[date:1|12th May]] about [[child:1|Hector]] and [[council:1|East Lothian]]. I'd like the whole thing taken out and deleted. [[school:1|Garleton Grange]] has a new head, [[professional:1|Una Forsyth]], and we're trying a fresh start; I don't want her finding it. Sorry for messing you about, it did help to write it down. Please confirm when it's gone.

%% signature
Anneka

%% quoted
On 15 May 2017, at 08:41, Stories <stories@example.org> wrote:
> Dear Anneka, thank you for your very clear account. We shall be in touch.


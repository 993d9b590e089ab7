+++
id = "kg-020"
channel = "email"
from_name = "Gillian Frobisher"
from_addr = "gfrobisher@example.org"
subject = "Re: Re: [[council:1|Torbay]] – further to mine of last month"
date = "2011-03-15T11:11:00+00:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
You asked three things.

(a) Yes, it was [[professional:1|Lionel Pascoe]] who chaired, not [[professional:2|Tessa Wyatt]] as I first wrote; [[professional:2|Tessa]] took the notes and has since married and is [[professional:2|Tessa Underhay]]. My apologies to both.
(b) [[child:1|Felix]] was at [[school:1|Cockington Court Prep]] until [[date:1|July 9th 2008]] and at [[school:2|Torre Vale Community School]] from that September. He was never on roll at [[school:3|Babbacombe Downs]], whatever they told [[health:1|Torbay Hospital]].
(c) No, I never did get the panel's letter, and Dr [[professional:3|Vasquez]] hasn't got it either. My ex-husband [[parent:1|Quentin]] might have; he kept everything except his vows.

[[child:1|Felix]] is doing his Entry Level at the [[school:4|South Devon Skills Centre]] and was on the local radio.

%% signature
With good wishes,
Gillian

%% quoted
> On 21 February 2011 the team wrote:
> Could you clarify who was in the chair, and whether the panel ever wrote to you?


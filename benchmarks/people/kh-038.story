+++
id = "kh-038"
channel = "email"
from_name = "Colin Babbage"
from_addr = "colin.babbage@example.com"
subject = "[[council:1|Somerset]] SEN - a meeting we found out about"
date = "2012-12-11T16:31:00+00:00"
html = false
kind = "story"
categories = ["discussed-without-consent"]
consent = "anonymised"
hold_until = "2013-02-28"
[[evidence]]
category = "discussed-without-consent"
quote = "There had been a planning meeting at County Hall on 9 October, to which we had not been invited, and it had resolved to withdraw the Teacher of the Deaf at Christmas."
+++
Dear Sir/Madam

I'm registered blind, so this has been read back to me by the computer in a voice [[parent:1|Sheila]] can't abide. Please excuse slips.

Our daughter [[child:1|Verity]] is thirteen and deaf. Between the two of us we make up one pair of working senses, as she likes to say. She signs, she lip-reads, and she has a Teacher of the Deaf, [[professional:1|Hywel Marks]], of whom she thinks the world.

In October [[professional:1|Hywel]] told [[child:1|Verity]], in the course of a lesson, that he was sorry to be losing her. She came home and told us. We knew nothing. There had been a planning meeting at County Hall on [[date:1|9 October]], to which we had not been invited, and it had resolved to withdraw the Teacher of the Deaf at Christmas. Present: a Mrs [[professional:2|Gooding]], a man by the name of [[professional:3|Threlkeld]] from finance, and the audiologist from [[health:1|Musgrove Park]], who later rang to say she had believed we'd sent apologies.

When I spoke to [[professional:2|Gooding]] she remarked that it would have been difficult to make the papers accessible for me. I have thought about that sentence a good deal. I've had forty years of people finding it difficult.

[[council:1|Somerset]] are to reconsider on [[date:2|28 February]]. Kindly don't publish before that, and no names.

%% signature
Colin Babbage
Typed by dictation


+++
id = "z-010"
channel = "email"
from_name = "Jerome Pinnock"
from_addr = "j.pinnock.drums@example.net"
subject = "I was the child"
date = "2023-03-16T13:28:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling", "tribunal-disclosure"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Seven months after I asked, I got thirty-one pages with my own name blacked out on every one."
[[evidence]]
category = "insecure-handling"
quote = "my main file had been put through the shredder in a clear-out when they moved offices, four years before it was meant to be"
[[evidence]]
category = "tribunal-disclosure"
quote = "someone had typed up what I told Mr Halloran and sent it in to my mum's tribunal"
+++
Hi. Most people writing to you are going to be parents I guess. I'm 29, I teach drums, and I was the kid.

I grew up in [[place:1|Smethwick]] with my mum [[parent:1|Yvonne]] and my nan. I've got ADHD and what they then called a specific learning difficulty and what I'd call not being able to read until I was fifteen. Mum fought [[council:1|Sandwell]] for years. I remember carrier bags of paper under the stairs and being told not to draw on it. She died in 2021. The carrier bags had gone by then, damp got them, so I thought I'd ask the council for their side, partly because my own little girl [[child:1|Amara]] is four and I'm starting to recognise some stuff.

I put the request in on [[date:1|1st June 2022]]. They say you get it in a month. They wrote in July and asked for ID, fair enough. They wrote in September and asked for the same ID. Seven months after I asked, I got thirty-one pages with my own name blacked out on every one. Not other people's, mine. Like "[black] was rude to staff". I know he was. I was there.

The covering letter from a Mr [[professional:1|Gurdeep Sahota]] explained why it was so thin. It said that my main file had been put through the shredder in a clear-out when they moved offices, four years before it was meant to be, and they were sorry for any inconvenience. He was alright actually, [[professional:1|Gurdeep]], he rang me after, he sounded gutted. Said there were "about two hundred" kids in that skip.

OK so the bit I really wanted to tell you. In those thirty-one pages there's a list. It's the contents of what [[council:1|Sandwell MBC]] gave to the Tribunal in 2006, when I was twelve. Item 17: "school counsellor, session notes x 9".

I had a counsellor at [[school:1|Uplands Cross]], Mr [[professional:2|Halloran]]. Little room by the boiler. He told me first thing that what I said in there stopped in there unless I was going to get hurt. I talked to that man about my dad. I've never talked to anyone else about my dad. And someone had typed up what I told Mr [[professional:2|Halloran]] and sent it in to my mum's tribunal. Mum would never have okayed it, she didn't even know I was seeing him till a parents evening, and no one asked me. Twelve's old enough to be asked.

What gets me is I remember the week. She came home from wherever it was, sat on my bed in her good coat and didn't say anything, she just held my foot through the blanket. I thought we'd lost. She'd read it. She'd read all nine and she never said a word to me until the day she died.

I'm not asking for anything. I don't know if you even take old ones. Nobody hurt me, the school did its best, I got bullied a bit for the reading but who didn't. I just thought if you are making a pile this should be in the pile.

%% signature
Jerome
Pocket Drum Tuition
www.pocketdrum.example.net

+++
id = "je-007"
channel = "email"
from_name = "Sheila Trott"
from_addr = "trotts@example.co.uk"
subject = "Not allowed to say hours"
date = "2010-01-19T20:02:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"I'd lose my job if I wrote a number,\" she said, \"we've been told no hours and no minutes, only words like regular.\""
+++
Dear Sir or Madam,

I am a grandmother and new to this machine, so forgive mistakes. We've had [[child:1|Jamie]] since he was two; my daughter [[parent:1|Carol]] couldn't manage him and [[parent:2|Lee]] had gone by then, back to [[place:1|Wisbech]] and no loss. [[parent:3|Ron]] and I are both seventy this year.

The lady who came to test him was called [[professional:1|Philippa]]. She gave him puzzles at my dining table. Over a cup of tea I said, how much help does he want then, and she looked at [[parent:3|Ron]] and looked at me and put her cup down. "I'd lose my job if I wrote a number," she said, "we've been told no hours and no minutes, only words like regular." Then she drew on the tea tray with her finger: 2 and 5. [[parent:3|Ron]] saw it as well.

Her report said "regular access to adult support". What [[child:1|Jamie]] got from [[council:1|Norfolk County Council]] was [[professional:2|Jean]], who also hears the readers, does the register for the dinners and puts plasters on. I have no complaint about her, she's run off her feet. There are thirty-three in that class at [[school:1|Marshland Drove Primary School]].

My neighbour [[parent:4|Ivy]] had her grandson seen privately and his came back with 25 hours in black and white. I couldn't help laughing.

Please leave out our names, on account of [[parent:1|Carol]].

Yours sincerely,

%% signature
Mrs S. Trott


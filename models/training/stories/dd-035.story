+++
id = "dd-035"
channel = "email"
from_name = "Professor Alan Whitcombe"
from_addr = "alan.whitcombe@example.com"
subject = "An experiment in asking"
date = "2020-02-02T11:11:00+00:00"
html = false
kind = "story"
categories = ["access-denied", "subject-access-failure", "discussed-without-consent", "false-information"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "It was explained to me by a Ms Dray that the reasons of the panel are \"a matter for the panel\", that a summary is prepared but that it's prepared for the Head of Service, and that no, I mightn't inspect the summary either, even in her presence, even (I offered) without a pencil."
[[evidence]]
category = "subject-access-failure"
quote = "I've still had nothing under the heads of B, C, E or G to K, and two of the pages I did receive have been redacted so energetically that you can read the words through the paper from behind."
[[evidence]]
category = "discussed-without-consent"
quote = "Every Friday, at the civic offices, a group consisting of the educational psychology lead, someone from the children's therapy service, a representative of Felix's school and a person known only as \"Bev\" goes through names; ours came up on nine Fridays between January and July. There's no trace that anybody considered writing to us, either before or after."
[[evidence]]
category = "false-information"
quote = "\"GPs elderly and disengaged, do not use language at home, ch. mostly in front of TV.\" We've no television. My wife was a lexicographer."
+++
Dear colleagues in adversity,

I have spent my working life in the study of medieval account rolls. They're frequently incomplete, water-damaged and dishonest, and I've never until this year felt nostalgic for them.

Our grandson Felix, for whom my wife and I hold a special guardianship order, is nine and has what used to be called a severe language disorder, and is now called whatever the form has room for. Last March his request for an assessment was turned down. I wrote to ask what the panel had found wanting. It was explained to me by a Ms Dray that the reasons of the panel are "a matter for the panel", that a summary is prepared but that it's prepared for the Head of Service, and that no, I mightn't inspect the summary either, even in her presence, even (I offered) without a pencil.

Very well. One goes to the archive. On the 18th of April I made what I took to be a model subject access request on Felix's behalf, itemised A to K. In July, some two months beyond what the Regulation allows, I had A, D and part of F. In September the remainder of F, which proved to be A again. The Information Commissioner's Office wrote to them in November. I've still had nothing under the heads of B, C, E or G to K, and two of the pages I did receive have been redacted so energetically that you can read the words through the paper from behind.

So I read them from behind. That's how I know about the "Friday huddle". Every Friday, at the civic offices, a group consisting of the educational psychology lead, someone from the children's therapy service, a representative of Felix's school and a person known only as "Bev" goes through names; ours came up on nine Fridays between January and July. There's no trace that anybody considered writing to us, either before or after. I make no assumptions about Bev.

And from the seventh Friday I have, mirror-wise, a sentence I transcribe as exactly as the black will let me. "GPs elderly and disengaged, do not use language at home, ch. mostly in front of TV." We've no television. My wife was a lexicographer. She asked me to read it to her again, and then went and did some pruning, in the dark. I've known her for fifty-one years and I should say she was more hurt by "disengaged" than by "elderly".

There have been bright spots. The speech therapist who actually saw Felix sent us her report first of all, invited our comments, adopted two of them and thanked us. I mention it as it shows it can be done by an ordinary person in an ordinary week.

Felix, when I'd explained to him in outline what I was doing, considered it and said, "Grandpa ask. Man say no. Grandpa ask." I couldn't have put it better in a learned journal, and intend to have it on a tea towel.

By all means use our names.

Yours ever,
Alan Whitcombe

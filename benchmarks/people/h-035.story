+++
id = "h-035"
channel = "email"
from_name = "Shirin Tabatabai"
from_addr = "shirin.tab@example.org"
subject = "[[child:1|Kian]] and the word \"regular\""
date = "2018-02-07T14:21:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "named"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "He told me that Camden's commissioners have given a written instruction to therapists that no frequency may be stated, and he showed me the e-mail on his own telephone."
+++
Dear friends,

I teach Persian literature, so I'm interested in words, and I should like to tell you about one.

My grandson [[child:1|Kian]] is five. He stammers, and he has a language disorder. His mother, my daughter [[parent:1|Parisa]], works two jobs, therefore it was I who sat in the little chair at [[health:1|Belsize Health Centre]] while the therapist, Mr [[professional:1|Toby Wren]], tested him with pictures of a duck.

Mr [[professional:1|Wren]] is young and serious. He told me: "He needs to see me twice in every week." I wrote it in my notebook with the date, [[date:1|9 November 2017]]. The report, when it came, says "[[child:1|Kian]] would benefit from regular input".

I went to see him. I asked: what is regular? The tide's regular. Halley's comet is regular. He became quite pink. He told me that [[council:1|Camden]]'s commissioners have given a written instruction to therapists that no frequency may be stated, and he showed me the e-mail on his own telephone. I didn't ask him to send it to me. I have eyes and I have a notebook.

I then wrote to Cllr [[professional:2|Hattersley-Oduya]] who replied that she was "passionate about early language". I'm sure she is, on a regular basis.

You may use my name, I'm seventy-eight and I've been in prison for worse. [[parent:1|Parisa]] agrees, and she says [[child:1|Kian]]'s may be used too.

%% signature
With warm regards,
Dr Shirin Tabatabai
41 years a teacher


+++
id = "kh-011"
channel = "forum-post"
from_name = "samjo_83"
from_addr = ""
subject = "draft plan what do I do with it"
date = "2020-12-03T20:12:00+00:00"
html = false
kind = "question"
categories = []
consent = "unclear"
hold_until = ""
+++
ok so we got the draft through today for [[child:1|ruby]] 15 days they say to comment. its from [[professional:1|nathan]] at [[council:1|wakefield]] who has honestly been ok compared to the last one [[professional:2|deborah fitch]] who never answered a thing

section f says "opportunities for" all the way down. [[professional:3|priti]] her salt told me to my face she wanted 2x a week and wrote it in hers. do i just write all over it in red or is there a form?? [[parent:1|mark]] says ring them. auntie [[parent:2|jo]] did her own for [[child:2|archie]] last yr and she wrote a letter

help pls x


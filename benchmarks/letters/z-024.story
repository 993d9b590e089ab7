+++
id = "z-024"
channel = "forum-post"
from_name = "PercivalTheThird"
from_addr = ""
subject = "Re: SEN info sharing - post your examples here"
date = "2016-03-01T07:45:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Long-time lurker, school governor for a dozen years, not a parent of a child with SEN, so feel free to throw things.

What strikes me, reading this thread in one go, is how few of the people in it are villains. It's nearly always somebody in an office with a template. The template has a box for "date sent to panel" and a box for "date sent to setting" and no box for "date seen by mum and dad". You could cure half of this with a box.

The other half you couldn't. When people on here talk about therapists who aren't supposed to put numbers down, or doctors and councils singing off one sheet, there's no box for that; that is money, and the law has been perfectly clear about it for years to anyone who cares to look. I'd just say be careful to separate what you were told from what you suspect. [[contact:1|pebbledash_annie]]'s post is strong because she gives the words. Some of the others (naming no names) are three parts weather.

And go easy on governors! We see a number, never a name. When Baroness [[professional:1|Whitlow-Hume]] came to open our new hall at [[school:1|Amberley Cross]], she asked me how many children with statements we had, and I told her, and that was honestly the sum total of what I knew.

As you were.

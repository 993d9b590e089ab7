+++
id = "ke-035"
channel = "email"
from_name = "Brandon Voss"
from_addr = "brandon@example.net"
subject = "Partnership with your website"
date = "2024-06-17T11:11:00+01:00"
html = false
kind = "spam"
categories = []
consent = "unclear"
hold_until = ""
+++
Hi there, I came across your page on [[school:1|Castle Vale Free School]] and loved it! My colleague [[professional:1|Tiffany]] and I place guest posts for clients such as [[org:1|Brightwater Tutors]] of [[place:1|Harrogate]]. Fee is £40 a link. Call [[contact:1|01632 960404]] or reply YES. If you'd rather not hear from us reply NO and [[professional:1|Tiff]] will take you off the list.


+++
id = "kd-005"
channel = "email"
from_name = "jodie"
from_addr = "jodiemc_ramsgate@example.com"
subject = "sar"
date = "2019-07-14T01:33:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "that was over 4 months ago and i have had nothing, not one page."
+++
hiya found your page its half 1 in the morning and [[child:1|kayden]] is finally asleep. asked [[council:1|kent]] for everything they got on him on [[date:1|4th march]], got a email back from someone called [[professional:1|lesley ann]] saying they'd got it. that was over 4 months ago and i have had nothing, not one page. i rang, [[professional:1|lesley ann]] has left, [[professional:2|tunde]] is looking after her work but [[professional:2|tunde]] is on leave. meanwhile [[child:1|kay]] has been out of [[school:1|sandcliff juniors]] since xmas. his teacher mr [[professional:3|beale]] says he never even got asked to send his bit in and hes got a whole folder on [[child:1|kayden]], drawings an all. my mate [[parent:1|shaz]] says go to the ico. do you think thats worth it?? dont use my name hes got a nan who works for them

%% signature
jodie x


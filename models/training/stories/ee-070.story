+++
id = "ee-070"
channel = "forum-pm"
from_name = "jocky_fae_methil"
from_addr = ""
subject = "can they refuse ye"
date = "2018-02-19T20:02:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "Her gaffer came oot and took it aff her in front o me and said parents get the summary, no the report, that's the policy."
+++
Awright. Ma laddie's psych report. The EP wis happy tae gie me it, she'd printed it and aw, had it in her haun. Her gaffer came oot and took it aff her in front o me and said parents get the summary, no the report, that's the policy. The summary's five lines. Three o them's his address. Dinna pit ma name.

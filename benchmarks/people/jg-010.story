+++
id = "jg-010"
channel = "email"
from_name = "Mrs D Campbell-Frost"
from_addr = "dcf@example.org"
subject = "REPORT I WAS LAST TO SEE"
date = "2017-04-25T19:58:00+01:00"
html = false
kind = "story"
categories = ["reports-circulated-unseen"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "reports-circulated-unseen"
quote = "MR AINSLIE'S REPORT WENT TO BIRMINGHAM, TO LADYWELL MOUNT AND TO THE OAKLEAF CENTRE A FULL MONTH BEFORE I KNEW THERE WAS ONE."
+++
DEAR SIR OR MADAM, FORGIVE THE CAPITALS, MY GRANDSON [[child:1|MARCUS]] SET THE MACHINE THIS WAY AND HAS GONE TO BED.

I HAVE HAD [[child:1|MARCUS]] AND HIS SISTER [[child:2|JOY]] SINCE THEIR MOTHER [[parent:1|YVETTE]] PASSED. HE IS AT [[school:1|LADYWELL MOUNT]] AND [[child:2|JOY]] AT [[school:2|ST COLUMB'S]]. THE PSYCHOLOGIST, MR [[professional:1|AINSLIE]], TESTED HIM IN FEBRUARY. MR [[professional:1|AINSLIE]]'S REPORT WENT TO [[council:1|BIRMINGHAM]], TO [[school:1|LADYWELL MOUNT]] AND TO THE [[health:1|OAKLEAF CENTRE]] A FULL MONTH BEFORE I KNEW THERE WAS ONE. I WAS TOLD OF IT BY PASTOR [[professional:2|GRAHAM]] OF [[org:1|BETHEL TABERNACLE]], WHO SITS AS A GOVERNOR AND THOUGHT I HAD IT ALREADY.

MISS [[professional:3|BEGUM]] THE SOCIAL WORKER SAID "GRANDPARENTS AREN'T ALWAYS COPIED IN, [[parent:2|DORETTE]]". I AM HIS LEGAL GUARDIAN AND I AM MRS [[parent:2|CAMPBELL-FROST]] TO HER.

%% signature
DORETTE CAMPBELL-FROST


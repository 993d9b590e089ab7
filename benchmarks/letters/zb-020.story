+++
id = "zb-020"
channel = "email"
from_name = "Rasa"
from_addr = "rasa.dungannon@example.com"
subject = "they phone to school"
date = "2018-04-23T17:55:00+01:00"
html = false
kind = "story"
categories = ["school-approached", "report-change-requested"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "ONE MAN FROM EDUCATION OFFICE HE PHONE TO UNIT IN COOKSTOWN AND BEG THEM TAKE MY SON, I KNOW NOTHING, I AM AT WORK PACKING CHICKEN."
[[evidence]]
category = "report-change-requested"
quote = "AFTER, DOCTOR TELL ME THAT THEY WANT FROM HER WORD \"MILD\" ON PLACE OF WORD \"SEVERE\"."
+++
HELLO. I FROM LITHUANIA, IN [[place:1|DUNGANNON]] 11 YEAR. SORRY PHONE STAY ON BIG LETTER. SON [[child:1|DOMAS]], 8 YEAR, AUTISM.

ONE MAN FROM EDUCATION OFFICE HE PHONE TO UNIT IN [[place:2|COOKSTOWN]] AND BEG THEM TAKE MY SON, I KNOW NOTHING, I AM AT WORK PACKING CHICKEN. WOMAN FROM UNIT SHE CALL ME, SAY "SO WHEN IS HE STARTING?" I SAY WHO, WHERE, WHAT STARTING?

AFTER, DOCTOR TELL ME THAT THEY WANT FROM HER WORD "MILD" ON PLACE OF WORD "SEVERE". SHE IS DR [[professional:1|ADEYEMI]], SHE SAY NO, I ONLY WRITE WHAT I SEE. GOD GIVE HER HEALTH.

WITH SEVERE YOU GET ONE HELPER, WITH MILD YOU GET A POSTER.

[[child:1|DOMAS]] LIKE TRAINS. HE NOT LIKE PHONE ALSO.

%% signature
Rasa Petrauskienė

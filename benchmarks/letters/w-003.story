+++
id = "w-003"
channel = "email"
from_name = "STOBBS R"
from_addr = "ronstobbs37@mail.example.com"
subject = "[[council:1|HARTLEPOOL]] COUNCIL"
date = "2011-09-29T10:05:00+01:00"
html = false
kind = "story"
categories = ["school-approached"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "school-approached"
quote = "RANG ROUND THREE SCHOOLS AND TOLD THEM TO SAY THEY WERE FULL"
+++
DEAR SIR OR MADAM. I AM NO HAND WITH THIS MACHINE AND THE LETTERS ARE STUCK ON BIG. MY GRANDSON [[child:1|WILL]] IS 11 AND HE WILL NOT SPEAK OUTSIDE THE HOUSE. MY DAUGHTER [[parent:1|DAWN]] WANTED HIM SOMEWHERE SMALL. [[council:1|HARTLEPOOL]] RANG ROUND THREE SCHOOLS AND TOLD THEM TO SAY THEY WERE FULL. THAT WAS [[school:1|ST OSYTH'S]], [[school:2|WARRIOR LANE]] AND THE LITTLE ONE AT [[place:1|GREATHAM]]. NOT ONE WORD TO [[parent:1|DAWN]]. WE KNOW BECAUSE [[professional:1|NORMAN CATTERICK]] THE CARETAKER AT [[school:2|WARRIOR LANE]] DRINKS IN MY CLUB AND SAYS THERE IS NINE EMPTY DESKS. THE MAN WHO RANG THEM WAS A MR [[professional:2|BELL]].
RING ME ON [[contact:1|01632 960144]] BEFORE 6 AT NIGHT.
%% signature
R. STOBBS (MR) AGED 74

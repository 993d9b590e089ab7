+++
id = "kd-004"
channel = "email"
from_name = "R W Hepplestone"
from_addr = "rwhepplestone@example.com"
subject = "[[child:1|CALLUM]]"
date = "2010-01-30T16:02:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "named"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "HIS FULL MEDICAL NOTES FROM PINDERFIELDS CAME THROUGH THE DOOR OF NUMBER 27 AND WE ARE NUMBER 72, AND THE ENVELOPE WAS ALREADY OPEN."
+++
TO WHOM IT CONCERNS. I AM GRANDAD AND I TYPE ALL MY LETTERS LIKE THIS. [[child:1|CALLUM]] IS AT [[school:1|STANLEY ROYD HIGH]], [[place:1|WAKEFIELD]]. HIS FULL MEDICAL NOTES FROM [[health:1|PINDERFIELDS]] CAME THROUGH THE DOOR OF NUMBER 27 AND WE ARE NUMBER 72, AND THE ENVELOPE WAS ALREADY OPEN. MRS [[parent:1|DYSON]] AT 27 BROUGHT THEM ROUND, GOOD AS GOLD, BUT SHE HAD SEEN THE LOT. [[professional:1|HARTLEY]] AT [[council:1|WAKEFIELD COUNCIL]] SAYS IT IS THE POSTMAN. THE POSTMAN IS MY NEPHEW [[parent:2|GARY]] AND HE SAYS IT IS NOT. PRINT OUR NAMES.

%% signature
RON HEPPLESTONE


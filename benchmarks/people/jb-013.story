+++
id = "jb-013"
channel = "email"
from_name = "K BLOOR"
from_addr = "kbloor61@example.co.uk"
subject = "[[council:1|STOKE]] SHREDDED IT"
date = "2009-11-25T18:02:00+00:00"
html = false
kind = "story"
categories = ["insecure-handling"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "SHEILA DAWES IN THE OFFICE THEN OWNED UP THAT IT WENT THROUGH THE SHREDDER IN JULY WITH THE OLD REGISTERS."
+++
SORRY ABOUT CAPITALS THE KEY IS STUCK. OUR [[child:1|CALLUM]] WENT TO [[school:1|ETRURIA LOCKS HIGH]] AND HAD A FILE THIS THICK. WHEN HE MOVED TO [[school:2|MILL BANK]] THE NEW SENCO MR [[professional:1|PRICE]] ASKED FOR IT AND WAS TOLD NO SUCH THING. [[professional:2|SHEILA DAWES]] IN THE OFFICE THEN OWNED UP THAT IT WENT THROUGH THE SHREDDER IN JULY WITH THE OLD REGISTERS. NINE YEARS OF IT, EVEN HIS LETTER FROM [[health:1|ALDER HEY]]. AT WHAT PRICE I ASK YOU. I AM HIS NAN. [[child:1|CAL]] IS 15 AND NOBODY BELIEVES HE EVER HAD A STATEMENT. LEAVE US OUT OF IT BY NAME PLEASE.

%% signature
KATH


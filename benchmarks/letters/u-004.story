+++
id = "u-004"
channel = "email"
from_name = "TERENCE COATES"
from_addr = "tcoates1957@example.org"
subject = "MY GRANDAUGHTER [[child:1|FAITH]]"
date = "2012-02-27T11:03:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "named"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "THEY WILL NOT GIVE US THE PANELS REASONS"
+++
DEAR SIR/MADAM

SORRY FOR CAPITALS I CANT SEE SMALL LETTERS. WE HAVE [[child:1|FAITH]] AND HER BROTHER [[child:2|KANE]] ON A RESIDENCE ORDER SINCE OUR [[parent:1|DAWN]] PASSED AWAY. PANEL SAT ON [[date:1|25TH JANUARY]] AND TURNED DOWN [[child:1|FAITH]] FOR [[school:1|SUTTON FLEET]]. THEY WILL NOT GIVE US THE PANELS REASONS. MISS [[professional:1|PETTINGER]] AT [[council:1|HULL CITY COUNCIL]] SAID THEY ARE "NOT MINUTED". I WENT INTO THIS IN GOOD FAITH. I WORKED ON THE DOCKS FOR 31 YEARS AND NOBODY EVER TOLD ME A MEETING WAS NOT MINUTED.

MY WIFE [[parent:2|BRENDA]] AND ME ARE HAPPY FOR OUR NAMES IN. RING [[contact:1|01632 960 731]] BUT NOT AFTER 8.

%% signature
T. COATES (MR)

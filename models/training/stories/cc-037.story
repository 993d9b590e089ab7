+++
id = "cc-037"
channel = "email"
from_name = "Councillor Jim Pettifer"
from_addr = "jim.pettifer@example.com"
subject = "Offer of a room, and myself"
date = "2017-10-31T15:45:00+00:00"
html = false
kind = "offer"
categories = []
consent = "named"
hold_until = ""
+++
Dear all,

I've followed your campaign with interest. I'm a district councillor, and a grandfather, though my own grandchildren have been spared all this, and I have no grievance of my own to lay before you.

What I can offer is the following. There's a hall, the old Corn Exchange annexe, which seats eighty, has a loop system and a ramp and is free to me on Mondays. There is an urn. If your families would like somewhere to meet, to compare what's been said about them in reports they weren't shown, or simply to sit down with someone who's been through it, they're welcome.

I'm also prepared to put a question at full council. I've drafted one: whether officers have ever asked a health professional to alter advice, and whether records of such requests are kept. I can guess the reply, but it would have to be given in public and minuted, and that's a beginning.

I can be reached on 01632 960502 most mornings, or by e-mail, and you may use my name wherever it helps. My wife does the sandwiches. She asks me to say that there will be a gluten-free plate.

Yours sincerely,
Jim Pettifer

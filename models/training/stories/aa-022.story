+++
id = "aa-022"
channel = "email"
from_name = "Delroy Simms"
from_addr = "delroy.simms@example.com"
subject = "Concern about what may happen"
date = "2017-02-20T20:15:00+00:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
Good morning to you,

I am grandfather and guardian to a boy of seven. He has sickle cell and he has some trouble with his learning. I am told that you look into matters of private papers going astray.

I wish to be fair. Nothing of ours has gone astray so far as I am aware. The nurse asked my permission before she spoke with the teacher. The doctor's report came to my house in a sealed envelope, and I read it first, and I was invited to write upon it. The council officer, a young man with good manners, told me plainly which schools he would be writing to and why, and I agreed the list with him at my own table.

My trouble is of another kind. The boy misses school when he is in crisis and they send no work home. In the winter he missed thirty-one days. They mark him down for attendance, and his certificate went to a child who has never had a needle in his life. He wept over that certificate.

And I have a fear, because of what I have heard at church. A sister there was never shown the panel's reasons, and another had untruths written of her. If such a thing came to my door, what ought I to do? Would you be able to send me something to read?

With respect and thanks,

+++
id = "kf-028"
channel = "email"
from_name = "Hyacinth Daley"
from_addr = "h.daley59@example.com"
subject = "Kinship care and a report with my niece's life in it"
date = "2019-07-10T22:37:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "reports-circulated-unseen"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "insecure-handling"
quote = "The report had been emailed, with no password on it, to the general inbox of Ward A21, which forty people can open, and I am one of the forty."
[[evidence]]
category = "reports-circulated-unseen"
quote = "As for me, legal guardian, I was posted my copy on 15 April, after the ward, after school, after the panel, and second class."
+++
Good night to you all,

I write as an aunt, though [[child:1|Princess]] calls me Mummy Two. She is my late sister's child. [[parent:1|Yvonne]] passed in 2013, God rest her, and there was never any question of where the child would go. [[child:1|Princess]] was three. She is nine now, with sickle cell, with a hearing loss nobody believed in until she was six, and with a mouth on her.

I'm a ward clerk at [[health:1|New Cross Hospital]], thirty-one years, so papers do not frighten me. Keep that in your mind as you read.

In the autumn [[council:1|Wolverhampton]] began an assessment. The young lady who came was [[professional:1|Bethan]], sweet child, straight out of her training, and she asked me a great deal about [[parent:1|Yvonne]]. I told her things I haven't told my own pastor, because she said it would help. And she drank my sorrel, and she hugged me at the door.

Come the spring I was in the staff canteen. Sister [[professional:2|Achebe]] from the children's ward sat down with her tray and said to me, so gently, "[[parent:2|Hyacinth]], I never knew that about how your sister died." I put my fork down.

The report had been emailed, with no password on it, to the general inbox of Ward A21, which forty people can open, and I am one of the forty. I went upstairs and I opened it. There it all was. I saw that it had been sitting there since [[date:1|21 February]], and opened, it says so on the screen, by nineteen people I eat lunch with.

Now you will understand my difficulty. If I complain, I'm complaining about my own hospital, and I'm confessing I looked. I spoke with [[professional:3|Gurdeep]], our union rep. He told me not to touch it again and to write a statement, which I did, [[date:2|3/4/19]], four pages.

The council's answer came from one [[professional:4|Tranter]]: the email was "sent in line with the partnership agreement". Which partnership? I never signed with any partner. [[parent:3|Winston]], my brother, telephoned him, and [[parent:3|Winston]] isn't a man who lets you off the phone. After fifty minutes [[professional:4|Tranter]] admitted the thing should've been encrypted and was meant for one person, the specialist nurse, [[professional:5|Marguerite]], who had left in 2017.

As for me, legal guardian, I was posted my copy on [[date:3|15 April]], after the ward, after school, after the panel, and second class. [[school:1|St Bakhita's]] had it in a folder in the staff room by then. Miss [[professional:6|Onslow]] told me that [[child:1|Princess]] had been given a "worry monster" by the learning mentor, on account of what happened to her mum. The child did not know what had happened to her mum. I'd been saving that for when she's grown.

So I had to tell her, on a Sunday, after church, in the car outside [[org:1|Bethel Tabernacle]], because the other children were starting to.

Use it. Leave off the names, and say "a hospital in the Midlands". May God bless the work.

%% signature
Hyacinth Daley


+++
id = "ff-013"
channel = "email"
from_name = "Susannah Birkbeck"
from_addr = "susannah.birkbeck@example.com"
subject = "Six years, no villain"
date = "2017-02-15T21:44:00+00:00"
html = false
kind = "story"
categories = []
consent = "named"
hold_until = ""
+++
Dear campaign

I'm a novelist, a minor one, and I've been trying for six years to find the villain in this, and my editor would send it back. I offer it to you for the sake of completeness, because I suspect that you hear only from people who've got one.

Our daughter Ottilie is thirteen and doesn't speak outside the house. 2011: the nursery says that she's rude. 2012: the school says the nursery was right. 2013: we are told by a paediatrician that it's autism and eight months later, by the same one, that it isn't; she rang me herself on a Sunday, and read the new letter out, and asked me if there was anything in it I would put otherwise. There was a comma. She moved it.

2014. Refused an assessment. The caseworker, a Mr Lamb, sent the panel's reasons with the refusal before I'd thought to want them. I appealed and he told me on the phone he would have, too. We won by concession, on the steps, as you do. In the bundle there was nothing that I hadn't sent in myself or been shown.

2015. They wished to hold a multi-agency meeting. Would we come? We came. Would we object to the school nurse? We did object, she's my cousin's ex-wife, and they uninvited her. I did ask them, in the spirit of your leaflet, whether anyone had been chatting about Ottilie behind our backs, and Mr Lamb said that he'd once mentioned to a colleague that she drew extremely good horses.

2016. The therapist put "one hour weekly, individual, by a qualified therapist", in those very words. I'd been warned on the internet that they would not be let. I asked her, had anyone leaned on her, and she asked me by whom. The county, Dorset, then read it and did not provide it, for the reason that there was no therapist. That's the nearest thing I've got to a crime: a vacancy.

In the autumn I asked for her records to see if I'd been taken for a fool all along. They came in the post in twenty-three days, signed for, in a double envelope. I read the lot over a weekend with a bottle of Rioja. There's a note, from 2013, that says "Mum v. articulate, be careful". That's all. I was rather flattered.

So Ottilie's had no therapy, no school since September and no friend, save on paper. She was let down by people who did everything properly. I don't know in which of your boxes that goes. I didn't find one.

Use my name if you use it at all.

Susannah Birkbeck

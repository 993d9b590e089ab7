+++
id = "dd-065"
channel = "email"
from_name = "Wesley Ramdin"
from_addr = "wesley.ramdin@example.com"
subject = "Twelve schools"
date = "2020-01-26T19:40:00+00:00"
html = false
kind = "story"
categories = ["school-approached", "access-denied", "quantifying-forbidden", "false-information"]
consent = "named"
hold_until = "2020-03-03"
[[evidence]]
category = "school-approached"
quote = "\"You ought to know,\" he said, \"that we're rung up about you. As soon as your name's in the book there's a woman from Transitions on the telephone, saying that she'd advise against, and that the Council won't be paying.\""
[[evidence]]
category = "access-denied"
quote = "She said that those were for the Council's eyes. I asked for how the decision was made to send him to none of them; she said there's a panel for that, its minutes aren't given out, and I'd have the outcome."
[[evidence]]
category = "quantifying-forbidden"
quote = "She said she'd been told in so many words that nurses were to leave out minutes and how often, for it tied people's hands. She was fifty-eight years old and said that she'd never before been told not to write down a dose."
[[evidence]]
category = "false-information"
quote = "They've ticked that he was asked. He has never been asked that by anybody; he's got a rucksack packed in the hall, with a pencil case in it."
+++
Good evening,

I'm a joiner and lay preacher, of Trinidadian parents, born in Huddersfield. My son Caleb will be eighteen on the 3rd of March. He has asked me to tell it, and he's sitting beside me, eating toast.

Caleb has a learning disability and a bad chest. He left school at sixteen with a certificate in Food Hygiene, which he has framed. There was to be a college. There were to be many colleges. We went round them of a Saturday, in our good coats, and each was glad to meet us, and then each of them was sorry. Twelve of them, near enough. I began to think it was the coats.

Then a tutor at the eleventh, who's a Methodist, took me by the sleeve. "You ought to know," he said, "that we're rung up about you. As soon as your name's in the book there's a woman from Transitions on the telephone, saying that she'd advise against, and that the Council won't be paying." It had been going on since the second one. We'd been sitting in their foyers reading the leaflets, and she'd been there before us.

I went to see her. I took my cap off. I asked her if I might have the letters that the colleges had sent in reply, so as to see what it was about my lad they couldn't manage. She said that those were for the Council's eyes. I asked for how the decision was made to send him to none of them; she said there's a panel for that, its minutes aren't given out, and I'd have the outcome. I said I've had the outcome, he's on my settee.

There was a nurse specialist who had been very clear with us about what Caleb's chest needs. Physio each morning, twenty minutes, by someone trained, or he'll end in hospital. She said it to my wife and me in our front room. When it came to the report it was "regular chest care". I telephoned her. She said she'd been told in so many words that nurses were to leave out minutes and how often, for it tied people's hands. She was fifty-eight years old and said that she'd never before been told not to write down a dose.

He was in hospital at Christmas, nine days.

And here's a strange thing, that I'd have laughed at another year. It says on the transition form that Caleb "has chosen not to pursue further education and wishes to remain at home with family". They've ticked that he was asked. He has never been asked that by anybody; he's got a rucksack packed in the hall, with a pencil case in it. It's been packed since September a year ago.

I've preached on patience, I suppose thirty times. I shall have to go back and look at what I said.

You may use this, and both our names; Caleb wants his spelt right, C-A-L-E-B. But not until he's turned eighteen, please, as he'd like to sign for it himself.

Grace and peace,
Wesley Ramdin

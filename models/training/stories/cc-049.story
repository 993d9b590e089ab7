+++
id = "cc-049"
channel = "email"
from_name = "Nadia Rahimi"
from_addr = "nadia.rahimi@example.com"
subject = "Paediatrician's letter and the edited version"
date = "2018-05-09T20:44:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "access-denied", "no-chance-to-correct", "discussed-without-consent"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "She said that the SEN team had written to her twice about the profile, which they \"don't recognise as a category\", and asked for a version for education purposes without that phrase or the recommendation, and that her clinical lead had told her to let them have it. She had been ashamed to tell us."
[[evidence]]
category = "access-denied"
quote = "The LA declined to let me have it: it was \"correspondence between agencies\". The clinic declined, on its lead's instruction, because it had been \"prepared for the LA\". I have been read aloud from a document about my own child which no one will let me look at."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked for an hour with the officer to go through what it got wrong, with Edition One beside it. He said the advice stage had closed and that the plan would be finalised on what had been submitted, and that I could of course appeal. I asked whether I could at least send in a page of comments to sit behind it. \"That isn't something that we do.\""
[[evidence]]
category = "discussed-without-consent"
quote = "From something the officer let fall I understood that Kian had been talked through at a \"complex autism forum\", where the special school heads and the clinic and the police liaison officer sit, in February. His drawings were passed around. We'd lent those to his teacher for a display. We were never told that there was a forum, and we were certainly not asked if he might go before it."
+++
Hello,

I work in a university library and I'm used to comparing editions. That's how I noticed.

My son Kian is seven, in Year 2, in Hove. He has a diagnosis of autism with a demand avoidant profile. He's been on a timetable of ninety minutes a day since November, which is unlawful, I'm told, and carries on regardless. The school isn't unkind. It has one full-time teaching assistant for sixty infants. I've stopped being angry with the school.

We waited twenty-six months for the diagnosis. The paediatrician was careful and humane, she sat on the floor. In March she sent us her letter and she asked us to check it over. We did, we sent two corrections and she made both. That's Edition One, dated the 6th, and I'd have said that this was how it should always be.

In April, at the annual review, the LA officer read aloud from a letter by the same paediatrician, dated the 6th, and it wasn't the same letter. "Demand avoidant profile" had gone. "Requires a specialist setting" had gone too. I said, could I see it, please?

I rang the clinic. I wasn't fobbed off; she phoned me herself at half past seven in the evening. She said that the SEN team had written to her twice about the profile, which they "don't recognise as a category", and asked for a version for education purposes without that phrase or the recommendation, and that her clinical lead had told her to let them have it. She had been ashamed to tell us.

So that's Edition Two. I wanted to hold it in my hand. The LA declined to let me have it: it was "correspondence between agencies". The clinic declined, on its lead's instruction, because it had been "prepared for the LA". I have been read aloud from a document about my own child which no one will let me look at.

I tried the other road. I asked for an hour with the officer to go through what it got wrong, with Edition One beside it. He said the advice stage had closed and that the plan would be finalised on what had been submitted, and that I could of course appeal. I asked whether I could at least send in a page of comments to sit behind it. "That isn't something that we do."

And finally, the part my husband finds hardest. From something the officer let fall I understood that Kian had been talked through at a "complex autism forum", where the special school heads and the clinic and the police liaison officer sit, in February. His drawings were passed around. We'd lent those to his teacher for a display. We were never told that there was a forum, and we were certainly not asked if he might go before it. My husband came here at nineteen from a country where there were files. He said: I know what this is. I told him it was not that. I'd like to be able to prove it to him.

The plan came through with twelve hours, which is more than some get. Our therapist stated hers plainly, thirty minutes a week, and no one has troubled her. We've appealed the placement on our own, with the charity's template.

Please alter the town and Kian's name. You may keep the library.

Nadia Rahimi

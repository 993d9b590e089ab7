+++
id = "cc-007"
channel = "email"
from_name = "Folasade Akindele"
from_addr = "fola.akindele@example.com"
subject = "Errors, and the finding of errors"
date = "2019-06-14T13:33:00+01:00"
html = false
kind = "story"
categories = ["false-information", "subject-access-failure", "insecure-handling", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Number 4: that he's \"known to services for gang association\". My son's association is with the Boys' Brigade. Number 17: that his mother is \"believed to be overseas\". I was at that time in the building, in the waiting area, in a yellow coat."
[[evidence]]
category = "subject-access-failure"
quote = "It's meant to take a month. I sent reminders at five weeks, at nine and at fifteen. In week nineteen I received a disc that could not be opened. In week twenty-three I had a second disc, and whole years of it were struck out to protect \"third parties\", who on inspection were me and my husband."
[[evidence]]
category = "insecure-handling"
quote = "It informs us that his hospital school's folder, the one from after the stroke with the baseline tests in, was on a laptop that was taken from an officer's car in a pub car park in Sidcup, and that the laptop had no password on it."
[[evidence]]
category = "no-chance-to-correct"
quote = "The first told me she'd \"moved on from that piece of work\". The second said that what a report says on its date is what it says, and that he'd be obliged if I would stop sending him certificates. The third's manager proposed that I might raise it at some future review, by which time, I observed, it would have been copied into the next report. It has been."
+++
Good afternoon,

I am an accountant. I like a thing to reconcile. I tell you this so you'll understand that I'm not an excitable woman, and that when I say there are thirty-one mistakes in my son's file I mean thirty-one, numbered.

Temi is fourteen. He has sickle cell disease and, since a stroke at nine, some trouble with memory and with his left hand. He attends an academy in Thamesmead, where he's liked, and where since September he has had the support of an assistant for half of what his plan says. The other half is "being recruited". I've written about this to the governors. They've been civil. It's still being recruited.

I'll give you only the worst of the thirty-one. Number 4: that he's "known to services for gang association". My son's association is with the Boys' Brigade. Number 17: that his mother is "believed to be overseas". I was at that time in the building, in the waiting area, in a yellow coat. Number 22 has him as Ghanaian, which my mother-in-law took harder than the gang.

How did I come to see them? By asking, as the law permits, for copies of all that they hold. It's meant to take a month. I sent reminders at five weeks, at nine and at fifteen. In week nineteen I received a disc that could not be opened. In week twenty-three I had a second disc, and whole years of it were struck out to protect "third parties", who on inspection were me and my husband. My husband's name was blacked out on his own signature.

And in the same parcel was a slip. It informs us that his hospital school's folder, the one from after the stroke with the baseline tests in, was on a laptop that was taken from an officer's car in a pub car park in Sidcup, and that the laptop had no password on it. This was two years earlier. No one had thought to write. The baseline is the only proof of what he could do before and after, and we've been asked since, twice, by a doctor preparing for his transition, where it is.

Well. An error, once found, may be put right; I do it every day of my life. I prepared a schedule with three columns: what's written, what's so, and the document which proves it. I sent that to the three authors, two of whom are still in post. The first told me she'd "moved on from that piece of work". The second said that what a report says on its date is what it says, and that he'd be obliged if I would stop sending him certificates. The third's manager proposed that I might raise it at some future review, by which time, I observed, it would have been copied into the next report. It has been.

I don't believe anyone sat in a room and decided to injure us. There was no meeting that I wasn't in. The therapists have put what they think, in numbers. What I believe is that nobody has ever read the thing from one end to the other, except for me.

He's a good boy. He'd like to be a pilot, which he can't be, and after that an accountant. His crises are fewer since the new drug. On Sunday he read the lesson, with his left hand in his pocket, and he did not lose his place.

Yours sincerely,
Mrs F. Akindele FCCA

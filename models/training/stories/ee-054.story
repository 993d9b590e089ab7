+++
id = "ee-054"
channel = "email"
from_name = "Winston Gayle"
from_addr = "winstongayle52@example.com"
subject = "From a grandfather, Walthamstow"
date = "2023-04-16T17:25:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "access-denied", "other-collusion"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "She reads out to me from a notice they've had, that therapists in the trust \"must refrain from recommending frequency or duration, which is for the commissioner.\""
[[evidence]]
category = "access-denied"
quote = "Reply received 1 March, signed by nobody: \"The Panel's deliberations, including its rationale, are exempt from disclosure to families.\""
[[evidence]]
category = "other-collusion"
quote = "\"No, no, I'll say that it's developmental and you say that it's environmental and between us she falls down the middle,\" and he laughs, and then he says, \"You'll get yours for the Mensah boy.\""
+++
To whom it may concern,

My granddaughter lives with my wife and me under a special guardianship order. I was a signalman, so I'm a man who likes a thing to be recorded at the time it occurs. I've a book. This is taken from the book.

4 November 2021. Occupational therapist at the house 10.05 to 11.40. Courteous. Child happy. She measures the bath. She says to my wife, "I will be recommending fortnightly." My wife says "Will you write that?" She says she'll see.

29 November. Report is received by post. It's ours before anyone's, stated so on the letter, with a number to telephone for corrections. I telephone. Two small corrections are made. Good practice and I record it as such. The word fortnightly is absent.

6 December. I telephone again on that subject. She's uncomfortable. She reads out to me from a notice they've had, that therapists in the trust "must refrain from recommending frequency or duration, which is for the commissioner." I ask her to repeat it so I can take it down and she does. Then she asks me not to say that she did.

20 January 2022. Panel sits. We've sent in a photograph of the bath.

27 January. No letter.

3 February. Letter. The plan will have "OT advice as needed."

7 February. I write to ask what the panel considered. Reply received 1 March, signed by nobody: "The Panel's deliberations, including its rationale, are exempt from disclosure to families." I wrote again quoting the words "exempt under what" and have had no answer to that to this day. There's a line for it in the book, empty.

12 May. Now, this is the entry I've thought longest about sending to you. We attend the hospital, ophthalmology, nothing to do with the above. We're in the corridor. The child's paediatrician's door is ajar and I hear the child's name, and so I'm afraid I listened. He's on the telephone to our caseworker, he calls her by her first name. "No, no, I'll say that it's developmental and you say that it's environmental and between us she falls down the middle," and he laughs, and then he says, "You'll get yours for the Mensah boy."

I don't know the Mensah boy. I've thought about him a good deal.

I didn't knock. My wife says I should have. She would've.

30 May. Clinic letter received. It's "developmental."
14 June. Council letter received. It's "environmental."

Those two I could've predicted, from the book.

Otherwise: taxi late on 61 occasions of 190. One-to-one absent for eleven weeks, no cover. School uniform lost, found. The head teacher has been consistently honest with us and I've a page for that too.

I'd prefer not to be named while she's a pupil. I'd be obliged if you'd acknowledge this by letter as I don't trust the email to stay put.

W. Gayle

+++
id = "ff-036"
channel = "email"
from_name = "Dr Fiona Carstairs"
from_addr = "fiona.carstairs@example.com"
subject = "Perthshire: a veterinary pathologist looks at a file"
date = "2015-05-29T16:31:00+01:00"
html = false
kind = "story"
categories = ["discussed-without-consent", "false-information", "no-chance-to-correct"]
consent = "unclear"
hold_until = "2016-01-01"
[[evidence]]
category = "discussed-without-consent"
quote = "What she described to me was a group which had been meeting about us, every six weeks, in the room above the library, for two and a half years: the nurse, the psychologist, a constable, Elspeth, and a minute-taker who's in my book club."
[[evidence]]
category = "false-information"
quote = "In December 2011 a teacher had noted down from Hamish that \"Daddy hits Mummy with the boat\". Daddy had hit the mummy, that is the Egyptian one, in the bath, with the boat. He'd had it for his birthday."
[[evidence]]
category = "no-chance-to-correct"
quote = "The word came down from Perth that the subject of a chronology doesn't get to mark it, and that a comment from us \"would in itself be informative\"."
+++
Dear Colleagues,

Please do nothing with this till the new year, when my husband retires from the council's employ.

I look at dead sheep and say what killed them. The principle is that one opens the animal before one writes the report. I gather that this isn't universal.

Our son Hamish (13) was described to us, in every conversation that we had with the authority between 2011 and 2014, as a bit of a puzzle. We were quite content with that. He's a puzzle to us too. He's sweet, strong, uncoordinated, and obsessed with ferries. He had waited two years for an assessment, he had been sent home at lunchtime for most of Primary 5, and the school had written him a reward chart with stickers of trains. Ferries, we'd said.

In June 2014 we happened upon the phrase "in light of the domestic situation". It was in a letter about taxis. I took it to the depute head and asked her which situation, and whose. Now I've known Elspeth since we were both in the Guides. She shut the door. She'd always been uneasy about it, she said; she had argued for having us in, and was told that with "these families" it'd only escalate. What she described to me was a group which had been meeting about us, every six weeks, in the room above the library, for two and a half years: the nurse, the psychologist, a constable, Elspeth, and a minute-taker who's in my book club. Eighteen meetings. I went away and worked out what I was doing on the dates that she could remember. On one of them I'd been downstairs, returning a book.

And the situation? In December 2011 a teacher had noted down from Hamish that "Daddy hits Mummy with the boat". Daddy had hit the mummy, that is the Egyptian one, in the bath, with the boat. He'd had it for his birthday. I offered to bring the mummy in. Nobody had asked him a second question, or us a first, and by 2014 it'd ripened into "long-standing domestic abuse, mother in denial". I am not in denial, I was in the dark; to a pathologist they present quite differently.

I supposed that one could annotate. The psychologist had summarised the whole of it in a formal report, in the past tense, as fact, and it was open to us, surely, to say what we knew about our own bathroom. Elspeth thought so also. She enquired on our behalf. The word came down from Perth that the subject of a chronology doesn't get to mark it, and that a comment from us "would in itself be informative". 

So we've made none. I find it extraordinarily difficult to walk past the library.

Hamish now goes to a school in Fife which has a view of the ferry.

Yours sincerely,
Fiona Carstairs

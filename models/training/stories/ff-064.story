+++
id = "ff-064"
channel = "email"
from_name = "Hilary"
from_addr = "hilary.toms@example.com"
subject = "adverbs"
date = "2018-03-12T08:55:00+00:00"
html = false
kind = "story"
categories = ["quantifying-forbidden"]
consent = "named"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "\"They've taken our numbers away, Mrs Toms, since January we're to stick to adverbs.\""
+++
Just one sentence for your collection, from our speech therapist, a woman of thirty years' experience, when I asked how many sessions a week Joe ought to have. She glanced at the door, I swear, before she answered. "They've taken our numbers away, Mrs Toms, since January we're to stick to adverbs." So Joe has "regularly" and "as appropriate". Wiltshire. I am happy to be quoted, by name, in capitals if you like.
Hilary Toms

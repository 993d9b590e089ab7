+++
id = "ff-034"
channel = "email"
from_name = "Roy"
from_addr = "roy.hebblethwaite@example.com"
subject = "grandad, Kirklees"
date = "2013-12-02T14:14:00+00:00"
html = false
kind = "story"
categories = ["other-collusion"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "other-collusion"
quote = "\"our gaffer and the education gaffer have breakfast first Monday of the month and go down the list, who's to be told they've 'plateaued' and who isn't.\""
+++
I was a union convenor forty years so I know a stitch-up. The clinic nurse is a lass I used to represent. Says she, Roy, don't waste your stamps: "our gaffer and the education gaffer have breakfast first Monday of the month and go down the list, who's to be told they've 'plateaued' and who isn't." Our Jake plateaued on the first Monday in October. I asked would she swear to it and she said not till she's drawn her pension, 2019.

+++
id = "za-008"
channel = "email"
from_name = "Jean Hotchkiss RGN (retd)"
from_addr = "jean.hotchkiss@example.org"
subject = "As a nurse and a grandmother"
date = "2012-04-15T09:55:00+01:00"
html = false
kind = "story"
categories = ["quantifying-forbidden", "report-change-requested", "other-collusion"]
consent = "named"
hold_until = ""
[[evidence]]
category = "quantifying-forbidden"
quote = "the juniors are told on day one that \"hours are for lawyers\" and any that find their way in get blue-pencilled"
[[evidence]]
category = "report-change-requested"
quote = "the paediatrician had been asked could she live with \"some social difficulties\" where it said autism, and she'd gone away to think about it"
[[evidence]]
category = "other-collusion"
quote = "the two departments have a lunch once a month to make sure that nothing gets recommended on the one side that isn't affordable on the other"
+++
Good morning,

I was on the wards for thirty-eight years and I know what goes on in corridors, so please don't file me under "confused old lady".

My granddaughter [[child:1|Freya]] is five. Her mother, [[parent:2|Kirsty]], is too worn down to write to you, what with the night feeds through the tube and the pump people never delivering on the day. We have twice had to drive to [[health:1|Royal Shrewsbury]] at midnight for a connector that costs thirty pence. I don't say that's anybody's wickedness, just slackness.

What I do object to I got from a former student of mine who's now in therapies over there, and does not know that I'm writing. She tells me the juniors are told on day one that "hours are for lawyers" and any that find their way in get blue-pencilled. That at least explains [[child:1|Freya]]'s speech report, which could be about a spaniel. I also have it straight from Dr [[professional:1|Sunita Balakrishnan]]'s secretary, whom I trained with, that the paediatrician had been asked could she live with "some social difficulties" where it said autism, and she'd gone away to think about it. Asked by whom? "By [[council:1|Shirehall]], who d'you think." And it's a regular thing, seemingly; the two departments have a lunch once a month to make sure that nothing gets recommended on the one side that isn't affordable on the other. Sandwiches from [[org:1|Tanners Deli]]. On the NHS.

In my day you'd have been before Matron.

You may print my name. I'm past minding. Not the secretary's, obviously, which is why I haven't given it.

%% signature
Jean Hotchkiss

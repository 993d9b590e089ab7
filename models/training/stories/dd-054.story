+++
id = "dd-054"
channel = "email"
from_name = "Hugh Carnforth"
from_addr = "hugh.carnforth@example.com"
subject = "The 2014 Code: some thoughts on information"
date = "2014-09-14T15:45:00+01:00"
html = false
kind = "commentary"
categories = []
consent = "unclear"
hold_until = ""
+++
Dear campaigner,

You asked on the website for views on the new Code of Practice. I'm a retired law lecturer and have a granddaughter with a statement, so I've read it with more attention than most people will, though not I hope with more illusions.

Three points.

First, on advice. The Regulations require the authority to seek advice from a list of persons, and to send copies to the parent with the draft plan. Nothing obliges anyone to show the parent the advice before it's circulated, and nothing gives the parent a formal right to correct an error of fact before it hardens. It's possible, under this scheme, for six professionals to have read that a child is deaf before her mother has had the opportunity to say that she isn't. I don't say that it'll happen. I say that the draftsman hasn't prevented it, and it would have cost him a single sentence.

Secondly, on quantification. The requirement that provision be "detailed and specific and should normally be quantified" is the authority's, when it writes Section F. If a service instructs its therapists to leave figures out of their advice then the authority will say, with perfect truth, that there was nothing for it to quantify. One hears at conferences that such instructions exist. I've never seen one, and my granddaughter's therapists, I'm bound to say, have always put down the hours. If anybody has it in writing, they should frame it, and then send it to a judge.

Thirdly, sharing. The Code talks a great deal of "joint working" and "tell us once". I'm in favour of telling people once. But joint working between a health trust and an authority is a fiduciary's nightmare unless somebody in the room is acting for the child, and the only person who's certain to be doing that is commonly the one who hasn't been asked to the meeting. The Data Protection Act isn't disapplied by a lanyard. Parents may think that because a meeting is called "multi-agency" no consent is needed for what's said at it. They're wrong, and so, more often, are the agencies.

What would I like? A rule of four lines. Draft to the parent first. Seven days to comment on fact. The comments to travel with the report. A list, on the face of every report, of everyone to whom it has been sent. It isn't utopian; it's what any planning officer does for a man who wants a porch.

I offer this for what it's worth. I've no complaint of my own, and shouldn't like to be thought to be making one about our county, which has behaved quite properly.

Yours sincerely,
Hugh Carnforth

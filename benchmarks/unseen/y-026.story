+++
id = "y-026"
channel = "email"
from_name = "Wesley Mawhinney"
from_addr = "wmawhinney.joinery@example.com"
subject = "Re: Your story - a couple of queries"
date = "2012-05-30T07:41:00+01:00"
html = false
kind = "follow-up"
categories = ["access-denied"]
consent = "named"
hold_until = "2012-09-03"
[[evidence]]
category = "access-denied"
quote = "What I've had since is one line, that the panel \"does not issue reasons\", and the minute's the Board's property."
+++
Morning,

You wanted to know how I got on with the [[council:1|NEELB]] after my last. Briefly, I didn't.

Your queries in order:

1. Yes, it's [[child:1|Andrew]] with the dyspraxia. [[child:2|Adam]] is the twin and there's nothing wrong with him that a day's work wouldn't sort.

2. I asked in writing, three times, why they turned him down, and could I see what was said at the panel. What I've had since is one line, that the panel "does not issue reasons", and the minute's the Board's property. That was signed by a Mrs [[professional:1|Hazel Orr]], on [[date:1|21st May]]. I rang her and she read me the same line.

3. No, nobody discussed him behind our backs as far as I know. We were at everything. I'd say if they had.

4. [[parent:2|Heather]] is happy with it and so am I. Put our names to it, and [[place:1|Broughshane]] too, I've nothing to hide. But hold off till he's started at [[school:1|Slemish Road]] on Monday [[date:2|3rd September]], and not a day before. I don't want his first morning spoiled.

Back to the bench.

%% signature
Wes

W. Mawhinney, Joinery & Restoration
Sashes a speciality

%% quoted
On 25 May 2012 at 11:16, The Campaign <stories@example.org> wrote:
> Dear Wesley, four quick things before we file your account:
> 1. which of the boys is it? 2. did you ever get the reasons?
> 3. were there meetings without you? 4. how may we use it?

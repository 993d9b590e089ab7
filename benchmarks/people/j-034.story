+++
id = "j-034"
channel = "email"
from_name = "Conceição Baptista"
from_addr = "cbaptista@example.com"
subject = "Re: Re: [[child:1|Tiago]] - what you asked"
date = "2023-05-14T18:09:00+01:00"
html = false
kind = "follow-up"
categories = []
consent = "anonymised"
hold_until = ""
+++
Hello again, sorry it took me the two weeks, we've got asparagus and everybody does double.

You asked three things and I answer.

1. Who was in the room on [[date:1|28 March]]? Me, my cousin [[parent:1|Graça]] for the English, Mrs [[professional:1|Buckenham]] from the school ([[school:1|Thetford Priory Juniors]], not the infants, I wrote it wrong before), and the man with the lanyard. Now I know him, he's [[professional:2|Ewan Salter]] and he's from [[council:1|Norfolk]], not a doctor like I said to you.

2. The letter of hospital. It's from [[health:1|West Suffolk]], in [[place:1|Bury]], not [[place:2|Norwich]]. I attach it. In my first message I wrote that nobody sent it to us, but this was not right, [[parent:1|Graça]]'s husband found it in the kitchen under the fruit, we had it since February. I'm ashamed. Please take this sentence out from my story.

3. Can you use it? Yes. Names no. The town you can say "a small town" and the work don't say it, there's one factory.

[[child:1|Tiago]] is better. He's got a new teacher, Mr [[professional:3|Olley]], who learned "bom dia". He asks every morning if it's a Mr [[professional:3|Olley]] day.

%% signature
Um abraço,
Conceição

%% quoted
On 30 April 2023 the Campaign wrote:
> Dear Conceição, three small questions before we go on.
> Who was in the room? Which hospital? May we use it?


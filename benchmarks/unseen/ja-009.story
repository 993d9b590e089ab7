+++
id = "ja-009"
channel = "email"
from_name = "Gerard McIlhatton"
from_addr = "g.mcilhatton@example.org"
subject = "Our experience with [[council:1|BELB]] - [[child:1|Orla McIlhatton]]"
date = "2011-05-16T13:48:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "other-collusion", "subject-access-failure"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "We went straight up to Forster Green and she told us that Houston had phoned her and asked would she \"look again at her wording\", because a unit place was not available and it would only raise our hopes."
[[evidence]]
category = "other-collusion"
quote = "She said it was a standing arrangement: Carlin and the clinical lead had lunch once a month and went through the names, agreeing who would be recommended what before the reports were typed."
[[evidence]]
category = "subject-access-failure"
quote = "We asked on 19 July 2010 and it is now the middle of May and what we have had is nine sheets and a compliment slip."
+++
To whom it may concern,

My wife asked me to write this as she gets too upset. We are from the [[place:1|Ormeau Road]] in [[place:2|Belfast]] and we have the one child, [[child:1|Orla]], born [[date:1|3rd March 2002]]. She has Asperger's and very bad anxiety and has not been inside a classroom since a year past Halloween. Before that she was at [[school:1|St Brecan's Primary]].

I'll take the people in order. Dr [[professional:1|Rosemary Toal]] is the child psychiatrist at [[health:1|Forster Green]]. A decent woman. [[professional:2|Harry Spence]] was the Education Welfare man. Then there's the psychologist from the Board, [[professional:3|Wesley Houston]], and his boss, Mrs [[professional:4|Carlin]]. There is also [[professional:5|Ciara]], who came to the house to do home tuition for four hours a week, and I couldn't tell you her second name but [[child:1|Orla]] would talk to her, which is more than can be said for the rest.

In March of last year Dr [[professional:1|Toal]] wrote a letter to say that [[child:1|Orla]] was not fit for mainstream and needed a small unit with therapeutic support. She read it to us in her office. It was two pages and I have it here. Then the Board brought out the proposed statement and in the appendix there was a letter from Dr [[professional:1|Toal]] of the very same date, one page long. The unit was away. The therapeutic support was away. "Would benefit from a graduated return."

We went straight up to [[health:1|Forster Green]] and she told us that [[professional:3|Houston]] had phoned her and asked would she "look again at her wording", because a unit place was not available and it would only raise our hopes. She said she hadn't liked it but that she had a waiting list of two hundred and couldn't be falling out with the Board. I respected her for saying it. I wasn't so happy about the rest.

She said it was a standing arrangement: [[professional:4|Carlin]] and the clinical lead had lunch once a month and went through the names, agreeing who would be recommended what before the reports were typed. I had to ask her to say it over again. My wife [[parent:1|Majella]] wrote it down on the back of the parking ticket.

In June [[professional:2|Spence]] arrived at the door about prosecuting us for non-attendance. I showed him both letters. He sat down on the stairs and he read them, and he said, "Mr [[parent:2|McIlhatton]], I never saw the long one." To be fair to the man he never came back.

I went for legal aid and was turned down by £11 a month. A solicitor in [[place:3|Lisburn]], [[professional:6|Paula Mawhinney]] of [[org:1|Mawhinney Gault]], gave us an hour for nothing and told us to ask for everything under the Data Protection Act. We asked on [[date:2|19 July 2010]] and it is now the middle of May and what we have had is nine sheets and a compliment slip. None of the nine has [[professional:3|Houston]]'s name on it at all. According to the Board's file he doesn't exist.

[[child:1|Orla]] is nine. She used to go to Irish dancing with her cousins [[child:2|Aoibheann]] and [[child:3|Clodagh]] and she doesn't go to that now either. [[professional:5|Ciara]]'s hours finished at Easter.

You may use any of that, without the names, and I would be obliged if you left out the road we live on. I can be got at [[contact:1|07700 900 338]] in the evenings.

%% signature
Yours sincerely,

Gerard McIlhatton


+++
id = "v-024"
channel = "email"
from_name = "Denzil R"
from_addr = "rosewarne.d@example.com"
subject = "Call I wrote down word for word - [[council:1|Cornwall]]"
date = "2024-05-12T19:26:00+01:00"
html = false
kind = "story"
categories = ["report-change-requested", "school-approached"]
consent = "named"
hold_until = ""
[[evidence]]
category = "report-change-requested"
quote = "they wanted me to swap 'requires' for 'would benefit from'. All the way through. Eleven times"
[[evidence]]
category = "school-approached"
quote = "the casework lady had already been in touch to let them know you'd be hard work"
+++
Dear all,

I'm a court shorthand writer by trade, retired, so when the OT rang I did what I've done for thirty years and took it down. I read it back to her at the end and she said yes that's right, and then she cried. She has since left the [[health:1|Royal Cornwall]] and told me I could pass it on.

Background in brief. My boy [[child:1|Jory]] is ten. Cerebral palsy, uses a walker named Gerald. His mother [[parent:1|Morwenna]] died in 2020, so it is me and my sister [[parent:2|Loveday]]. Don't confuse my late wife with the SENCO at [[school:1|Penhale Cross]], who by sheer bad luck is also a [[professional:1|Morwenna]] - [[professional:1|Morwenna Trudgeon]]. The OT is [[professional:2|Kasia Wolny]]. We had asked for [[school:2|Trevarrian House]] near [[place:1|St Columb]].

Call of Friday [[date:1|19 April]], 16.40:

[[professional:2|KW]]: Mr [[parent:3|Rosewarne]], it's [[professional:2|Kasia]], [[child:1|Jory]]'s OT. Are you able to talk?
[[parent:3|DR]]: I am.
[[professional:2|KW]]: I'm going to say something and I'd rather you heard it from me. My report. The one you've got isn't the one I wrote.
[[parent:3|DR]]: In what way?
[[professional:2|KW]]: I had an email from [[council:1|Cornwall]]. From [[professional:3|Piers Langdon-Moyle]]. He attached my own report back to me with tracked changes.
[[parent:3|DR]]: Changes to what?
[[professional:2|KW]]: Well, they wanted me to swap 'requires' for 'would benefit from'. All the way through. Eleven times. And take out the hydro.
[[parent:3|DR]]: And did you?
[[professional:2|KW]]: My manager did it. [[professional:4|Sue]]. I was on leave. It went out with my name at the bottom.
[[parent:3|DR]]: Have you the email?
[[professional:2|KW]]: I've got it. I can't send it from work.
[[parent:3|DR]]: Why are you telling me?
[[professional:2|KW]]: Because I went out to [[school:2|Trevarrian]] on Wednesday about a different child and the deputy said, oh, [[child:1|Jory Rosewarne]], we've been warned. She said the casework lady had already been in touch to let them know you'd be hard work and they might want to think about numbers.
[[parent:3|DR]]: Which lady?
[[professional:2|KW]]: [[professional:5|Chantelle]] something. [[professional:5|Chantelle Pascoe]]?
[[parent:3|DR]]: I have a [[professional:5|C. Pasco]], no E, on the letters.
[[professional:2|KW]]: That's her.
[[parent:3|DR]]: I'll read this back to you.

Ends 16.58.

The following week, [[date:2|25/4]], I wrote to Mr [[professional:3|Langdon Moyle]] (ref [[id:1|SEN/JR/20931]]) and asked one question: who altered the OT advice. His answer, in full: "The LA is satisfied with the quality assurance process applied to professional advice." I framed it.

The school turned us down on [[date:3|7 May]]. Reason: numbers.

[[parent:2|Loveday]] thinks I should have told the [[org:1|Packet]], but I would sooner it went to people who are counting. You may use my name, and [[child:1|Jory]] says you may use his, provided you put in about Gerald. [[professional:2|Kasia]] has gone back to [[place:2|Gdynia]] and says she has nothing left to lose, so use hers too. I'm at [[place:3|Chy an Mor, Fore Street, Grampound Road]], [[postcode:1|TR2 4ZZ]], tel. [[contact:1|01632 960 118]].
%% signature
Denzil Rosewarne
%% quoted
On Sat, 11 May 2024 at 09:02, Stories <stories@example.org> wrote:
> We are still gathering accounts from the South West. If you have kept notes of calls, please tell us.

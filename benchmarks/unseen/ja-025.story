+++
id = "ja-025"
channel = "email"
from_name = "Capt T Rushbrooke"
from_addr = "t.rushbrooke@example.co.uk"
subject = "Service family - [[council:1|Wiltshire]] (and before that [[council:2|North Yorks]])"
date = "2012-09-30T21:12:00+01:00"
html = false
kind = "story"
categories = ["insecure-handling", "quantifying-forbidden"]
consent = "anonymised"
hold_until = "2012-10-16"
[[evidence]]
category = "insecure-handling"
quote = "On 12 Sept a Mr Kevin Sturgess informed my wife that no file had ever been received, and in November that it had been received but \"disposed of in the course of an office move\"."
[[evidence]]
category = "quantifying-forbidden"
quote = "She replied in an e-mail, which I have, that county policy did not permit psychologists to state a figure and that she had been \"reminded of it in supervision\"."
+++
Sir/Madam,

Background. I am a serving officer. My wife [[parent:1|Annabel]] and I have moved seven times in eleven years, latterly from [[place:1|Catterick]] to [[place:2|Tidworth]] (quarters at [[place:3|14 Kandahar Avenue]], [[postcode:1|SP9 7ZZ]]; please do not publish). We have three children: [[child:1|Hector]] (13, boarding), [[child:2|Flora]] (9) and [[child:3|Wilfred]], known as [[child:3|Wilf]] or [[child:3|Wiffle]] (6). [[child:3|Wilf]] has Fragile X syndrome.

Facts, in order.

a) [[child:3|Wilf]]'s statement was issued by [[council:2|North Yorks]] in 2010 and gave him 25 hours. His SENCO at [[school:1|Hipswell Camp Primary]], Mrs [[professional:1|Ruth Metcalfe]], handed over a file of some 200 sheets on the day that we left, [[date:1|29 July 2011]]. I signed for it and have the receipt.

b) I delivered the file by hand to the offices in [[place:4|Trowbridge]] on [[date:2|4 Aug 2011]]. The receptionist, [[professional:2|Pauline]], stamped the front page. I photographed the stamp, as one does.

c) On [[date:3|12 Sept]] a Mr [[professional:3|Kevin Sturgess]] informed my wife that no file had ever been received, and in November that it had been received but "disposed of in the course of an office move".

d) With no file, it was decided to begin again. An educational psychologist (Dr [[professional:4|Hilary Maddox]]) saw [[child:3|Wilf]] at [[school:2|Clarendon Down School]] on [[date:4|6 Dec]]. She was, [[parent:1|Annabel]] says, kind and thorough. She indicated in our sitting room that she thought 25 hours was, if anything, light.

e) Her advice, when it came, mentioned no hours at all. I asked her why. She replied in an e-mail, which I have, that county policy did not permit psychologists to state a figure and that she had been "reminded of it in supervision".

f) The amended statement: ten hours, "in line with local practice".

g) The GP at the [[health:1|Castle Practice]] was never approached. The geneticist at [[health:2|Salisbury District]], Prof [[professional:5|Banks]], was approached but for the wrong child. He had a letter about [[child:2|Flora]], with [[child:2|Flora]]'s date of birth ([[date:5|21/02/03]]) and [[child:3|Wilf]]'s diagnosis. He telephoned us in some alarm. [[child:2|Flora]] is a perfectly healthy little girl who now believes she has an X.

h) I deployed in March. From there I could do very little. [[parent:1|Annabel]] did all of it, on her own, with my mother [[parent:2|Pamela]] coming down on the train from [[place:5|Norwich]] every other weekend. Mr [[professional:3|Sturgess]] told her that "other families manage". She did not tell me that until I got home, which was wise of her.

i) The welfare officer, WO2 [[professional:6|Dusty Miller]], has since got us an appointment with the director. It's on [[date:6|16 October]]. I should be grateful if nothing went out ahead of it.

If there is a lesson it's that a family which moves is a family without witnesses. Every posting we begin again as people whom nobody has met, and whatever is typed first becomes the truth.

Happy for it to be used after that date, without names, ranks or units.

%% signature
Yours faithfully,

T A RUSHBROOKE
Captain


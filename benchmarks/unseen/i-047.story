+++
id = "i-047"
channel = "email"
from_name = "Ioana Munteanu"
from_addr = "ioana.munteanu@example.co.uk"
subject = "[[child:1|Matei]] + [[child:2|Sofia]]; what [[council:1|Northamptonshire]] lost and what they found"
date = "2021-03-01T12:02:00+00:00"
html = false
kind = "story"
categories = ["subject-access-failure", "discussed-without-consent", "false-information"]
consent = "anonymised"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "I made a subject access request on 3 February 2020, and it was Heather who told me a year later that it couldn't be completed because the files for surnames M to P weren't migrated to the new system."
[[evidence]]
category = "discussed-without-consent"
quote = "The school, the paediatrician, my GP and the health visitor we'd had for Sofia were all invited to a virtual meeting on 18 November 2020 to \"reconstruct the chronology\", and the only two people who'd been there for all of it weren't asked."
[[evidence]]
category = "false-information"
quote = "It has Matei walking at four months and me refusing a hearing test, and neither happened."
+++
Hello and thank you for reading.

I'm Romanian, I'm a pharmacist at [[org:1|Abington Pharmacy]], and my husband [[parent:1|Dan Whitbread]] is from [[place:1|Wellingborough]]. It matters because of what comes. We've two: [[child:1|Matei]] is 11 and has autism and ADHD. [[child:2|Sofia]] is 7, no diagnosis, she's just loud.

Part one: lost. [[child:1|Matei]]'s plan was made in 2018 by what was then [[council:1|Northamptonshire County Council]]. You may've read about them, they went bankrupt. In the course of all that his case had seven officers. I've a list on the fridge: [[professional:1|Gill]], [[professional:2|Tariq]], [[professional:3|Gill]] again but a different [[professional:3|Gill]], [[professional:4|Oluwaseun]], a man who never gave us a name, [[professional:5|Heather Tebbutt]], and nobody. I made a subject access request on [[date:1|3 February 2020]], and it was [[professional:5|Heather]] who told me a year later that it couldn't be completed because the files for surnames M to P weren't migrated to the new system. M to P! Half of the county must be M to P. And [[child:1|Matei]]'s surname is [[child:1|Whitbread]], like his father's, so it should've been W anyway. They'd filed him under mine since I was the one who rang up.

Part two: found. When they couldn't find his own file, they made up a new one by asking round. The school, the paediatrician, my GP and the health visitor we'd had for [[child:2|Sofia]] were all invited to a virtual meeting on [[date:2|18 November 2020]] to "reconstruct the chronology", and the only two people who'd been there for all of it weren't asked.

I have the chronology here, eight pages. I'm in it as "Mum (Bulgarian?)". The paediatrician, Dr [[professional:6|Forsythe]] at [[health:1|Kettering General]], wrote to object to it afterwards and sent me a copy of his letter, he's that kind of man. It has [[child:1|Matei]] walking at four months and me refusing a hearing test, and neither happened.

What's right in it: his name and his date of birth, [[date:3|6 May 2009]]. I double-checked.

Since nobody had the old provision the new plan has less. [[school:1|Duston Spinney School]], where he started in September, had been giving him a sensory break each hour because it'd been in the old one. They've now stopped. Miss [[professional:7|Okafor-Lane]], his form tutor, does it anyway on the quiet, she lets him water the plants.

From [[date:4|1 April]] there's going to be no [[council:1|Northamptonshire]], there will be two new councils, [[council:2|West]] and [[council:3|North]]. We're [[council:2|West]]. I asked the last [[professional:3|Gill]] whether they'd be carrying his file over. She said "which one?"

I laughed at it, truly. Then I went and sat in the dispensary with the lights off.

If you use it please don't say pharmacist in the same sentence as Romanian, and not the names, and leave out the fridge (I'm joking, you can have the fridge).

%% signature
Ioana

%% disclaimer
Trimis de pe telefonul meu


+++
id = "ke-028"
channel = "email"
from_name = "Gerald Fitzmaurice-Hale"
from_addr = "gfh@example.co.uk"
subject = "Complaint concerning [[council:1|Royal Borough of Kensington & Chelsea]]"
date = "2010-03-18T14:25:00+00:00"
html = false
kind = "story"
categories = ["access-denied"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "access-denied"
quote = "I was informed that panel discussions were confidential and that no reasons beyond the letter would be given to the family."
+++
Dear Sirs,

I am instructed by my wife to be brief, which is not my habit.

Our grandson [[child:1|Ptolemy]] ([[child:1|Tolly]] to the nursery staff, and lately to me) is five and has Williams syndrome. His parents are abroad, [[parent:1|Caspian]] with the Foreign Office and [[parent:2|Ludmila]] with [[parent:1|Caspian]]. They left us a power of attorney and a list of telephone numbers.

[[professional:1|Verity Sproule]] has had the matter at the Town Hall since [[date:1|1st October 2009]]. She's twenty-six and rides a bicycle. I asked her in November for the minutes of the meeting at which the boy's case was decided. I was informed that panel discussions were confidential and that no reasons beyond the letter would be given to the family. I was a diplomat for thirty-four years and have had franker answers out of [[place:1|Tirana]].

[[professional:2|Babs]], who has been with us since [[parent:1|Caspian]] was in a pram, was taking [[child:1|Tolly]] to [[school:1|Miss Lightfoot's]] one morning and was stopped on the steps by a man who announced himself as the therapist. He had, it emerged, been seeing the child on Wednesdays since Michaelmas. His name was [[professional:3|Dov Perlman]]; a good sort, with a guitar. He had been told that we'd signed something. We had not.

I attach his invoice to the borough, which he was good enough to give us, and my letters of [[date:2|5th]] and [[date:3|19th January]]. There are others. My wife says stop.

%% signature
Gerald Fitzmaurice-Hale CMG

%% disclaimer
Sent on behalf of Fitzmaurice-Hale by Pimlico Secretarial. Any views expressed are those of the sender.


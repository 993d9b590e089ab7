+++
id = "kd-038"
channel = "email"
from_name = "Tim Wainscott"
from_addr = "tim@example.org"
subject = "Lockdown SAR, [[council:1|Cheshire East]]"
date = "2020-10-12T11:50:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "insecure-handling"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "The data, when it was eventually supplied on 2 September, stopped dead at 2018 and left out every email from Sharon Tooth, the person who makes the decisions."
[[evidence]]
category = "insecure-handling"
quote = "Attached, with no password, was a spreadsheet of forty three children, names, dates of birth, diagnoses, and \"parental difficulty\" scored out of five."
+++
Morning,

Two incidents, one authority, same six weeks.

(1) The request. I asked for everything held on my son [[child:1|Barney]] (aged 8, [[school:1|Bollin Weir Primary]], [[place:1|Wilmslow]]) on [[date:1|17 March 2020]]. Terrific timing, I grant you. They wrote to say the clock had been "paused nationally". I checked with the regulator, who said that no such pause existed. The data, when it was eventually supplied on [[date:2|2 September]], stopped dead at 2018 and left out every email from [[professional:1|Sharon Tooth]], the person who makes the decisions.

(2) The other thing. My wife [[parent:1|Annabel]] is a GP at [[health:1|Alderley Brook Surgery]]. In May she received, at her work address, a message intended for Dr [[professional:2|A. Wainwright]], a paediatrician in [[place:2|Macclesfield]]. Autocomplete, presumably. Attached, with no password, was a spreadsheet of forty three children, names, dates of birth, diagnoses, and "parental difficulty" scored out of five. [[child:1|Barney]] was in it. We are a four.

[[parent:1|Annabel]] reported it within the hour, as she's bound to. I gather [[professional:1|Tooth]] has been moved sideways to highways, where one hopes the difficulty is scored on the potholes.

I'm in two minds about being identified. [[parent:1|Annabel]] has professional obligations and the list shows other families, so please hold fire until I say.

%% signature
Tim Wainscott
Wainscott & Daughter, Clock Restoration
01632 960 877

%% disclaimer
Wainscott & Daughter is a trading name. Please consider the environment, and the clocks.


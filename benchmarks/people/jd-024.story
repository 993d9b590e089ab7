+++
id = "jd-024"
channel = "email"
from_name = "Frances Elliot-Tait"
from_addr = "f.elliottait@example.org"
subject = "From the other side of the table"
date = "2011-11-22T10:05:00+00:00"
html = false
kind = "commentary"
categories = []
consent = "named"
hold_until = ""
+++
Dear all,

I was a SENCO for twenty-six years, most of them at [[school:1|Wansbeck First School]] under [[council:1|Northumberland]], and have read what your parents say. They are right. I saw reports softened; I softened two myself, at the suggestion of a man called [[professional:1|Ridley]], who has since had a building in [[place:1|Morpeth]] named after him. Nobody ever threatened me. He would only ask how many staff I had, and whether I should like to keep them. You may put my name to this, and I should prefer it.

%% signature
Frances Elliot-Tait


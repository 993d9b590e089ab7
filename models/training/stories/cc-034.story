+++
id = "cc-034"
channel = "email"
from_name = "Ade Fashola"
from_addr = "ade.fashola@example.com"
subject = "To be fair"
date = "2017-09-18T21:47:00+01:00"
html = false
kind = "story"
categories = []
consent = "unclear"
hold_until = ""
+++
I want to put something in the balance. We lost our tribunal, we think wrongly, and our son is in a school which cannot meet his needs. But I will not have it said that they were underhand. No one met behind our backs. No one leaned on the therapist, who put 'two hours a week' in black and white. We saw all papers first. They simply disagreed with us, took fifteen months about it, and the judge believed them. It is possible to be wronged with perfect courtesy.

Ade Fashola

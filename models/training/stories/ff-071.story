+++
id = "ff-071"
channel = "email"
from_name = "Parveen Akhtar"
from_addr = "p_akhtar81@example.com"
subject = "please do not use"
date = "2014-03-19T07:40:00+00:00"
html = false
kind = "withdrawal"
categories = []
consent = "refused"
hold_until = ""
+++
Salaam and good morning. I sent you our story last Thursday about Bilal's report. I have talked it over with my husband and his parents and we would rather it was not used, not even with the names changed. In our street everyone would know. Nothing bad has happened, the school has actually been better since. Kindly delete what I wrote and write back to say you have. I am sorry for wasting your time and I wish you every success.
Parveen

+++
id = "je-006"
channel = "email"
from_name = "Adaeze Nwosu-Clarke"
from_addr = "adaeze.nc@example.com"
subject = "Subject access request: eleven months and still waiting"
date = "2021-07-08T21:40:00+01:00"
html = false
kind = "story"
categories = ["subject-access-failure", "report-change-requested"]
consent = "named"
hold_until = ""
[[evidence]]
category = "subject-access-failure"
quote = "Greenwich acknowledged mine in September, asked for my passport twice, and eleven months later have given me nothing but a covering letter."
[[evidence]]
category = "report-change-requested"
quote = "The exact words were \"could you amend the provision section so that it does not commit us to direct input\"."
+++
To whom it may concern,

You may print my name. I have asked [[parent:1|Stephen]] and he says they can print his as well, in capitals if they like. Only the children should be changed.

My twins, [[child:1|Chidi]] and [[child:2|Kosi]], are nine. [[child:2|Kosi]] is the talker. [[child:1|Chidi]] uses an app on a tablet and, until the first lockdown, was taught to use it by [[professional:1|Meredith]], who came into [[school:1|St Alphege Road Primary]] on a Tuesday with a bag of switches and stayed an hour longer than she was paid for. In September 2019 she stopped coming. No goodbye. [[child:1|Chidi]] typed her name on the tablet every Tuesday until Christmas.

I asked at the office. [[professional:2|Yvette]] said that it was a funding matter. I asked [[professional:3|Colm]], who leads on inclusion and teaches Year 5, and he said it was above him. I rang the borough and got [[professional:4|Priti]]; she promised a call back, and so did [[professional:5|Jonathan]] after her, and so did whoever replaced him. My godmother Auntie [[parent:2|Ngozi]] was staying with us from [[place:1|Peckham]] that week. She did thirty-one years as a court clerk and doesn't care for being fobbed off. "Put in for the file," she said. "Everything. They can't refuse you."

So I did. My subject access request went by recorded delivery on [[date:1|10 August 2020]] to [[council:1|Royal Borough of Greenwich]] and, to be safe, to [[health:1|Oxleas]]. [[health:1|Oxleas]] were five weeks late but they sent a box.

[[council:1|Greenwich]] acknowledged mine in September, asked for my passport twice, and eleven months later have given me nothing but a covering letter. The passport was my son's idea of a joke by the second time; [[child:2|Kosi]] said, "Mummy, they think you are in disguise."

I will tell you what the box showed, though. There was an email in it from [[professional:4|Priti]] to the therapy lead, a lady named [[professional:6|Oluchi Barrow]]. She was asked whether the Tuesday visits could be "reworded as access to a communication friendly environment" before the annual review. The exact words were "could you amend the provision section so that it does not commit us to direct input". To her great credit [[professional:6|Oluchi]] wrote back one line: "I'm not able to do that, as it is not what he needs." And then the visits were stopped anyway.

I showed it to [[parent:3|Dermot]] from church, whose daughter [[child:3|Aoife]] lost the same therapist in the same month. He read it twice. He has since put in his own request. We're taking it in turns to bring the biscuits.

I have complained to the Information Commissioner. The reference is [[id:1|IC-960114-R8K2]]. The officer dealing with it signs herself [[professional:7|Hannah]] and is at least polite.

Yours faithfully,

%% signature
Adaeze Nwosu-Clarke
Tel. 07700 900418


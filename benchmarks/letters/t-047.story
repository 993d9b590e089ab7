+++
id = "t-047"
channel = "email"
from_name = "Mrs Icilda Bramwell"
from_addr = "icilda.bramwell@example.org"
subject = "A grandmother's testimony"
date = "2015-07-26T17:17:00+01:00"
html = false
kind = "story"
categories = ["false-information", "discussed-without-consent", "no-chance-to-correct"]
consent = "unclear"
hold_until = ""
[[evidence]]
category = "false-information"
quote = "Next I see \"mother sectioned\" in a paper for Effra Bank, Loughborough Park, the Maudsley, everybody. It wasn't so!"
[[evidence]]
category = "discussed-without-consent"
quote = "So he went round by Delroy, my son, in Thornton Heath, and Delroy, who never could hold water, told him."
[[evidence]]
category = "no-chance-to-correct"
quote = "I asked Tarquin to correct it. He told me that Annabel decides. Annabel doesn't take calls."
+++
Good afternoon to you. I nursed at [[health:1|St Thomas']] for thirty-one years, and if I had done with one patient's notes what these people did with [[child:1|Zion]]'s I'd have been out on [[place:1|Lambeth Palace Road]] with my cape over my arm.

[[child:1|Zion]] lives with me because [[parent:1|Charmaine]] took ill. He is autistic and he sings. At [[school:1|Effra Bank]] they let him sing. Miss [[professional:1|Opoku]] plays for him at lunchtime.

A young man named [[professional:2|Tarquin]] came from [[council:1|Lambeth]]. He asked me of [[parent:1|Charmaine]]'s health and I said that is hers to tell. So he went round by [[parent:2|Delroy]], my son, in [[place:2|Thornton Heath]], and [[parent:2|Delroy]], who never could hold water, told him. Next I see "mother sectioned" in a paper for [[school:1|Effra Bank]], [[school:2|Loughborough Park]], the [[health:2|Maudsley]], everybody. It wasn't so! She went into the [[health:2|Maudsley]] of her own will.

Miss [[professional:1|Opoku]] telephoned me in tears. I said [[professional:1|Grace]], hush. I asked [[professional:2|Tarquin]] to correct it. He told me that [[professional:4|Annabel]] decides. [[professional:4|Annabel]] doesn't take calls.

The sisters at [[org:1|New Testament Tabernacle]] are praying. Sister [[parent:3|Vie]] is praying and also writing to the MP, which is how I like it done.

Let me tell you what a record is. A record is what the next nurse believes when you have gone home to your bed. She has not met the patient. She has only your handwriting. So you do not write what the brother says on the doorstep. You do not write what you suppose. If you write it wrong you cross it through with one line, so that everybody may see the mistake, and you put your name. I taught that to girls of eighteen. Not one of these people has crossed through anything, and not one has put a name.

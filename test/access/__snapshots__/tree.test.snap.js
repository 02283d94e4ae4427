/* @web/test-runner snapshot v1 */
export const snapshots = {};

snapshots["claim-panel ClaimPending"] = 
`main
  heading "Whose record this is" level=3
  paragraph
    StaticText "Your claim has arrived and is being reviewed."
  status`;
/* end snapshot claim-panel ClaimPending */

snapshots["claim-panel ClaimedByAnother"] = 
`main
  heading "Whose record this is" level=3
  paragraph
    StaticText "The author claimed this record on May 3, 2019."
  status`;
/* end snapshot claim-panel ClaimedByAnother */

snapshots["claim-panel Default"] = 
`main
  heading "Is this your record?" level=3
  StaticText "Whoever claims this record ties it to a researcher’s own profile. From then on, others can write to its owner directly."
  form
    checkbox "I am Zhen Qin, and this record is about my own work." checked=false invalid=true
    StaticText "I am Zhen Qin, and this record is about my own work."
    button "Claim this record"
  status`;
/* end snapshot claim-panel Default */

snapshots["claim-panel Empty"] = 
`main
  StaticText "Nothing to show yet."`;
/* end snapshot claim-panel Empty */

snapshots["claim-panel Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot claim-panel Failed */

snapshots["claim-panel Loading"] = 
`main
  generic busy=true
    heading "Is this your record?" level=3`;
/* end snapshot claim-panel Loading */

snapshots["claim-panel LongText"] = 
`main
  heading "Is this your record?" level=3
  StaticText "Whoever claims this record ties it to a researcher’s own profile. From then on, others can write to its owner directly."
  form
    checkbox "I am Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque, and this record is about my own work." checked=false invalid=true
    StaticText "I am Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque, and this record is about my own work."
    button "Claim this record"
  status`;
/* end snapshot claim-panel LongText */

snapshots["claim-panel Owner"] = 
`main
  heading "Whose record this is" level=3
  paragraph
    StaticText "This record is yours."
    link "Manage your profile"
      StaticText "Manage your profile"
  status`;
/* end snapshot claim-panel Owner */

snapshots["claim-panel RightToLeft"] = 
`main
  heading "لمن هذا السجل" level=3
  paragraph
    StaticText "طالب المؤلف بهذا السجل في 11 فبراير 2024."
  status`;
/* end snapshot claim-panel RightToLeft */

snapshots["claim-panel SignedOut"] = 
`main
  heading "Is this your record?" level=3
  StaticText "Whoever claims this record ties it to a researcher’s own profile. From then on, others can write to its owner directly."
  button "Sign in to claim"
  status`;
/* end snapshot claim-panel SignedOut */

snapshots["follow-button Default"] = 
`main
  button "Follow researcher: Zhen Qin" (0 followers) pressed=false
  status`;
/* end snapshot follow-button Default */

snapshots["follow-button Empty"] = 
`main
  StaticText "Nothing to show yet."`;
/* end snapshot follow-button Empty */

snapshots["follow-button Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot follow-button Failed */

snapshots["follow-button Follower"] = 
`main
  button "Follow researcher: Zhen Qin" (0 followers) pressed=true
  status`;
/* end snapshot follow-button Follower */

snapshots["follow-button Loading"] = 
`main
  generic busy=true
    StaticText "Loading"
    StaticText " "`;
/* end snapshot follow-button Loading */

snapshots["follow-button LongText"] = 
`main
  button "Follow researcher: Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque" (0 followers) pressed=false
  status`;
/* end snapshot follow-button LongText */

snapshots["follow-button Owner"] = 
`main
  StaticText "1,284 followers"
  status`;
/* end snapshot follow-button Owner */

snapshots["follow-button RightToLeft"] = 
`main
  button "متابعة الباحث: ليلى المصري" (57 متابعًا) pressed=false
  status`;
/* end snapshot follow-button RightToLeft */

snapshots["follow-button SignedOut"] = 
`main
  button "Follow researcher: Josiah Carberry" (1,284 followers) pressed=false
  status`;
/* end snapshot follow-button SignedOut */

snapshots["graph-slice Default"] = 
`main
  heading "Graph around Zhen Qin" level=3
  link "Open full explorer"
    StaticText "Open full explorer"
  StaticText "Zhen Qin, with 4 people, 13 works, 9 topics, and 3 institutions around. Most often together with Tomás Berrow, Anjali Verrick, and Mara Ellingsen. Main topics: Efficient attention, Pre-trained language models, and Stochastic optimization."
  button "4 people" pressed=true
  button "13 works" pressed=true
  button "9 topics" pressed=true
  button "3 institutions" pressed=true
  searchbox "Find in the graph"
  application "Graph around Zhen Qin" (Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves. Zhen Qin, with 4 people, 13 works, 9 topics, and 3 institutions around. Most often together with Tomás Berrow, Anjali Verrick, and Mara Ellingsen. Main topics: Efficient attention, Pre-trained language models, and Stochastic optimization.)
  StaticText "Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves."
  button "Zoom in"
  button "Zoom out"
  button "Show all"
  button "Full screen"
  button "SVG" (Save as SVG)
  button "PNG" (Save as PNG)
  status
  DisclosureTriangle "As a table" expanded=false`;
/* end snapshot graph-slice Default */

snapshots["graph-slice Empty"] = 
`main
  StaticText "No works, people or topics are known here yet."`;
/* end snapshot graph-slice Empty */

snapshots["graph-slice Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot graph-slice Failed */

snapshots["graph-slice FiveHundred"] = 
`main
  heading "Graph around 小林 直樹" level=3
  link "Open full explorer"
    StaticText "Open full explorer"
  StaticText "小林 直樹, with 163 people, 300 works, 21 topics, and 15 institutions around. Most often together with ⁨Grzegorz Zieliński, سامر الخطيب, and Dong-hyun Choi⁩. Main topics: label noise 41, label noise 93, and model selection 39."
  button "163 people" pressed=true
  button "300 works" pressed=true
  button "21 topics" pressed=true
  button "15 institutions" pressed=true
  searchbox "Find in the graph"
  application "Graph around 小林 直樹" (Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves. 小林 直樹, with 163 people, 300 works, 21 topics, and 15 institutions around. Most often together with ⁨Grzegorz Zieliński, سامر الخطيب, and Dong-hyun Choi⁩. Main topics: label noise 41, label noise 93, and model selection 39.)
  StaticText "Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves."
  button "Zoom in"
  button "Zoom out"
  button "Show all"
  button "Full screen"
  button "SVG" (Save as SVG)
  button "PNG" (Save as PNG)
  status
  DisclosureTriangle "As a table" expanded=false`;
/* end snapshot graph-slice FiveHundred */

snapshots["graph-slice Loading"] = 
`main
  generic busy=true
    status
      StaticText "Loading"`;
/* end snapshot graph-slice Loading */

snapshots["graph-slice LongText"] = 
`main
  heading "Graph around Maria Magdalena Wilhelmina van den Bergh-Oosterhuis" level=3
  StaticText "Maria Magdalena Wilhelmina van den Bergh-Oosterhuis, with 1 work and 1 topic around. Main topics: Donaudampfschifffahrtsgesellschaftskapitänswissenschaft."
  button "1 work" pressed=true
  button "1 topic" pressed=true
  searchbox "Find in the graph"
  application "Graph around Maria Magdalena Wilhelmina van den Bergh-Oosterhuis" (Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves. Maria Magdalena Wilhelmina van den Bergh-Oosterhuis, with 1 work and 1 topic around. Main topics: Donaudampfschifffahrtsgesellschaftskapitänswissenschaft.)
  StaticText "Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves."
  button "Zoom in"
  button "Zoom out"
  button "Show all"
  button "Full screen"
  button "SVG" (Save as SVG)
  button "PNG" (Save as PNG)
  status
  DisclosureTriangle "As a table" expanded=false`;
/* end snapshot graph-slice LongText */

snapshots["graph-slice PictureOnly"] = 
`main
  link "Open full explorer"
    StaticText "Open full explorer"
  application "Graph around Zhen Qin" (Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves.)
  StaticText "Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves."
  button "Zoom in"
  button "Zoom out"
  button "Show all"
  button "Full screen"
  status`;
/* end snapshot graph-slice PictureOnly */

snapshots["graph-slice RightToLeft"] = 
`main
  heading "الشبكة المحيطة بـ ليلى المصري" level=3
  link "فتح المستكشف الكامل"
    StaticText "فتح المستكشف الكامل"
  StaticText "ليلى المصري، وحوله 6 أشخاص و41 عملًا و6 موضوعات و7 مؤسسات. غالبًا مع Çağlar Aydoğan وNiamh Llewellyn وSolveig Bråten. الموضوعات الرئيسية: History of science وManuscript studies وDigital humanities."
  button "6 أشخاص" pressed=true
  button "41 عملًا" pressed=true
  button "6 موضوعات" pressed=true
  button "7 مؤسسات" pressed=true
  searchbox "بحث في الشبكة"
  application "الشبكة المحيطة بـ ليلى المصري" (تتبع مفاتيح الأسهم الروابط. يفتح Enter ما هو معروف عن العقدة، ويعيد Home إلى الوسط، ويكبّر زائد ويصغّر ناقص، ويُخرج Escape. ليلى المصري، وحوله 6 أشخاص و41 عملًا و6 موضوعات و7 مؤسسات. غالبًا مع Çağlar Aydoğan وNiamh Llewellyn وSolveig Bråten. الموضوعات الرئيسية: History of science وManuscript studies وDigital humanities.)
  StaticText "تتبع مفاتيح الأسهم الروابط. يفتح Enter ما هو معروف عن العقدة، ويعيد Home إلى الوسط، ويكبّر زائد ويصغّر ناقص، ويُخرج Escape."
  button "تكبير"
  button "تصغير"
  button "عرض الكل"
  button "ملء الشاشة"
  button "SVG" (حفظ بصيغة ⁨SVG⁩)
  button "PNG" (حفظ بصيغة ⁨PNG⁩)
  status
  DisclosureTriangle "كجدول" expanded=false`;
/* end snapshot graph-slice RightToLeft */

snapshots["invitation-panel Default"] = 
`main
  heading "Work together" level=3
  StaticText "Write when your work and theirs meet."
  form
    StaticText "Subject"
    textbox "Subject"
    StaticText "Message"
    textbox "Message"
    button "Send invitation"
  status`;
/* end snapshot invitation-panel Default */

snapshots["invitation-panel Empty"] = 
`main
  StaticText "Nothing to show yet."`;
/* end snapshot invitation-panel Empty */

snapshots["invitation-panel Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot invitation-panel Failed */

snapshots["invitation-panel LimitReached"] = 
`main
  heading "Work together" level=3
  paragraph
    StaticText "You have used up your invitations for now."
  status`;
/* end snapshot invitation-panel LimitReached */

snapshots["invitation-panel Loading"] = 
`main
  generic busy=true
    heading "Work together" level=3`;
/* end snapshot invitation-panel Loading */

snapshots["invitation-panel LockedNotOpen"] = 
`main
  heading "Work together" level=3
  paragraph
    StaticText "This researcher takes no invitations at present."
  status`;
/* end snapshot invitation-panel LockedNotOpen */

snapshots["invitation-panel LockedUnclaimed"] = 
`main
  heading "Work together" level=3
  paragraph
    StaticText "Locked for now: nobody has claimed this record, so there is no one to write to."
  status`;
/* end snapshot invitation-panel LockedUnclaimed */

snapshots["invitation-panel LongText"] = 
`main
  heading "Work together" level=3
  StaticText "Write when your work and theirs meet."
  form
    StaticText "Subject"
    textbox "Subject"
    StaticText "Message"
    textbox "Message"
    button "Send invitation"
  status`;
/* end snapshot invitation-panel LongText */

snapshots["invitation-panel Owner"] = 
`main
  heading "Work together" level=3
  paragraph
    StaticText "This is your own record; invitations from others reach you here."
  status`;
/* end snapshot invitation-panel Owner */

snapshots["invitation-panel RightToLeft"] = 
`main
  heading "العمل معًا" level=3
  StaticText "اكتب حين تلتقي أعمالكما."
  form
    StaticText "الموضوع"
    textbox "الموضوع"
    StaticText "الرسالة"
    textbox "الرسالة"
    button "إرسال الدعوة"
  status`;
/* end snapshot invitation-panel RightToLeft */

snapshots["invitation-panel SignedOut"] = 
`main
  heading "Work together" level=3
  StaticText "Write when your work and theirs meet."
  button "Sign in to write"
  status`;
/* end snapshot invitation-panel SignedOut */

snapshots["research-source Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot research-source Failed */

snapshots["research-source Loading"] = 
`main
  generic busy=true
    StaticText "Loading"
    StaticText " "
    StaticText " "
    StaticText " "`;
/* end snapshot research-source Loading */

snapshots["researcher-card Default"] = 
`main
  link "Josiah Carberry"
    StaticText "Josiah Carberry"
  StaticText "studies why pots crack, and what their owners did about it."
  StaticText "·"
  StaticText "professor"
  StaticText "·"
  StaticText "Editor"
  StaticText "·"
  link "Brown University"
    StaticText "Brown University"
  StaticText "·"
  StaticText "Open to collaborate"
  image "ORCID iD, authenticated"
  link "https://orcid.org/ 0000-0002-1825-0097"
    StaticText "https://orcid.org/"
    StaticText "0000-0002-1825-0097"`;
/* end snapshot researcher-card Default */

snapshots["researcher-card Empty"] = 
`main
  StaticText "Nothing to show yet."`;
/* end snapshot researcher-card Empty */

snapshots["researcher-card Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot researcher-card Failed */

snapshots["researcher-card Loading"] = 
`main
  generic busy=true
    StaticText "Loading"
    StaticText " "
    StaticText " "
    StaticText " "`;
/* end snapshot researcher-card Loading */

snapshots["researcher-card LongText"] = 
`main
  link "Maria Magdalena Wilhelmina van den Bergh-Oosterhuis de la Fontaine y Villanueva"
    StaticText "Maria Magdalena Wilhelmina van den Bergh-Oosterhuis de la Fontaine y Villanueva"
  StaticText "studies how the slow drift of instruments, archives and the people who keep them changes what later generations believe to have been measured in the first place."
  StaticText "·"
  StaticText "professor"
  StaticText "·"
  StaticText "Editor"
  StaticText "·"
  StaticText "Interdepartmental Institute for Comparative Psychoceramics and Donaudampfschifffahrtsgesellschaftswesen"
  StaticText "·"
  StaticText "Open to collaborate"
  image "ORCID iD, authenticated"
  link "https://orcid.org/ 0000-0002-1825-0097"
    StaticText "https://orcid.org/"
    StaticText "0000-0002-1825-0097"`;
/* end snapshot researcher-card LongText */

snapshots["researcher-card OnlyAName"] = 
`main
  heading "Wren Abara" level=3
  StaticText "·"
  StaticText "Affiliation not imported"`;
/* end snapshot researcher-card OnlyAName */

snapshots["researcher-card RightToLeft"] = 
`main
  link "ليلى المصري"
    StaticText "ليلى المصري"
  StaticText "تدرس تاريخ المخطوطات العربية وشبكات تداولها."
  StaticText "·"
  StaticText "أستاذة مشاركة"
  StaticText "·"
  StaticText "جامعة وادي الأردن"
  StaticText "·"
  StaticText "متاح للتعاون"`;
/* end snapshot researcher-card RightToLeft */

snapshots["researcher-card Themed"] = 
`main
  link "Zhen Qin"
    StaticText "Zhen Qin"
  StaticText "works on learning systems and on the tools that make research findable."
  StaticText "·"
  StaticText "Researcher"
  StaticText "·"
  StaticText "Affiliation not imported"
  StaticText "·"
  StaticText "Open to collaborate"`;
/* end snapshot researcher-card Themed */

snapshots["researcher-card Unclaimed"] = 
`main
  link "Zhen Qin"
    StaticText "Zhen Qin"
  StaticText "works on learning systems and on the tools that make research findable."
  StaticText "·"
  StaticText "Researcher"
  StaticText "·"
  StaticText "Affiliation not imported"
  StaticText "·"
  StaticText "Open to collaborate"`;
/* end snapshot researcher-card Unclaimed */

snapshots["researcher-card WithSlots"] = 
`main
  link "Josiah Carberry"
    StaticText "Josiah Carberry"
  button "Trust 96 · Leading · Verification L4, Josiah Carberry" expanded=false
  StaticText "studies why pots crack, and what their owners did about it."
  StaticText "·"
  StaticText "professor"
  StaticText "·"
  StaticText "Editor"
  StaticText "·"
  link "Brown University"
    StaticText "Brown University"
  StaticText "·"
  StaticText "Open to collaborate"
  image "ORCID iD, authenticated"
  link "https://orcid.org/ 0000-0002-1825-0097"
    StaticText "https://orcid.org/"
    StaticText "0000-0002-1825-0097"
  StaticText "Office hours on Tuesdays, room 4.12"
  link "Write to the office"
    StaticText "Write to the office"`;
/* end snapshot researcher-card WithSlots */

snapshots["researcher-profile Default"] = 
`main
  link "Zhen Qin"
    StaticText "Zhen Qin"
  StaticText "works on learning systems and on the tools that make research findable."
  StaticText "·"
  StaticText "Researcher"
  StaticText "·"
  StaticText "Affiliation not imported"
  StaticText "·"
  StaticText "Open to collaborate"
  heading "Trust snapshot" level=3
  StaticText "Trust 21 · Emerging"
  StaticText "Verification L1"
  StaticText "Unclaimed author"
  StaticText "13"
  StaticText "works"
  StaticText "0"
  StaticText "followers"
  StaticText "9"
  StaticText "topics"
  StaticText "4"
  StaticText "close collaborators"
  heading "Stay in touch" level=3
  button "Follow researcher: Zhen Qin" (0 followers) pressed=false
  status
  heading "Is this your record?" level=4
  StaticText "Whoever claims this record ties it to a researcher’s own profile. From then on, others can write to its owner directly."
  form
    checkbox "I am Zhen Qin, and this record is about my own work." checked=false invalid=true
    StaticText "I am Zhen Qin, and this record is about my own work."
    button "Claim this record"
  status
  heading "Work together" level=4
  paragraph
    StaticText "Locked for now: nobody has claimed this record, so there is no one to write to."
  status
  heading "13 published items" level=3
  button "Export" expanded=false
  button "2020: 1 work" pressed=false
  button "2021: 2 works" pressed=false
  button "2022: 7 works" pressed=false
  button "2026: 3 works" pressed=false
  search
    searchbox "Search titles, authors and venues"
    combobox "Type" expanded=false
      option "All types"
      option "Preprint (13)"
    combobox "Year" expanded=false
      option "All years"
      option "2026 (3)"
      option "2022 (7)"
      option "2021 (2)"
      option "2020 (1)"
    combobox "Order" expanded=false
      option "Newest first"
      option "Oldest first"
      option "Most cited first"
      option "By title"
    combobox "Headings" expanded=false
      option "Usual headings"
      option "Headings by year"
      option "Headings by type"
      option "No headings"
  status
  heading "2026" level=4
  StaticText "Preprint · 2026 · arXiv"
  StaticText "A Tale of Two Problems: Multi-Task Bilevel Learning Meets Equality Constrained Multi-Objective Optimization"
  StaticText "Zhen Qin, Mara Ellingsen, Tomás Berrow and others"
  button "Abstract of A Tale of Two Problems: Multi-Task Bilevel Learning Meets Equality Constrained Multi-Objective Optimization" expanded=false
  button "Cite A Tale of Two Problems: Multi-Task Bilevel Learning Meets Equality Constrained Multi-Objective Optimization" expanded=false
  DisclosureTriangle "Report a problem" expanded=false
  StaticText "Preprint · 2026 · arXiv"
  StaticText "Convergence of Sign-based Random Reshuffling Algorithms for Nonconvex Optimization"
  StaticText "Zhen Qin, Mara Ellingsen and others"
  button "Abstract of Convergence of Sign-based Random Reshuffling Algorithms for Nonconvex Optimization" expanded=false
  button "Cite Convergence of Sign-based Random Reshuffling Algorithms for Nonconvex Optimization" expanded=false
  DisclosureTriangle "Report a problem" expanded=false
  StaticText "Preprint · 2026 · arXiv"
  StaticText "Tensor Product Attention Is All You Need"
  StaticText "Zhen Qin, Tomás Berrow, Anjali Verrick and others"
  button "Abstract of Tensor Product Attention Is All You Need" expanded=false
  button "Cite Tensor Product Attention Is All You Need" expanded=false
  DisclosureTriangle "Report a problem" expanded=false
  button "Load more"
  link "A work is missing"
    StaticText "A work is missing"`;
/* end snapshot researcher-profile Default */

snapshots["researcher-profile Empty"] = 
`main
  StaticText "Nothing to show yet."`;
/* end snapshot researcher-profile Empty */

snapshots["researcher-profile Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot researcher-profile Failed */

snapshots["researcher-profile InvitationAllowed"] = 
`main
  link "Josiah Carberry"
    StaticText "Josiah Carberry"
  StaticText "studies why pots crack, and what their owners did about it."
  StaticText "·"
  StaticText "professor"
  StaticText "·"
  StaticText "Editor"
  StaticText "·"
  link "Brown University"
    StaticText "Brown University"
  StaticText "·"
  StaticText "Open to collaborate"
  image "ORCID iD, authenticated"
  link "https://orcid.org/ 0000-0002-1825-0097"
    StaticText "https://orcid.org/"
    StaticText "0000-0002-1825-0097"
  heading "Trust snapshot" level=3
  StaticText "Trust 96 · Leading"
  StaticText "Verification L4"
  StaticText "Claimed by the author"
  StaticText "300"
  StaticText "works"
  StaticText "1,284"
  StaticText "followers"
  StaticText "12"
  StaticText "topics"
  StaticText "24"
  StaticText "close collaborators"
  heading "Stay in touch" level=3
  button "Follow researcher: Josiah Carberry" (1,284 followers) pressed=true
  status
  heading "Whose record this is" level=4
  paragraph
    StaticText "The author claimed this record on May 3, 2019."
  status
  heading "Work together" level=4
  StaticText "Write when your work and theirs meet."
  form
    StaticText "Subject"
    textbox "Subject"
    StaticText "Message"
    textbox "Message"
    button "Send invitation"
  status`;
/* end snapshot researcher-profile InvitationAllowed */

snapshots["researcher-profile Loading"] = 
`main
  generic busy=true
    StaticText "Loading"
    StaticText " "`;
/* end snapshot researcher-profile Loading */

snapshots["researcher-profile LongText"] = 
`main
  link "Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque"
    StaticText "Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque"
  StaticText "works on learning systems and on the tools that make research findable."
  StaticText "·"
  StaticText "Researcher"
  StaticText "·"
  StaticText "Affiliation not imported"
  StaticText "·"
  StaticText "Open to collaborate"
  heading "Trust snapshot" level=3
  StaticText "Trust 21 · Emerging"
  StaticText "Verification L1"
  StaticText "Unclaimed author"
  StaticText "13"
  StaticText "works"
  StaticText "0"
  StaticText "followers"
  StaticText "9"
  StaticText "topics"
  StaticText "4"
  StaticText "close collaborators"
  heading "Stay in touch" level=3
  button "Follow researcher: Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque" (0 followers) pressed=false
  status
  heading "Is this your record?" level=4
  StaticText "Whoever claims this record ties it to a researcher’s own profile. From then on, others can write to its owner directly."
  form
    checkbox "I am Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque, and this record is about my own work." checked=false invalid=true
    StaticText "I am Maria Magdalena Theodoropoulou-Papadimitriou de Vasconcelos e Albuquerque, and this record is about my own work."
    button "Claim this record"
  status
  heading "Work together" level=4
  StaticText "Write when your work and theirs meet."
  form
    StaticText "Subject"
    textbox "Subject"
    StaticText "Message"
    textbox "Message"
    button "Send invitation"
  status`;
/* end snapshot researcher-profile LongText */

snapshots["researcher-profile Owner"] = 
`main
  link "Josiah Carberry"
    StaticText "Josiah Carberry"
  StaticText "studies why pots crack, and what their owners did about it."
  StaticText "·"
  StaticText "professor"
  StaticText "·"
  StaticText "Editor"
  StaticText "·"
  link "Brown University"
    StaticText "Brown University"
  StaticText "·"
  StaticText "Open to collaborate"
  image "ORCID iD, authenticated"
  link "https://orcid.org/ 0000-0002-1825-0097"
    StaticText "https://orcid.org/"
    StaticText "0000-0002-1825-0097"
  heading "Trust snapshot" level=3
  StaticText "Trust 96 · Leading"
  StaticText "Verification L4"
  StaticText "Claimed by the author"
  StaticText "300"
  StaticText "works"
  StaticText "1,284"
  StaticText "followers"
  StaticText "12"
  StaticText "topics"
  StaticText "24"
  StaticText "close collaborators"
  heading "Stay in touch" level=3
  StaticText "1,284 followers"
  status
  heading "Whose record this is" level=4
  paragraph
    StaticText "This record is yours."
    link "Manage your profile"
      StaticText "Manage your profile"
  status
  heading "Work together" level=4
  paragraph
    StaticText "This is your own record; invitations from others reach you here."
  status`;
/* end snapshot researcher-profile Owner */

snapshots["researcher-profile RightToLeft"] = 
`main
  link "ليلى المصري"
    StaticText "ليلى المصري"
  StaticText "تدرس تاريخ المخطوطات العربية وشبكات تداولها."
  StaticText "·"
  StaticText "أستاذة مشاركة"
  StaticText "·"
  StaticText "جامعة وادي الأردن"
  StaticText "·"
  StaticText "متاح للتعاون"
  heading "ملخّص الثقة" level=3
  StaticText "الثقة 59 · نامٍ"
  StaticText "التحقق L2"
  StaticText "يملكه المؤلف"
  StaticText "41"
  StaticText "عملًا"
  StaticText "57"
  StaticText "متابعًا"
  StaticText "6"
  StaticText "موضوعات"
  StaticText "6"
  StaticText "متعاونين مقرّبين"
  heading "ابقَ على تواصل" level=3
  button "متابعة الباحث: ليلى المصري" (57 متابعًا) pressed=false
  status
  heading "لمن هذا السجل" level=4
  paragraph
    StaticText "طالب المؤلف بهذا السجل في 11 فبراير 2024."
  status
  heading "العمل معًا" level=4
  StaticText "اكتب حين تلتقي أعمالكما."
  form
    StaticText "الموضوع"
    textbox "الموضوع"
    StaticText "الرسالة"
    textbox "الرسالة"
    button "إرسال الدعوة"
  status`;
/* end snapshot researcher-profile RightToLeft */

snapshots["researcher-profile SignedOut"] = 
`main
  link "Zhen Qin"
    StaticText "Zhen Qin"
  StaticText "works on learning systems and on the tools that make research findable."
  StaticText "·"
  StaticText "Researcher"
  StaticText "·"
  StaticText "Affiliation not imported"
  StaticText "·"
  StaticText "Open to collaborate"
  heading "Trust snapshot" level=3
  StaticText "Trust 21 · Emerging"
  StaticText "Verification L1"
  StaticText "Unclaimed author"
  StaticText "13"
  StaticText "works"
  StaticText "0"
  StaticText "followers"
  StaticText "9"
  StaticText "topics"
  StaticText "4"
  StaticText "close collaborators"
  heading "Stay in touch" level=3
  button "Follow researcher: Zhen Qin" (0 followers) pressed=false
  status
  heading "Is this your record?" level=4
  StaticText "Whoever claims this record ties it to a researcher’s own profile. From then on, others can write to its owner directly."
  button "Sign in to claim"
  status
  heading "Work together" level=4
  paragraph
    StaticText "Locked for now: nobody has claimed this record, so there is no one to write to."
  status`;
/* end snapshot researcher-profile SignedOut */

snapshots["researcher-profile WithoutActions"] = 
`main
  link "Josiah Carberry"
    StaticText "Josiah Carberry"
  StaticText "studies why pots crack, and what their owners did about it."
  StaticText "·"
  StaticText "professor"
  StaticText "·"
  StaticText "Editor"
  StaticText "·"
  link "Brown University"
    StaticText "Brown University"
  StaticText "·"
  StaticText "Open to collaborate"
  image "ORCID iD, authenticated"
  link "https://orcid.org/ 0000-0002-1825-0097"
    StaticText "https://orcid.org/"
    StaticText "0000-0002-1825-0097"
  heading "Trust snapshot" level=3
  StaticText "Trust 96 · Leading"
  StaticText "Verification L4"
  StaticText "Claimed by the author"
  StaticText "300"
  StaticText "works"
  StaticText "1,284"
  StaticText "followers"
  StaticText "12"
  StaticText "topics"
  StaticText "24"
  StaticText "close collaborators"`;
/* end snapshot researcher-profile WithoutActions */

snapshots["trust-badge Default"] = 
`main
  button "Trust 96 · Leading · Verification L4, Josiah Carberry" expanded=false`;
/* end snapshot trust-badge Default */

snapshots["trust-badge Empty"] = 
`main
  StaticText "Nothing to show yet."`;
/* end snapshot trust-badge Empty */

snapshots["trust-badge Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot trust-badge Failed */

snapshots["trust-badge Full"] = 
`main
  button "Trust 21 · Emerging Verification L1 Unclaimed author, Zhen Qin" expanded=false`;
/* end snapshot trust-badge Full */

snapshots["trust-badge Inline"] = 
`main
  StaticText "The proof is by Zhen Qin "
  button "Trust 21 · Emerging, Zhen Qin" expanded=false
  StaticText " and was found in 2022."`;
/* end snapshot trust-badge Inline */

snapshots["trust-badge Loading"] = 
`main
  progressbar "Loading" busy=true`;
/* end snapshot trust-badge Loading */

snapshots["trust-badge LongText"] = 
`main
  button "Trust 21 · provisionally assessed, awaiting review Unclaimed author, Long" expanded=false`;
/* end snapshot trust-badge LongText */

snapshots["trust-badge ManyNames"] = 
`main
  StaticText "赵嘉怡"
  button "Trust 29 · Emerging, 赵嘉怡" expanded=false
  StaticText ", "
  StaticText "Πέτρος Γεωργίου"
  button "Trust 45 · Growing, Πέτρος Γεωργίου" expanded=false
  StaticText ", "
  StaticText "Vikram Bhattacharya"
  button "Trust 63 · Established, Vikram Bhattacharya" expanded=false
  StaticText ", "
  StaticText "Hồ Khánh"
  button "Trust 62 · Established, Hồ Khánh" expanded=false
  StaticText ", "
  StaticText "Benoît Rousselot"
  button "Trust 45 · Growing, Benoît Rousselot" expanded=false
  StaticText ", "
  StaticText "Мария Петрова"
  button "Trust 23 · Emerging, Мария Петрова" expanded=false
  StaticText ", "
  StaticText "Kamau Wekesa"
  button "Trust 30 · Emerging, Kamau Wekesa" expanded=false
  StaticText ", "
  StaticText "小林 美咲"
  button "Trust 34 · Emerging, 小林 美咲" expanded=false
  StaticText ", "
  StaticText "Dong-hyun Lim"
  button "Trust 15 · Emerging, Dong-hyun Lim" expanded=false
  StaticText ", "
  StaticText "Davi Magalhães"
  button "Trust 35 · Growing, Davi Magalhães" expanded=false
  StaticText ", "
  StaticText "Itzel Ordóñez"
  button "Trust 21 · Emerging, Itzel Ordóñez" expanded=false
  StaticText ", "
  StaticText "王雨桐"
  button "Trust 65 · Established, 王雨桐" expanded=false
  StaticText ", "
  StaticText "Ayşe Aydoğan"
  button "Trust 65 · Established, Ayşe Aydoğan" expanded=false
  StaticText ", "
  StaticText "Niamh O'Connor"
  button "Trust 71 · Established, Niamh O'Connor" expanded=false
  StaticText ", "
  StaticText "منى العلي"
  button "Trust 39 · Growing, منى العلي" expanded=false
  StaticText ", "
  StaticText "Ingrid Bråten"
  button "Trust 76 · Established, Ingrid Bråten" expanded=false
  StaticText ", "
  StaticText "Tomasz Górski"
  button "Trust 15 · Emerging, Tomasz Górski" expanded=false
  StaticText ", "
  StaticText "Achieng Mutua"
  button "Trust 85 · Leading, Achieng Mutua" expanded=false
  StaticText ", "
  StaticText "Vikram Reddy"
  button "Trust 90 · Leading, Vikram Reddy" expanded=false
  StaticText ", "
  StaticText "Ngô Khánh"
  button "Trust 70 · Established, Ngô Khánh" expanded=false
  StaticText ", "
  StaticText "Solène Hervé"
  button "Trust 46 · Growing, Solène Hervé" expanded=false
  StaticText ", "
  StaticText "Елена Стоянов"
  button "Trust 35 · Growing, Елена Стоянов" expanded=false
  StaticText ", "
  StaticText "Yetunde Okonkwo"
  button "Trust 61 · Established, Yetunde Okonkwo" expanded=false
  StaticText ", "
  StaticText "Çağlar Şahin"
  button "Trust 72 · Established, Çağlar Şahin" expanded=false
  StaticText ", "
  StaticText "Sung-min Namgung"
  button "Trust 36 · Growing, Sung-min Namgung" expanded=false
  StaticText ", "
  StaticText "Davi Conceição"
  button "Trust 35 · Growing, Davi Conceição" expanded=false
  StaticText ", "
  StaticText "Rodrigo Treviño"
  button "Trust 70 · Established, Rodrigo Treviño" expanded=false
  StaticText ", "
  StaticText "刘文静"
  button "Trust 67 · Established, 刘文静" expanded=false
  StaticText ", "
  StaticText "Θεοδώρα Παπαδάκη"
  button "Trust 74 · Established, Θεοδώρα Παπαδάκη" expanded=false
  StaticText ", "
  StaticText "Meera Bhattacharya"
  button "Trust 31 · Emerging, Meera Bhattacharya" expanded=false
  StaticText ", "
  StaticText "ندى المصري"
  button "Trust 14 · Emerging, ندى المصري" expanded=false
  StaticText ", "
  StaticText "Ingrid Nygård"
  button "Trust 67 · Established, Ingrid Nygård" expanded=false
  StaticText ", "
  StaticText "Grzegorz Kowalczyk"
  button "Trust 85 · Leading, Grzegorz Kowalczyk" expanded=false
  StaticText ", "
  StaticText "Kamau Cheruiyot"
  button "Trust 61 · Established, Kamau Cheruiyot" expanded=false
  StaticText ", "
  StaticText "西園寺 彩花"
  button "Trust 59 · Growing, 西園寺 彩花" expanded=false
  StaticText ", "
  StaticText "Ye-jin Kang"
  button "Trust 86 · Leading, Ye-jin Kang" expanded=false
  StaticText ", "
  StaticText "Beatriz Albuquerque"
  button "Trust 38 · Growing, Beatriz Albuquerque" expanded=false
  StaticText ", "
  StaticText "Ивана Тодорова"
  button "Trust 41 · Growing, Ивана Тодорова" expanded=false
  StaticText ", "
  StaticText "Yetunde Afolabi"
  button "Trust 53 · Growing, Yetunde Afolabi" expanded=false
  StaticText ", "
  StaticText "Çağlar Aydoğan"
  button "Trust 84 · Leading, Çağlar Aydoğan" expanded=false`;
/* end snapshot trust-badge ManyNames */

snapshots["trust-badge Opened"] = 
`main
  button "Trust 96 · Leading · Verification L4, Josiah Carberry" expanded=true
  StaticText "Josiah Carberry"
  button "Close"
  StaticText "96 of 100"
  StaticText "Leading"
  StaticText "Verification L4"
  StaticText "Claimed by the author"
  link "ORCID iD, authenticated by its owner"
    StaticText "ORCID iD, authenticated by its owner"
  StaticText "Works linked to this record"
  StaticText "30 of 30 points"
  link "Asserted by Crossref, November 1, 2026"
    StaticText "Asserted by Crossref, November 1, 2026"
  StaticText "Record claimed by its author"
  StaticText "20 of 20 points"
  StaticText "Asserted by Research network, November 1, 2026"
  StaticText "Repeated collaborators"
  StaticText "15 of 15 points"
  StaticText "Asserted by Research network, November 1, 2026"
  StaticText "Affiliation confirmed by the institution"
  StaticText "15 of 15 points"
  link "Asserted by Research Organization Registry, November 1, 2026"
    StaticText "Asserted by Research Organization Registry, November 1, 2026"
  StaticText "ORCID iD authenticated"
  StaticText "10 of 10 points"
  link "Asserted by ORCID, November 1, 2026"
    StaticText "Asserted by ORCID, November 1, 2026"
  StaticText "Consistent research topics"
  StaticText "6 of 10 points"
  StaticText "Asserted by Research network, November 1, 2026"
  StaticText "To raise it: Sort out works that belong to somebody else"
  StaticText "Assessed on November 1, 2026"`;
/* end snapshot trust-badge Opened */

snapshots["trust-badge RightToLeft"] = 
`main
  button "الثقة 59 · نامٍ التحقق L2 يملكه المؤلف, ليلى المصري" expanded=false`;
/* end snapshot trust-badge RightToLeft */

snapshots["trust-badge Unrated"] = 
`main
  button "Not rated, Wren Abara" expanded=false`;
/* end snapshot trust-badge Unrated */

snapshots["trust-snapshot Default"] = 
`main
  heading "Trust snapshot" level=3
  StaticText "Trust 96 · Leading"
  StaticText "Verification L4"
  StaticText "Claimed by the author"
  StaticText "300"
  StaticText "works"
  StaticText "1,284"
  StaticText "followers"
  StaticText "12"
  StaticText "topics"
  StaticText "24"
  StaticText "close collaborators"`;
/* end snapshot trust-snapshot Default */

snapshots["trust-snapshot Empty"] = 
`main
  StaticText "Nothing to show yet."`;
/* end snapshot trust-snapshot Empty */

snapshots["trust-snapshot Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot trust-snapshot Failed */

snapshots["trust-snapshot Loading"] = 
`main
  generic busy=true
    heading "Trust snapshot" level=3
    StaticText "Loading"
    StaticText " "`;
/* end snapshot trust-snapshot Loading */

snapshots["trust-snapshot LongText"] = 
`main
  heading "Trust snapshot" level=3
  StaticText "Trust 21 · provisionally assessed, awaiting review"
  StaticText "Unclaimed author"
  StaticText "1,234,567"
  StaticText "works"
  StaticText "9,876,543"
  StaticText "followers"
  StaticText "1,000"
  StaticText "topics"
  StaticText "12,000"
  StaticText "close collaborators"`;
/* end snapshot trust-snapshot LongText */

snapshots["trust-snapshot RightToLeft"] = 
`main
  heading "ملخّص الثقة" level=3
  StaticText "الثقة 59 · نامٍ"
  StaticText "التحقق L2"
  StaticText "يملكه المؤلف"
  StaticText "41"
  StaticText "عملًا"
  StaticText "57"
  StaticText "متابعًا"
  StaticText "6"
  StaticText "موضوعات"
  StaticText "6"
  StaticText "متعاونين مقرّبين"`;
/* end snapshot trust-snapshot RightToLeft */

snapshots["trust-snapshot Unclaimed"] = 
`main
  heading "Trust snapshot" level=3
  StaticText "Trust 21 · Emerging"
  StaticText "Verification L1"
  StaticText "Unclaimed author"
  StaticText "13"
  StaticText "works"
  StaticText "0"
  StaticText "followers"
  StaticText "9"
  StaticText "topics"
  StaticText "4"
  StaticText "close collaborators"`;
/* end snapshot trust-snapshot Unclaimed */

snapshots["trust-snapshot Unrated"] = 
`main
  heading "Trust snapshot" level=3
  StaticText "Not rated"
  StaticText "1"
  StaticText "work"`;
/* end snapshot trust-snapshot Unrated */

snapshots["work-list Empty"] = 
`main
  StaticText "No published work is known yet."`;
/* end snapshot work-list Empty */

snapshots["work-list Failed"] = 
`main
  StaticText "The source of this information could not be reached."
  button "Retry"`;
/* end snapshot work-list Failed */

snapshots["work-list Loading"] = 
`main
  StaticText "Loading"
  StaticText " "
  list busy=true`;
/* end snapshot work-list Loading */

snapshots["research-source Default"] = 
`main
  link "Zhen Qin"
    StaticText "Zhen Qin"
  button "Trust 21 · Emerging · Verification L1, Zhen Qin" expanded=false
  StaticText "works on learning systems and on the tools that make research findable."
  StaticText "·"
  StaticText "Researcher"
  StaticText "·"
  StaticText "Affiliation not imported"
  StaticText "·"
  StaticText "Open to collaborate"`;
/* end snapshot research-source Default */

snapshots["work-list ByType"] = 
`main
  heading "60 published items" level=3
  button "Export" expanded=false
  search
    searchbox "Search titles, authors and venues"
    combobox "Type" expanded=false
      option "All types"
      option "Article (30)"
      option "Preprint (11)"
      option "Data set (6)"
      option "Conference paper (5)"
      option "Book chapter (3)"
      option "Editorial (2)"
      option "Software (1)"
      option "Review (1)"
      option "Report (1)"
    combobox "Year" expanded=false
      option "All years"
      option "2026 (10)"
      option "2025 (17)"
      option "2024 (9)"
      option "2023 (11)"
      option "2022 (13)"
    combobox "Order" expanded=false
      option "Newest first"
      option "Oldest first"
      option "Most cited first"
      option "By title"
    combobox "Headings" expanded=false
      option "Usual headings"
      option "Headings by year"
      option "Headings by type"
      option "No headings"
  status
  heading "Software" level=4
  StaticText "Software · 2026 · Zenodo"
  link "potfit 2.1: maximum-likelihood assembly of sherds"
    StaticText "potfit 2.1: maximum-likelihood assembly of sherds"
  StaticText "小林 健太, Étienne Lefèvre, Josiah Carberry, Tuğba Yılmaz"
  button "Abstract of potfit 2.1: maximum-likelihood assembly of sherds" expanded=false
  link "DOI"
    StaticText "DOI"
  button "Cite potfit 2.1: maximum-likelihood assembly of sherds" expanded=false
  heading "Article" level=4
  StaticText "Article · 2026 · Archaeometry Letters"
  StaticText "Corrected"
  link "Scaling of crack branching with in thin glazes"
    StaticText "Scaling of crack branching with "
    StaticText "𝑣"
    StaticText "/"
    StaticText "𝑐"
    StaticText "𝑅"
    StaticText " in thin glazes"
  StaticText "Δημήτρης Σταύρου, Josiah Carberry"
  button "Abstract of Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 64 times"
  button "Cite Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  StaticText "Article · 2026 · Materials Conservation Review"
  StaticText "Retracted"
  link "Self-healing earthenware at room temperature"
    StaticText "Self-healing earthenware at room temperature"
  StaticText "Josiah Carberry, Wilhelmina Stoke"
  button "Abstract of Self-healing earthenware at room temperature" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 91 times"
  button "Cite Self-healing earthenware at room temperature" expanded=false
  StaticText "Article · 2026 · Annals of Brittle Materials"
  link "Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2"
    StaticText "Toward a Unified Theory of Cracked Pots: "
    StaticText "Psychoceramics"
    StaticText " after SiO"
    StaticText "2"
  StaticText "Josiah Carberry, Truman Grayson"
  button "Abstract of Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 412 times"
  button "Cite Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2" expanded=false
  StaticText "Also available as"
  link "Preprint · 2026 · OSF Preprints"
    StaticText "Preprint · 2026 · OSF Preprints"
  StaticText "Article · 2026 · Journal of Ceramic Heritage"
  link "The price of repair: why a $5 pot gets a $10 rivet"
    StaticText "The price of repair: why a $5 pot gets a $10 rivet"
  StaticText "Josiah Carberry"
  button "Abstract of The price of repair: why a $5 pot gets a $10 rivet" expanded=false
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 18 times"
  button "Cite The price of repair: why a $5 pot gets a $10 rivet" expanded=false
  StaticText "Article · 2026 · Annals of Brittle Materials"
  link "A global inventory of 41,000 broken vessels: results of the SHERD collaboration"
    StaticText "A global inventory of 41,000 broken vessels: results of the SHERD collaboration"
  StaticText "A. Abernethy, B. Abernethy, C. Abernethy, D. Abernethy, E. Abernethy, F. Abernethy, G. Abernethy, H. Abernethy "
  button "and 252 more"
  StaticText ", Z. Joubert"
  button "Abstract of A global inventory of 41,000 broken vessels: results of the SHERD collaboration" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 233 times"
  button "Cite A global inventory of 41,000 broken vessels: results of the SHERD collaboration" expanded=false
  StaticText "Article · 2025 · Kiln and Glaze"
  StaticText "Corrected"
  link "A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks"
    StaticText "A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks"
  StaticText "Inês Peixoto, Paloma Quiñones, Kamau Wekesa, Josiah Carberry, Liv Sørlie, Chinedu Eze"
  button "Abstract of A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"`;
/* end snapshot work-list ByType */

snapshots["work-list Default"] = 
`main
  heading "13 published items" level=3
  button "Export" expanded=false
  button "2020: 1 work" pressed=false
  button "2021: 2 works" pressed=false
  button "2022: 7 works" pressed=false
  button "2026: 3 works" pressed=false
  search
    searchbox "Search titles, authors and venues"
    combobox "Type" expanded=false
      option "All types"
      option "Preprint (13)"
    combobox "Year" expanded=false
      option "All years"
      option "2026 (3)"
      option "2022 (7)"
      option "2021 (2)"
      option "2020 (1)"
    combobox "Order" expanded=false
      option "Newest first"
      option "Oldest first"
      option "Most cited first"
      option "By title"
    combobox "Headings" expanded=false
      option "Usual headings"
      option "Headings by year"
      option "Headings by type"
      option "No headings"
  status
  heading "2026" level=4
  StaticText "Preprint · 2026 · arXiv"
  StaticText "A Tale of Two Problems: Multi-Task Bilevel Learning Meets Equality Constrained Multi-Objective Optimization"
  StaticText "Zhen Qin"
  StaticText ", Mara Ellingsen, Tomás Berrow and others"
  button "Abstract of A Tale of Two Problems: Multi-Task Bilevel Learning Meets Equality Constrained Multi-Objective Optimization" expanded=false
  button "Cite A Tale of Two Problems: Multi-Task Bilevel Learning Meets Equality Constrained Multi-Objective Optimization" expanded=false
  StaticText "Preprint · 2026 · arXiv"
  StaticText "Convergence of Sign-based Random Reshuffling Algorithms for Nonconvex Optimization"
  StaticText "Zhen Qin"
  StaticText ", Mara Ellingsen and others"
  button "Abstract of Convergence of Sign-based Random Reshuffling Algorithms for Nonconvex Optimization" expanded=false
  button "Cite Convergence of Sign-based Random Reshuffling Algorithms for Nonconvex Optimization" expanded=false
  StaticText "Preprint · 2026 · arXiv"
  StaticText "Tensor Product Attention Is All You Need"
  StaticText "Zhen Qin"
  StaticText ", Tomás Berrow, Anjali Verrick and others"
  button "Abstract of Tensor Product Attention Is All You Need" expanded=false
  button "Cite Tensor Product Attention Is All You Need" expanded=false
  heading "2022" level=4
  StaticText "Preprint · 2022 · arXiv"
  StaticText "Are Pre-trained Convolutions Better than Pre-trained Transformers?"
  StaticText "Zhen Qin"
  StaticText ", Anjali Verrick, Kwame Lindholm and others"
  button "Abstract of Are Pre-trained Convolutions Better than Pre-trained Transformers?" expanded=false
  button "Cite Are Pre-trained Convolutions Better than Pre-trained Transformers?" expanded=false
  StaticText "Preprint · 2022 · arXiv"
  StaticText "Charformer: Fast Character Transformers via Gradient-based Subword Tokenization"
  StaticText "Zhen Qin"
  StaticText ", Anjali Verrick and others"
  button "Abstract of Charformer: Fast Character Transformers via Gradient-based Subword Tokenization" expanded=false
  button "Cite Charformer: Fast Character Transformers via Gradient-based Subword Tokenization" expanded=false
  StaticText "Preprint · 2022 · arXiv"
  StaticText "cosFormer: Rethinking Softmax in Attention"
  StaticText "Zhen Qin"
  StaticText ", Tomás Berrow and others"
  button "Abstract of cosFormer: Rethinking Softmax in Attention" expanded=false
  button "Cite cosFormer: Rethinking Softmax in Attention" expanded=false
  StaticText "Preprint · 2022 · arXiv"
  StaticText "ED2LM: Encoder-Decoder to Language Model for Faster Document Re-ranking Inference"
  StaticText "Zhen Qin"
  StaticText ", Anjali Verrick, Kwame Lindholm and others"
  button "Abstract of ED2LM: Encoder-Decoder to Language Model for Faster Document Re-ranking Inference" expanded=false
  button "Cite ED2LM: Encoder-Decoder to Language Model for Faster Document Re-ranking Inference" expanded=false
  StaticText "Preprint · 2022 · arXiv"
  StaticText "Improving Neural Ranking via Lossless Knowledge Distillation"
  StaticText "Zhen Qin"
  StaticText ", Kwame Lindholm and others"
  button "Abstract of Improving Neural Ranking via Lossless Knowledge Distillation" expanded=false
  button "Cite Improving Neural Ranking via Lossless Knowledge Distillation" expanded=false
  StaticText "Preprint · 2022 · arXiv"
  StaticText "Neural Architecture Search on Efficient Transformers and Beyond"
  StaticText "Zhen Qin"
  StaticText ", Tomás Berrow and others"
  button "Abstract of Neural Architecture Search on Efficient Transformers and Beyond" expanded=false
  button "Cite Neural Architecture Search on Efficient Transformers and Beyond" expanded=false
  StaticText "Preprint · 2022 · arXiv"
  StaticText "Quantum state tomography with tensor train cross approximation"
  StaticText "Zhen Qin"
  StaticText ", Mara Ellingsen and others"
  button "Abstract of Quantum state tomography with tensor train cross approximation" expanded=false
  button "Cite Quantum state tomography with tensor train cross approximation" expanded=false
  heading "2021" level=4
  StaticText "Preprint · 2021 · arXiv"
  StaticText "Air-Ground Collaborative Mobile Edge Computing: Architecture, Challenges, and Opportunities"
  StaticText "Zhen Qin"
  StaticText ", Mara Ellingsen, Tomás Berrow and others"
  button "Abstract of Air-Ground Collaborative Mobile Edge Computing: Architecture, Challenges, and Opportunities" expanded=false
  button "Cite Air-Ground Collaborative Mobile Edge Computing: Architecture, Challenges, and Opportunities" expanded=false
  StaticText "Preprint · 2021 · arXiv"
  StaticText "OmniNet: Omnidirectional Representations from Transformers"
  StaticText "Zhen Qin"
  StaticText ", Anjali Verrick and others"
  button "Abstract of OmniNet: Omnidirectional Representations from Transformers" expanded=false
  button "Cite OmniNet: Omnidirectional Representations from Transformers" expanded=false
  heading "2020" level=4
  StaticText "Preprint · 2020 · arXiv"
  StaticText "Do RNN and LSTM have Long Memory?"
  StaticText "Zhen Qin"
  StaticText ", Kwame Lindholm and others"
  button "Abstract of Do RNN and LSTM have Long Memory?" expanded=false
  button "Cite Do RNN and LSTM have Long Memory?" expanded=false`;
/* end snapshot work-list Default */

snapshots["work-list Latest"] = 
`main
  heading "3 of 60 published items" level=3
  status
  StaticText "Software · 2026 · Zenodo"
  link "potfit 2.1: maximum-likelihood assembly of sherds"
    StaticText "potfit 2.1: maximum-likelihood assembly of sherds"
  StaticText "小林 健太, Étienne Lefèvre, Josiah Carberry, Tuğba Yılmaz"
  button "Abstract of potfit 2.1: maximum-likelihood assembly of sherds" expanded=false
  link "DOI"
    StaticText "DOI"
  button "Cite potfit 2.1: maximum-likelihood assembly of sherds" expanded=false
  StaticText "Article · 2026 · Archaeometry Letters"
  StaticText "Corrected"
  link "Scaling of crack branching with in thin glazes"
    StaticText "Scaling of crack branching with "
    StaticText "𝑣"
    StaticText "/"
    StaticText "𝑐"
    StaticText "𝑅"
    StaticText " in thin glazes"
  StaticText "Δημήτρης Σταύρου, Josiah Carberry"
  button "Abstract of Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 64 times"
  button "Cite Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  StaticText "Article · 2026 · Materials Conservation Review"
  StaticText "Retracted"
  link "Self-healing earthenware at room temperature"
    StaticText "Self-healing earthenware at room temperature"
  StaticText "Josiah Carberry, Wilhelmina Stoke"
  button "Abstract of Self-healing earthenware at room temperature" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 91 times"
  button "Cite Self-healing earthenware at room temperature" expanded=false`;
/* end snapshot work-list Latest */

snapshots["work-list LongText"] = 
`main
  heading "1 published item" level=3
  button "Export" expanded=false
  status
  StaticText "Article · 2026 · Proceedings of the Interdepartmental Institute for Comparative Psychoceramics"
  StaticText "On the slow drift of instruments, archives and the people who keep them, and on what later generations believe to have been measured: Donaudampfschifffahrtsgesellschaftswesen reconsidered"
  StaticText "Member 1, Member 2, Member 3, Member 4, Member 5, Member 6, Member 7, Member 8 "
  button "and 2,901 more"
  StaticText ", Member 2910"
  button "Cite On the slow drift of instruments, archives and the people who keep them, and on what later generations believe to have been measured: Donaudampfschifffahrtsgesellschaftswesen reconsidered" expanded=false`;
/* end snapshot work-list LongText */

snapshots["work-list Many"] = 
`main
  heading "60 published items" level=3
  button "Export" expanded=false
  button "2022: 13 works, 566 citations" pressed=false
  button "2023: 11 works, 460 citations" pressed=false
  button "2024: 9 works, 260 citations" pressed=false
  button "2025: 17 works, 112 citations" pressed=false
  button "2026: 10 works, 909 citations" pressed=false
  search
    searchbox "Search titles, authors and venues"
    combobox "Type" expanded=false
      option "All types"
      option "Article (30)"
      option "Preprint (11)"
      option "Data set (6)"
      option "Conference paper (5)"
      option "Book chapter (3)"
      option "Editorial (2)"
      option "Software (1)"
      option "Review (1)"
      option "Report (1)"
    combobox "Year" expanded=false
      option "All years"
      option "2026 (10)"
      option "2025 (17)"
      option "2024 (9)"
      option "2023 (11)"
      option "2022 (13)"
    combobox "Order" expanded=false
      option "Newest first"
      option "Oldest first"
      option "Most cited first"
      option "By title"
    combobox "Headings" expanded=false
      option "Usual headings"
      option "Headings by year"
      option "Headings by type"
      option "No headings"
  status
  heading "2026" level=4
  StaticText "Software · 2026 · Zenodo"
  link "potfit 2.1: maximum-likelihood assembly of sherds"
    StaticText "potfit 2.1: maximum-likelihood assembly of sherds"
  StaticText "小林 健太, Étienne Lefèvre, "
  StaticText "Josiah Carberry"
  StaticText ", Tuğba Yılmaz"
  button "Abstract of potfit 2.1: maximum-likelihood assembly of sherds" expanded=false
  link "DOI"
    StaticText "DOI"
  button "Cite potfit 2.1: maximum-likelihood assembly of sherds" expanded=false
  StaticText "Article · 2026 · Archaeometry Letters"
  StaticText "Corrected"
  link "Scaling of crack branching with in thin glazes"
    StaticText "Scaling of crack branching with "
    StaticText "𝑣"
    StaticText "/"
    StaticText "𝑐"
    StaticText "𝑅"
    StaticText " in thin glazes"
  StaticText "Δημήτρης Σταύρου, "
  StaticText "Josiah Carberry"
  button "Abstract of Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 64 times"
  button "Cite Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  StaticText "Article · 2026 · Materials Conservation Review"
  StaticText "Retracted"
  link "Self-healing earthenware at room temperature"
    StaticText "Self-healing earthenware at room temperature"
  StaticText "Josiah Carberry"
  StaticText ", Wilhelmina Stoke"
  button "Abstract of Self-healing earthenware at room temperature" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 91 times"
  button "Cite Self-healing earthenware at room temperature" expanded=false
  StaticText "Preprint · 2026 · OSF Preprints"
  StaticText "Withdrawn"
  link "Do kilns dream? A negative result"
    StaticText "Do kilns dream? A negative result"
  StaticText "Ελένη Γεωργίου, "
  StaticText "Josiah Carberry"
  link "DOI"
    StaticText "DOI"
  button "Cite Do kilns dream? A negative result" expanded=false
  StaticText "Article · 2026 · Annals of Brittle Materials"
  link "Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2"
    StaticText "Toward a Unified Theory of Cracked Pots: "
    StaticText "Psychoceramics"
    StaticText " after SiO"
    StaticText "2"
  StaticText "Josiah Carberry"
  StaticText ", Truman Grayson"
  button "Abstract of Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 412 times"
  button "Cite Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2" expanded=false
  StaticText "Also available as"
  link "Preprint · 2026 · OSF Preprints"
    StaticText "Preprint · 2026 · OSF Preprints"
  StaticText "Data set · 2026 · Zenodo"
  link "SHERD inventory, release 3: 41,000 vessels with fracture maps"
    StaticText "SHERD inventory, release 3: 41,000 vessels with fracture maps"
  StaticText "Josiah Carberry"
  button "Abstract of SHERD inventory, release 3: 41,000 vessels with fracture maps" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 54 times"
  button "Cite SHERD inventory, release 3: 41,000 vessels with fracture maps" expanded=false
  StaticText "Editorial · 2026 · Kiln and Glaze"
  StaticText "Ceramics & society: a farewell from the editor"
  StaticText "Josiah Carberry"`;
/* end snapshot work-list Many */

snapshots["work-list RightToLeft"] = 
`main
  heading "41 عملًا" level=3
  button "تصدير" expanded=false
  button "⁨2006⁩: عمل واحد" pressed=false
  button "⁨2008⁩: عمل واحد" pressed=false
  button "⁨2009⁩: عملان" pressed=false
  button "⁨2012⁩: عمل واحد" pressed=false
  button "⁨2013⁩: عملان" pressed=false
  button "⁨2014⁩: 4 أعمال" pressed=false
  button "⁨2015⁩: عمل واحد" pressed=false
  button "⁨2016⁩: 4 أعمال" pressed=false
  button "⁨2017⁩: عمل واحد" pressed=false
  button "⁨2019⁩: 4 أعمال" pressed=false
  button "⁨2020⁩: 4 أعمال" pressed=false
  button "⁨2021⁩: عملان" pressed=false
  button "⁨2022⁩: 3 أعمال" pressed=false
  button "⁨2023⁩: 4 أعمال" pressed=false
  button "⁨2024⁩: 3 أعمال" pressed=false
  button "⁨2025⁩: عملان" pressed=false
  button "⁨2026⁩: عملان" pressed=false
  search
    searchbox "ابحث في العناوين والمؤلفين وجهات النشر"
    combobox "النوع" expanded=false
      option "كل الأنواع"
      option "⁨مقال⁩ (23)"
      option "⁨نسخة أولية⁩ (9)"
      option "⁨ورقة مؤتمر⁩ (5)"
      option "⁨فصل في كتاب⁩ (3)"
      option "⁨برمجية⁩ (1)"
    combobox "السنة" expanded=false
      option "كل السنوات"
      option "2026 (2)"
      option "2025 (2)"
      option "2024 (3)"
      option "2023 (4)"
      option "2022 (3)"
      option "2021 (2)"
      option "2020 (4)"
      option "2019 (4)"
      option "2017 (1)"
      option "2016 (4)"
      option "2015 (1)"
      option "2014 (4)"
      option "2013 (2)"
      option "2012 (1)"
      option "2009 (2)"
      option "2008 (1)"
      option "2006 (1)"
    combobox "الترتيب" expanded=false
      option "الأحدث أولًا"
      option "الأقدم أولًا"
      option "الأكثر استشهادًا أولًا"
      option "بحسب العنوان"
    combobox "العناوين الفرعية" expanded=false
      option "العناوين المعتادة"
      option "عناوين بحسب السنة"
      option "عناوين بحسب النوع"
      option "بلا عناوين"
  status
  heading "2026" level=4
  StaticText "نسخة أولية · 2026 · "
  StaticText "OSF Preprints"
  link "شبكات نسخ المخطوطات بين القاهرة ودمشق في القرن الرابع عشر"
    StaticText "شبكات نسخ المخطوطات بين القاهرة ودمشق في القرن الرابع عشر"
  StaticText "ليلى المصري"
  StaticText "، "
  StaticText "Niamh Llewellyn"
  StaticText "، "
  StaticText "周志强"
  StaticText "، "
  StaticText "يوسف الزعبي"
  link "DOI"
    StaticText "DOI"
  button "استشهاد بـ شبكات نسخ المخطوطات بين القاهرة ودمشق في القرن الرابع عشر" expanded=false
  StaticText "برمجية · 2026 · "
  StaticText "Zenodo"
  StaticText "قراءة جديدة في دفاتر التجار بحلب العثمانية"
  StaticText "ليلى المصري"
  StaticText "، "
  StaticText "Ελένη Γεωργίου"
  button "استشهاد بـ قراءة جديدة في دفاتر التجار بحلب العثمانية" expanded=false
  heading "2025" level=4
  StaticText "مقال · 2025 · "
  StaticText "Archive and Memory"
  link "أسماء الأماكن وحقوق المياه: مقاربة من سجلات المحاكم الشرعية"
    StaticText "أسماء الأماكن وحقوق المياه: مقاربة من سجلات المحاكم الشرعية"
  StaticText "ليلى المصري"
  StaticText "، "
  StaticText "Niamh Llewellyn"
  StaticText "، "
  StaticText "Solveig Bråten"
  link "DOI"
    StaticText "DOI"
  button "استشهاد بـ أسماء الأماكن وحقوق المياه: مقاربة من سجلات المحاكم الشرعية" expanded=false
  StaticText "مقال · 2025 · "
  StaticText "Annals of Trade and Empire"
  link "الهوامش والتعليقات في كتب الفلك: دراسة حالة"
    StaticText "الهوامش والتعليقات في كتب الفلك: دراسة حالة"
  StaticText "Ελένη Γεωργίου"
  StaticText "، "
  StaticText "Çağlar Aydoğan"
  StaticText "، "
  StaticText "Solveig Bråten"
  StaticText "، "
  StaticText "يوسف الزعبي"
  StaticText "، "
  StaticText "周志强"
  StaticText "، "
  StaticText "ليلى المصري"
  StaticText "، "
  StaticText "Niamh Llewellyn"
  link "وصول مفتوح"
    StaticText "وصول مفتوح"
  StaticText "استُشهد به 55 مرة"
  button "استشهاد بـ الهوامش والتعليقات في كتب الفلك: دراسة حالة" expanded=false
  heading "2024" level=4
  StaticText "مقال · 2024 · "
  StaticText "Archive and Memory"
  link "Close reading for quarantine practice: a study in nineteenth-century Calcutta"
    StaticText "Close reading for quarantine practice: a study in nineteenth-century Calcutta"`;
/* end snapshot work-list RightToLeft */

snapshots["graph-slice MoreAroundAPerson"] = 
`main
  heading "Graph around Zhen Qin" level=3
  link "Open full explorer"
    StaticText "Open full explorer"
  StaticText "Zhen Qin, with 4 people, 20 works, 9 topics, and 3 institutions around. Most often together with Tomás Berrow, Anjali Verrick, and Mara Ellingsen. Main topics: Efficient attention, Pre-trained language models, and Stochastic optimization."
  button "4 people" pressed=true
  button "20 works" pressed=true
  button "9 topics" pressed=true
  button "3 institutions" pressed=true
  searchbox "Find in the graph"
  application "Graph around Zhen Qin" (Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves. Zhen Qin, with 4 people, 20 works, 9 topics, and 3 institutions around. Most often together with Tomás Berrow, Anjali Verrick, and Mara Ellingsen. Main topics: Efficient attention, Pre-trained language models, and Stochastic optimization.)
  StaticText "Arrow keys walk along the connections. Enter opens what is known of a node, Home returns to the middle, plus and minus zoom, Escape leaves."
  button "Zoom in"
  button "Zoom out"
  button "Show all"
  button "Full screen"
  button "SVG" (Save as SVG)
  button "PNG" (Save as PNG)
  group "Details"
    button "Close"
    StaticText "Person"
    StaticText "Tomás Berrow"
    StaticText "Wrote 11 works with Zhen Qin."
    StaticText "Invented for this demonstration"
    button "Show less around Tomás Berrow"
    StaticText "Connected here"
    button "Zhen Qin"
    button "Measuring tokenization bias in non-stationary environments"
    button "Northbridge University"
    button "What can conformal prediction tell us about catastrophic forgetting in molecular graphs?"
    button "Ten years of hyperparameter transfer in legal corpora"
    button "Distribution shift in streaming data: evidence from active learning"
    button "Recommendations on tokenization bias in legal corpora"
    button "Long-context reasoning in low-resource languages: a replication"
    StaticText "and 6 more"
  status
    StaticText "Added around Tomás Berrow: 7."
  DisclosureTriangle "As a table" expanded=false`;
/* end snapshot graph-slice MoreAroundAPerson */

snapshots["work-list Chosen"] = 
`main
  heading "3 of 60 published items" level=3
  status
  StaticText "Conference paper · 2025 · Proceedings of the Symposium on Cracked Pots"
  link "Über die Sprödigkeit: Zur Bruchmechanik des Bucchero"
    StaticText "Über die Sprödigkeit: "
    StaticText "Zur Bruchmechanik"
    StaticText " des Bucchero"
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 3 times"
  button "Cite Über die Sprödigkeit: Zur Bruchmechanik des Bucchero" expanded=false
  StaticText "Article · 2026 · Journal of Ceramic Heritage"
  link "The price of repair: why a $5 pot gets a $10 rivet"
    StaticText "The price of repair: why a $5 pot gets a $10 rivet"
  StaticText "Josiah Carberry"
  button "Abstract of The price of repair: why a $5 pot gets a $10 rivet" expanded=false
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 18 times"
  button "Cite The price of repair: why a $5 pot gets a $10 rivet" expanded=false
  StaticText "Article · 2026 · Annals of Brittle Materials"
  link "A global inventory of 41,000 broken vessels: results of the SHERD collaboration"
    StaticText "A global inventory of 41,000 broken vessels: results of the SHERD collaboration"
  StaticText "A. Abernethy, B. Abernethy, C. Abernethy, D. Abernethy, E. Abernethy, F. Abernethy, G. Abernethy, H. Abernethy "
  button "and 252 more"
  StaticText ", Z. Joubert"
  button "Abstract of A global inventory of 41,000 broken vessels: results of the SHERD collaboration" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 233 times"
  button "Cite A global inventory of 41,000 broken vessels: results of the SHERD collaboration" expanded=false`;
/* end snapshot work-list Chosen */

snapshots["work-list CurriculumVitae"] = 
`main
  heading "60 published items" level=3
  status
  heading "Software" level=4
  StaticText "小林 健太, Étienne Lefèvre, Josiah Carberry, Tuğba Yılmaz"
  StaticText "."
  StaticText " "
  StaticText "potfit 2.1: maximum-likelihood assembly of sherds"
  StaticText "."
  StaticText " "
  StaticText "Zenodo"
  StaticText ", 2026."
  link "doi.org/10.5555/josiah-carberry.2026.9"
    StaticText "doi.org/10.5555/josiah-carberry.2026.9"
  heading "Article" level=4
  StaticText "Δημήτρης Σταύρου, Josiah Carberry"
  StaticText "."
  StaticText " "
  StaticText "Scaling of crack branching with "
  StaticText "𝑣"
  StaticText "/"
  StaticText "𝑐"
  StaticText "𝑅"
  StaticText " in thin glazes"
  StaticText "."
  StaticText " "
  StaticText "Archaeometry Letters"
  StaticText ", 2026."
  StaticText "Corrected"
  link "doi.org/10.5555/josiah-carberry.2026.4"
    StaticText "doi.org/10.5555/josiah-carberry.2026.4"
  StaticText "Josiah Carberry, Wilhelmina Stoke"
  StaticText "."
  StaticText " "
  StaticText "Self-healing earthenware at room temperature"
  StaticText "."
  StaticText " "
  StaticText "Materials Conservation Review"
  StaticText ", 2026."
  StaticText "Retracted"
  link "doi.org/10.5555/josiah-carberry.2026.5"
    StaticText "doi.org/10.5555/josiah-carberry.2026.5"
  StaticText "Josiah Carberry, Truman Grayson"
  StaticText "."
  StaticText " "
  StaticText "Toward a Unified Theory of Cracked Pots: "
  StaticText "Psychoceramics"
  StaticText " after SiO"
  StaticText "2"
  StaticText "."
  StaticText " "
  StaticText "Annals of Brittle Materials"
  StaticText ", 2026."
  link "doi.org/10.5555/12345678"
    StaticText "doi.org/10.5555/12345678"
  StaticText "Also available as"
  link "Preprint · 2026 · OSF Preprints"
    StaticText "Preprint · 2026 · OSF Preprints"
  StaticText "Josiah Carberry"
  StaticText "."
  StaticText " "
  StaticText "The price of repair: why a $5 pot gets a $10 rivet"
  StaticText "."
  StaticText " "
  StaticText "Journal of Ceramic Heritage"
  StaticText ", 2026."
  link "doi.org/10.5555/josiah-carberry.2026.3"
    StaticText "doi.org/10.5555/josiah-carberry.2026.3"
  StaticText "A. Abernethy, B. Abernethy, C. Abernethy, D. Abernethy, E. Abernethy, F. Abernethy, G. Abernethy, H. Abernethy "
  button "and 252 more"
  StaticText ", Z. Joubert"
  StaticText "."
  StaticText " "
  StaticText "A global inventory of 41,000 broken vessels: results of the SHERD collaboration"
  StaticText "."
  StaticText " "
  StaticText "Annals of Brittle Materials"
  StaticText ", 2026."
  link "doi.org/10.5555/josiah-carberry.2026.7"
    StaticText "doi.org/10.5555/josiah-carberry.2026.7"
  StaticText "Inês Peixoto, Paloma Quiñones, Kamau Wekesa, Josiah Carberry, Liv Sørlie, Chinedu Eze"
  StaticText "."
  StaticText " "
  StaticText "A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks"
  StaticText "."
  StaticText " "
  StaticText "Kiln and Glaze"
  StaticText ", 2025."
  StaticText "Corrected"
  link "doi.org/10.5555/josiah-carberry.2025.25"
    StaticText "doi.org/10.5555/josiah-carberry.2025.25"
  StaticText "Josiah Carberry, Paloma Quiñones, Liv Sørlie"
  StaticText "."
  StaticText " "
  StaticText "Ten years of glaze adhesion in stoneware"
  StaticText "."
  StaticText " "
  StaticText "Materials Conservation Review"
  StaticText ", 2025."
  link "doi.org/10.5555/josiah-carberry.2025.26"
    StaticText "doi.org/10.5555/josiah-carberry.2025.26"
  StaticText "Josiah Carberry, Astrid Lie, Zeynep Kılıç, Liv Sørlie, Δημήτρης Σταύρου, Inês Peixoto, Étienne Lefèvre"
  StaticText "."
  StaticText " "
  StaticText "An unreasonably long title, kept in full because titles are data and not decoration, on the interplay of glaze chemistry, kiln atmosphere, clay body, user expectation, storage height, household pets, seismic background and plain bad luck in the breakage of everyday stoneware between 1893 and 1973 in the towns along the Narragansett Bay"
  StaticText "."
  StaticText " "
  StaticText "Journal of Ceramic Heritage"
  StaticText ", 2025."
  link "doi.org/10.5555/josiah-carberry.2025.11"
    StaticText "doi.org/10.5555/josiah-carberry.2025.11"
  StaticText "Josiah Carberry, Chinedu Eze, Tuğba Yılmaz, Ивана Ангелова, Harriet O'Connor"
  StaticText "."
  StaticText " "
  StaticText "What can Weibull statistics tell us about subcritical crack growth in tin-glazed maiolica?"
  StaticText "Archaeometry Letters"
  StaticText ", 2025."
  StaticText "Corrected"
  link "doi.org/10.5555/josiah-carberry.2025.23"
    StaticText "doi.org/10.5555/josiah-carberry.2025.23"`;
/* end snapshot work-list CurriculumVitae */


snapshots["work-list Preprints"] = 
`main
  heading "2 published items" level=3
  button "Export" expanded=false
  status
  StaticText "Article · 2026 · Annals of Brittle Materials"
  link "Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2"
    StaticText "Toward a Unified Theory of Cracked Pots: "
    StaticText "Psychoceramics"
    StaticText " after SiO"
    StaticText "2"
  StaticText "Josiah Carberry, Truman Grayson"
  button "Abstract of Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 412 times"
  button "Cite Toward a Unified Theory of Cracked Pots: Psychoceramics after SiO2" expanded=false
  StaticText "Also available as"
  link "Preprint · 2026 · OSF Preprints"
    StaticText "Preprint · 2026 · OSF Preprints"
  StaticText "Preprints shown with their published versions: 1."`;
/* end snapshot work-list Preprints */

snapshots["work-list Retracted"] = 
`main
  heading "5 published items" level=3
  button "Export" expanded=false
  status
  StaticText "Article · 2026 · Archaeometry Letters"
  StaticText "Corrected"
  link "Scaling of crack branching with in thin glazes"
    StaticText "Scaling of crack branching with "
    StaticText "𝑣"
    StaticText "/"
    StaticText "𝑐"
    StaticText "𝑅"
    StaticText " in thin glazes"
  StaticText "Δημήτρης Σταύρου, Josiah Carberry"
  button "Abstract of Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 64 times"
  button "Cite Scaling of crack branching with $v/c_R$ in thin glazes" expanded=false
  StaticText "Article · 2026 · Materials Conservation Review"
  StaticText "Retracted"
  link "Self-healing earthenware at room temperature"
    StaticText "Self-healing earthenware at room temperature"
  StaticText "Josiah Carberry, Wilhelmina Stoke"
  button "Abstract of Self-healing earthenware at room temperature" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  StaticText "Cited 91 times"
  button "Cite Self-healing earthenware at room temperature" expanded=false
  StaticText "Preprint · 2026 · OSF Preprints"
  StaticText "Withdrawn"
  link "Do kilns dream? A negative result"
    StaticText "Do kilns dream? A negative result"
  StaticText "Ελένη Γεωργίου, Josiah Carberry"
  link "DOI"
    StaticText "DOI"
  button "Cite Do kilns dream? A negative result" expanded=false
  StaticText "Article · 2025 · Kiln and Glaze"
  StaticText "Corrected"
  link "A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks"
    StaticText "A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks"
  StaticText "Inês Peixoto, Paloma Quiñones, Kamau Wekesa, Josiah Carberry, Liv Sørlie, Chinedu Eze"
  button "Abstract of A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks" expanded=false
  link "DOI"
    StaticText "DOI"
  link "Open access"
    StaticText "Open access"
  button "Cite A link between vessel breakage and subcritical crack growth? A comparison in amphorae from deep-water wrecks" expanded=false
  StaticText "Article · 2025 · Archaeometry Letters"
  StaticText "Corrected"
  link "What can Weibull statistics tell us about subcritical crack growth in tin-glazed maiolica?"
    StaticText "What can Weibull statistics tell us about subcritical crack growth in tin-glazed maiolica?"
  StaticText "Josiah Carberry, Chinedu Eze, Tuğba Yılmaz, Ивана Ангелова, Harriet O'Connor"
  button "Abstract of What can Weibull statistics tell us about subcritical crack growth in tin-glazed maiolica?" expanded=false
  link "DOI"
    StaticText "DOI"
  StaticText "Cited 3 times"
  button "Cite What can Weibull statistics tell us about subcritical crack growth in tin-glazed maiolica?" expanded=false`;
/* end snapshot work-list Retracted */

snapshots["work-list Formulas"] = 
`main
  heading "7 published items" level=3
  button "Export" expanded=false
  status
  StaticText "Preprint · 2026"
  StaticText "Convergence in "
  StaticText "𝑂"
  StaticText "("
  StaticText "𝑆"
  StaticText "−"
  StaticText "1"
  StaticText "2"
  StaticText "𝑇"
  StaticText ")"
  StaticText " steps, and "
  StaticText "∑"
  StaticText "𝑘"
  StaticText "="
  StaticText "1"
  StaticText "𝑛"
  StaticText "("
  StaticText "𝑛"
  StaticText "𝑘"
  StaticText ")"
  StaticText "="
  StaticText "2"
  StaticText "𝑛"
  StaticText "−"
  StaticText "1"
  button "Cite Convergence in $O(S^{-∖frac{1}{2}}T)$ steps, and $$∖sum_{k=1}^{n} ∖binom{n}{k} = 2^n - 1$$" expanded=false
  StaticText "Preprint · 2026"
  StaticText "An unbalanced rate of "
  StaticText "$O(ST^{-∖frac{1}{2})$"
  button "Cite An unbalanced rate of $O(ST^{-∖frac{1}{2})$" expanded=false
  StaticText "Preprint · 2026"
  StaticText "A link that is none: "
  StaticText "$∖href{javascript:alert(1)}{x}$"
  button "Cite A link that is none: $∖href{javascript:alert(1)}{x}$" expanded=false
  StaticText "Preprint · 2026"
  StaticText "A bomb of macros: "
  StaticText "$∖def∖a{∖a∖a}∖a$"
  button "Cite A bomb of macros: $∖def∖a{∖a∖a}∖a$" expanded=false
  StaticText "Preprint · 2026"
  StaticText "Braces without end: "
  StaticText "$ {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{$"
  button "Cite Braces without end: $ {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{$" expanded=false
  StaticText "Preprint · 2026"
  StaticText "Pots for $5 and $10"
  button "Cite Pots for $5 and $10" expanded=false
  StaticText "Preprint · 2026"
  StaticText "CO"
  StaticText "2"
  StaticText " in "
  StaticText "Escherichia coli"
  StaticText "DNA"
  button "Cite CO2 in Escherichia coli &lt;scp&gt;DNA&lt;/scp&gt; alert(1)" expanded=false`;
/* end snapshot work-list Formulas */


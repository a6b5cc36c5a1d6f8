# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = العربية
results-subject = { $organisation }: ما نتج عن الإجابات ({ $round })
results-title = ما نتج عن الإجابات
results-thanks = شكرًا لكل من أجاب.
results-to-all = تصل هذه الرسالة إلى كل من في قائمة العاملين، سواء أجابوا أم لا: لا أحد يستطيع معرفة من أجاب.
results-to-all-pulse = تصل هذه الرسالة إلى كل من في الفرق التي سُئلت، سواء أجابوا أم لا: لا أحد يستطيع معرفة من أجاب.
results-turnout = عدد المدعوين في { $organisation }: { $invited }. عدد من أجابوا: { $answered }.
results-scale = على مقياس من { $min } إلى { $max }؛ الأعلى أفضل.
results-value = { $place }: { $value }
results-column-round = الاستبيان
results-column-value = المتوسط
results-hidden = لا تُعرض { $unit } وحدها. أقرب وحدة أعلى منها تُعرض هي { $place }.
results-nothing = لا يمكن عرض أي رقم لهذا الاستبيان.
results-fell = انخفض منذ { $since } من { $then } إلى { $now }.
results-rose = ارتفع منذ { $since } من { $then } إلى { $now }.
results-likely-fell = من { $then } إلى { $now } منذ { $since }: انخفض باحتمال كبير جدًا بمقدار { $least } أو أكثر.
results-likely-rose = من { $then } إلى { $now } منذ { $since }: ارتفع باحتمال كبير جدًا بمقدار { $least } أو أكثر.
results-by-chance = من { $then } إلى { $now } منذ { $since }: ليس أكثر من تذبذب الوحدات بهذا الحجم.
results-coarsened = يُعرض بخطوات أوسع لأن قلة انضمّوا أو غادروا، أو أجابوا مرة واحدة فقط.
results-heard = ما سُمع وما سيُفعل
results-silent = لم يكتب مسؤول { $place } بعد.
results-meeting = لاجتماعكم القادم
results-question = ما الذي يسهّل علينا أن نقول إن شيئًا ما لا يسير كما ينبغي؟
results-same =
    لكل من في { $unit } هذه الصفحة نفسها، سواء أجابوا أم لا، وتمريرها لا يخبر أحدًا هل أجبت. أرقامها متوسطات لا تقل عن
    { $k } من الأشخاص. وما كتبته الإدارة هو كلامها.
results-again = لا أحد يستطيع رؤية إجاباتك مرة أخرى، ولا حتى أنت.
results-button = عرض الصفحة كاملة
results-link = الرابط واحد لكل من في { $unit }. تمريره لا يخبر أحدًا هل أجبت.

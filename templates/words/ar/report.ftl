# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name }: { $happened }
report-fell = انخفض
report-rose = ارتفع
report-likely-fell = انخفض باحتمال كبير جدًا
report-likely-rose = ارتفع باحتمال كبير جدًا
report-stands = عند { $value }
report-likely-fell-by = انخفض باحتمال كبير جدًا بمقدار { $least } أو أكثر
report-likely-rose-by = ارتفع باحتمال كبير جدًا بمقدار { $least } أو أكثر
report-by-chance = تذبذب كما يحدث في الوحدات بهذا الحجم
report-between = { $then } في { $since } إلى { $now } في { $round }
report-between-least = { $then } في { $since } إلى { $now } في { $round }، بمقدار { $least } أو أكثر
report-from = من { $between }.
report-band = { $low } إلى { $high }
report-of = { $answered } من { $invited }
report-of-invited = من { $invited }
report-word-answered = أجابوا
report-only-bound = حدّ فقط
report-quote = «{ $statement }»
report-opposite = عكس ما يلي: { $statement }
report-result = { $value } من { $max } في { $round } (أجاب { $answered } من { $invited })
report-nothing = لا يمكن عرض شيء في { $round }
report-subject = { $name }: { $result }
report-subject-hidden = { $own }: لا تُعرض وحدها؛ { $name }: { $result }
report-subject-moved = { $name }، { $happened }: { $between } (أجاب { $answered } من { $invited })
report-opening = هذا ما ظهر بشأن { $name } في { $round }، عن مدى الأمان في قول ما يجب قوله.
report-opening-pulse = هذا ما ظهر بشأن { $name } في { $round }، وهو استبيان قصير بعد حادثة، عن كيفية التعامل معها.
report-opening-moved = { $name }: { $happened }، من { $between }.
report-hidden-together =
    لا تُعرض { $own } وحدها في { $round }، كي لا يتعلق أي رقم بأقل من { $k } من الأشخاص: تُحسب إجاباتها مع إجابات فرق
    صغيرة أخرى في { $place }.
report-hidden-above =
    لا تُعرض { $own } وحدها في { $round }، كي لا يتعلق أي رقم بأقل من { $k } من الأشخاص: تُحسب إجاباتها في { $place }.
report-hidden-nowhere =
    لا تُعرض { $own } في { $round }: أجاب أقل من { $k } من الأشخاص، ومن حولهم قليلون جدًا، فليسوا في أي رقم.
report-hidden-absent = لم تكن { $own } جزءًا من المؤسسة في { $round }.
report-next-up = هذا التقرير عن { $name }، المستوى الأعلى التالي.
report-gap-above = لا تُعرض وحدها كي لا يتعلق أي رقم بأقل من { $k } من الأشخاص، وتُحسب في { $place }
report-gap-together =
    لا تُعرض وحدها كي لا يتعلق أي رقم بأقل من { $k } من الأشخاص، وتُحسب مع فرق صغيرة أخرى في { $place }
report-gap-nowhere = لا تُعرض: أجاب أقل من { $k }، ومن حولهم قليلون جدًا
report-gap-absent = لم تكن جزءًا من المؤسسة في هذا الاستبيان
report-line-new = يبدأ خط جديد في { $round }: لم تكن { $name } جزءًا من المؤسسة في الاستبيان السابق.
report-line-moved = يبدأ خط جديد في { $round }: نُقلت { $name } من { $from } إلى { $to }.
report-line-renamed = يبدأ خط جديد في { $round }: كان اسم { $name } من قبل { $from }.
report-line-regrouped =
    يبدأ خط جديد في { $round }: أُعيد تكوين { $name }: أكثر من 30 % من أشخاصها غير من كانوا من قبل.
report-stands-band =
    { $value } على مقياس من { $min } إلى { $max }. يمتد نطاق 95 % من { $band }. أجاب { $answered } من { $invited }.
report-stands-bound =
    { $value } على مقياس من { $min } إلى { $max }. بهذا القرب من طرف المقياس يُعرض هذا الحد فقط. أجاب { $answered } من
    { $invited }.
report-few = هذا أقل من 60 %: قد يرى من لم يجيبوا الأمر بشكل آخر.
report-whole = { $name } ككل: { $value }.
report-moved-pulse = الاستبيان القصير بعد حادثة يُجرى مرة واحدة عن حادثة واحدة. ولا يُقارن بشيء.
report-moved-nothing = لا يوجد رقم لهذا الاستبيان للمقارنة.
report-moved-new-line = لا تُقارن قيمها بما قبلها.
report-moved-first = هذا أول استبيان يمكن عرضه: لا يوجد بعد ما يُقارن به.
report-moved-bound =
    من { $between }. في أحدهما، بهذا القرب من طرف المقياس، يُعرض حد فقط، ومن الحد لا يمكن القول بأي تغيّر.
report-moved-too-few = من { $between }. لا يمكن القول هنا هل هذا أكثر من مصادفة: الوحدات قليلة جدًا وصغيرة جدًا لذلك.
report-moved-early =
    من { $between }. لا يمكن القول بعد هل هذا أكثر من مصادفة: يمكن القول بالتغيّر هنا ابتداءً من الاستبيان الرابع.
report-since = من { $between }: { $what }. أفضل تقدير للتغيّر هو { $estimate } (نطاق 95 %: { $range }).
report-since-chance = من { $between }: { $what }. قد يكون التغيّر أي قيمة من { $range } (أفضل تقدير { $estimate }).
report-step = في الخطوة الأخيرة وحدها، من { $between }: { $what } (أفضل تقدير { $estimate }، نطاق 95 %: { $range }).
report-step-chance =
    الخطوة الأخيرة وحدها، من { $between }: { $what }، أي قيمة من { $range } (أفضل تقدير { $estimate }).
report-below-moved = { $name }، من { $between }: { $what }.
report-change = { $what } منذ { $since }: { $estimate } ({ $range })
report-change-few = لا يمكن القول به مع وحدات بهذه القلة وهذا الصغر
report-change-early = يمكن القول به ابتداءً من الاستبيان الرابع
report-change-bound = المطبوع حد فقط
report-below-more = وحدات أخرى تغيّرت: { $more }؛ كلها في النظرة العامة على المكتب.
report-together =
    تُحسب معًا كي لا يتعلق أي رقم بأقل من { $k } من الأشخاص: { $names }. قيمتها { $value } (أجاب { $answered } من
    { $invited }).
report-and-more = و{ $more } غيرها
report-counted-above = أقل من { $k } من الإجابات من أصغر فرق { $name } تُحسب في { $place } فقط.
report-unreadable = إجابات أو تعليقات لم يعد فتحها ممكنًا فتُركت: { $count }. وهي ليست في أي رقم.
report-unread = تُركت التعليقات لأن أي شخص مكلّف لم يقرأها في الوقت المحدد.
report-unfetched =
    لم يستلم مجلس العاملين ملف التدقيق لهذا الاستبيان في الوقت المحدد، فلم يعد بإمكان أحد التحقق من العدّ.
report-reading =
    كل قيمة هي متوسط { $items } من العبارات على مقياس من { $min } إلى { $max }؛ والأعلى أكثر أمانًا دائمًا. نطاق 95 %
    يخص هذا الاستبيان وهذه المجموعة: ما كان سيقوله كل من فيها يقع داخله في 95 من 100 حالة. ولا يقول شيئًا عن أشخاص
    آخرين أو عن يوم آخر. لا يتعلق أي رقم في هذا الاستبيان بأقل من { $k } من الأشخاص، وقرب طرفي المقياس يُعرض حد فقط (≤
    أو ≥).
report-reading-change =
    يُقال بالتغيّر من كل الوحدات وكل الاستبيانات معًا: انخفاض وحدة أو ارتفاعها يعني أن لتغيّر بمقدار { $least } أو
    أكثر ما لا يقل عن 95 فرصة من 100. وأفضل تقدير يكون غالبًا أصغر من فرق القيم المطبوعة، لأن جزءًا من كل فرق مصادفة.
report-reading-change-likely =
    يُقال بالتغيّر من كل الوحدات وكل الاستبيانات معًا: انخفاض وحدة أو ارتفاعها يعني أن لتغيّر بمقدار { $least } أو
    أكثر ما لا يقل عن 95 فرصة من 100؛ وباحتمال كبير جدًا يعني أن له ما لا يقل عن { $chances }. وأفضل تقدير يكون غالبًا
    أصغر من فرق القيم المطبوعة، لأن جزءًا من كل فرق مصادفة.
report-coarsened = قلة انضمّوا أو غادروا أو أجابوا مرة واحدة فقط، لذلك يُعرض بخطوات أوسع
report-pulse = استبيان قصير بعد حادثة
report-pulse-line = { $round }: استبيان قصير بعد حادثة، لا يُقارن
report-why-both = الأدنى هنا، وأدنى مما في غيره
report-why-lowest = الأدنى هنا
report-why-lower = أدنى هنا مما في غيره
report-caveat = مع أقل من 12 إجابة يكون ترتيبها مصادفة في الغالب.
report-said = { $value } (نطاق 95 %: { $band })، أجاب { $answered } من { $invited }
report-said-bound = { $value }، أجاب { $answered } من { $invited }
report-of-round = { $round }: { $said }
report-begins = (خط جديد)
report-caution-1 = لا تخمّن من قال ماذا، ولا تسأل أحدًا عما أجاب. من أراد أن يقول ذلك سيقوله إذا كان آمنًا.
report-caution-2 = لا تفسّر الأرقام لتتخلص منها، ولا تدافع عن نفسك. اشكر كل من أجاب، واستمع أولًا.
report-caution-3 = لا ترتّب الفرق بعضها مقابل بعض، ولا تجعل أي رقم هدفًا: سيتحقق الهدف ولن يتغير شيء.
report-caution-4 = لا تعد بما لا تستطيع الوفاء به. سؤال يُترك مفتوحًا بصدق أفضل.
report-one-step =
    اتفقوا على شيء واحد تفعلونه جميعًا بشكل مختلف حتى الاستبيان القادم: صغير بما يكفي للبدء هذا الأسبوع. اكتبوا ما هو،
    ومن يتولاه، وفي أي يوم تنظرون فيه معًا.
report-head-we-stand = أين نقف
report-head-stands = أين تقف { $name }
report-no-number = لا يمكن عرض شيء لهذا الاستبيان.
report-head-moved = هل تغيّر الأمر حقًا؟
report-head-below = ما تغيّر في المستويات الأدنى
report-below-rest = كل ما عدا ذلك في المستويات الأدنى يتذبذب كما يحدث في الوحدات بحجمه.
report-head-strong = ما هو قوي
report-head-topics = عمّ نتحدث، وكيف
report-topics =
    أدنى العبارات هنا، وتلك التي هي أدنى هنا مما في المؤسسة كلها، مع أسئلة لاجتماع الفريق القادم. هي بدايات لحديث
    وليست درجات.
report-questions = لا تبرز أي عبارة فيما يُعرض. أسئلة لاجتماع الفريق القادم:
report-head-cautions = ما لا ينبغي فعله
report-head-step = خطوة واحدة
report-answer = ثم أجب فريقك: ما سمعته وما ستفعله. يقرؤونه قبل أن يجيبوا مرة أخرى.
report-answer-link = أجب فريقك
report-answer-desk = يقود الرابط إلى المكتب؛ سجّل الدخول بعنوانك. وإن لم تكن لديك كلمة مرور بعد فاختر واحدة هناك.
report-head-shares = كم منهم يرون ذلك
report-shares =
    نسبة الإجابات على الجانب الآمن من منتصف المقياس، ونسبة ما على الجانب الآخر. مقرّبة إلى خطوات واسعة كي لا تظهر أي
    إجابة مفردة؛ وشرطة حيث أجاب عدد أقل من أن يُقال ذلك.
report-share = آمن { $safe }، غير آمن { $not-safe }: { $statement }
report-column-statement = العبارة
report-column-safe = آمن
report-column-not-safe = غير آمن
report-column-round = الاستبيان
report-column-value = القيمة
report-column-band = نطاق 95 %
report-column-answered = أجابوا
report-head-dimensions = بحسب الموضوع
report-dimensions = كل قيمة هي متوسط عباراتها كما طُبعت.
report-dimensions-whole = بين القوسين: { $name } ككل.
report-head-rounds = كل الاستبيانات
report-chart = رسم بياني عن { $name }. جدول «كل الاستبيانات» فيه كل أرقامه.
report-small-charts = رسوم صغيرة للموضوعات. الجدول أسفلها فيه كل أرقامها.
report-table-shares = جدول النسب
report-table-dimensions = جدول بحسب الموضوع
report-table-rounds = جدول كل الاستبيانات
report-head-reading = كيف يُقرأ هذا
report-forward = لا تحتوي هذه الرسالة إلا على أرقام منشورة، ولا رابط شخصيًا فيها؛ يمكنك إعادة توجيهها.
report-makers = ترجم صانعو candor كلمات هذا التقرير، ولم تُجرَّب بعد مع من لغتهم الأم العربية.
report-print = لا تحتوي هذه الصفحة إلا على أرقام منشورة، ولا رابط شخصيًا فيها؛ يمكن تمرير نسخة مطبوعة منها.

chart-about = { $name } على مقياس من { $min } إلى { $max }، الأعلى أكثر أمانًا.
chart-moved = { $name }: { $happened }، من { $between }.
chart-before = قبل { $round }: استبيان قصير بعد حادثة ({ $pulse }).
chart-reading = المقياس من { $min } إلى { $max }، الأعلى أكثر أمانًا. العمود الفاتح: نطاق 95 %.
chart-scale = المقياس من { $min } إلى { $max }، الأعلى أكثر أمانًا.
chart-counts = تحت كل استبيان: كم من المدعوين أجابوا.
chart-bound = قرب طرفي المقياس يُعرض حد فقط (≤ أو ≥).
chart-ring = حلقة: قلة انضمّوا أو غادروا أو أجابوا مرة؛ خطوات أوسع.
chart-pulse = معيّن: استبيان قصير بعد حادثة ({ $rounds }).
chart-pulses = معيّنات: استبيانات قصيرة بعد حادثة ({ $rounds }).
chart-newest = الأحدث { $round }
chart-grey = رمادي: متقطع للوحدة الأعلى، ومتصل للمؤسسة كلها.
chart-line = خط رأسي: يبدأ خط أزرق جديد؛ ولا مقارنة عبره.
chart-gap-above = لا تُعرض / وحدها
chart-gap-together = مع فرق / صغيرة
chart-gap-nowhere = أقل من { $k } / أجابوا
chart-gap-absent = لا وحدة / كهذه
chart-cut-new = جديدة
chart-cut-moved = نُقلت
chart-cut-renamed = اسم آخر
chart-cut-regrouped = تكوين جديد
chart-unit = هذه الوحدة
chart-all = الجميع
chart-above = الوحدة الأعلى
chart-dimensions = موضوعات { $name }
chart-dimensions-about = موضوعات { $name } على مقياس من { $min } إلى { $max }، الأعلى أكثر أمانًا.
chart-value-in = { $value } في { $round }
chart-whole = رمادي: { $name }.
chart-open = متروك: أقل من { $answers } إجابات.

dimension-mistakes = الأخطاء
dimension-speaking-up = قول ما يجب قوله
dimension-belonging = الانتماء
dimension-asking-and-trying = السؤال والتجربة
dimension-reporting = الإبلاغ
dimension-learning = التعلّم
report-own = { $statement } (من الموارد البشرية نفسها، ليست في أي متوسط)
report-go-out = تصل النتائج إلى الجميع في { $day } على أبعد تقدير، أو حالما يكتب كل مسؤول عن وحدة معروضة؛ وما تكتبه حتى ذلك الحين يذهب معها.
report-go-out-later = تصل النتائج إلى الجميع بعد أربعة عشر يومًا من النشر على أبعد تقدير، أو حالما يكتب كل مسؤول عن وحدة معروضة؛ وما تكتبه حتى ذلك الحين يذهب معها.
report-head-silent = أين لم يُقل شيء في الوحدات الأدنى
report-silent = بعد { $round } لم يُكتب شيء للعاملين في { $names }. اعرض المساعدة في هذا الاستبيان؛ هذا لا يقول شيئًا عن الإجابات، ويبقى بينك وبينهم.
report-silent-more = بعد { $round } لم يُكتب شيء للعاملين في { $names } وفي وحدات أخرى. اعرض المساعدة في هذا الاستبيان؛ هذا لا يقول شيئًا عن الإجابات، ويبقى بينك وبينهم.

page-pictures = صور لأخذها معك:
page-trend = المسار
page-dimensions = الموضوعات
page-dark = داكن
page-prints = يُطبع التقرير أيضًا كصفحة.
page-everybody =
    نتائج هذا الاستبيان للجميع: تُرسل حين يكتب كل مسؤول عن وحدة تُعرض، أو بعد أربعة عشر يومًا من النشر. يقرأ كل من في
    وحدتك وما دونها هذا معها؛ وما يكون هنا حينئذ لا يمكن تغييره. لا تذكر اسم أحد.
page-next = من يُسأل في الاستبيان القادم يقرأ هذا مع الدعوة وقبل أن يجيب. ويمكن تغييره حتى ذلك الحين. لا تذكر اسم أحد.
page-heard = ما سمعناه
page-will-do = ما سنفعله
page-keep = احفظ
page-answered = ما كُتب جوابًا
page-below = الوحدات تحتها مباشرة
page-unit = الوحدة
page-since = منذ الاستبيان السابق
page-not-shown = لا تُعرض وحدها
page-others = استبيانات أخرى
page-language = بلغة أخرى
page-comments = اقرأ ما كُتب

# The words of the desk that everybody there meets, in Arabic. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may
# say more than the English one.

desk-skip = إلى المحتوى
desk-nav = المكتب
desk-home = البداية
desk-rounds = الاستبيانات
desk-roster = قائمة العاملين
desk-schedule = الجدول الزمني
desk-guardians = الأمناء
desk-mail = الرسائل
desk-overview = النظرة العامة
desk-comments = التعليقات
desk-audit-files = ملفات التدقيق
desk-accounts = الحسابات
desk-journal = السجل
desk-sign-out = تسجيل الخروج
desk-sign-out-everywhere = تسجيل الخروج من كل المتصفحات
desk-health = هل كل شيء على ما يرام؟
desk-address = عنوان البريد الإلكتروني
desk-back = رجوع
desk-date = { $day } { $month } { $year }
desk-moment = { $day }، الساعة { $time }
desk-and = { $names } و{ $last }
desk-and-more = { $count ->
    [one] { $names } وواحدة أخرى
    [two] { $names } واثنتان أخريان
    [few] { $names } و{ $count } أخرى
    [many] { $names } و{ $count } أخرى
   *[other] { $names } و{ $count } أخرى
}

sign-in-title = تسجيل الدخول
sign-in-lead =
    للمسؤولين والموارد البشرية والأشخاص المكلّفين ومجلس العاملين. من يجيب فقط لا يحتاج إلى حساب: يكفي الرابط في الرسالة.
sign-in-failed =
    <b>لم ينجح ذلك.</b> العنوان أو كلمة المرور غير صحيحة، أو كانت المحاولات كثيرة جدًا: بعد خمس محاولات يستغرق ذلك ربع ساعة.
    <a>رابط بالبريد</a> ينفع دائمًا.
sign-in-password = كلمة المرور
sign-in-button = تسجيل الدخول
sign-in-no-password = ليست لدي كلمة مرور، أو نسيتها
signed-out = تم تسجيل خروجك.
signed-out-everywhere = تم تسجيل خروجك من كل المتصفحات.

password-title = اختيار كلمة مرور
password-for = لأجل { $address }. من 12 حرفًا فأكثر؛ ثلاث كلمات أو أربع تصنع كلمة جيدة.
password-new = كلمة المرور الجديدة
password-again = نفسها مرة أخرى
password-keep = احفظ وسجّل الدخول
password-differs = كلمتا المرور مختلفتان: لم يتغيّر شيء.
password-link-used =
    لا يمكن استخدام هذا الرابط (بعد الآن): استُخدم من قبل، أو أُرسل رابط أحدث منه، أو مضى عليه أكثر من يومين.
password-new-link = اطلب رابطًا جديدًا
password-on-its-way =
    إذا كان لهذا العنوان أن يسجّل الدخول، ففي الطريق الآن رسالة فيها رابط. ينفع الرابط مرة واحدة خلال يومين.
password-nothing-arrives =
    لا يصل شيء؟ يمكنك أن تطلب مرة أخرى بعد عشر دقائق. يجب أن يكون المسؤولون في قائمة العاملين؛ والباقون تدعوهم الموارد البشرية.
password-to-sign-in = العودة إلى تسجيل الدخول
password-by-mail = يصلك بالبريد رابط تختار به كلمة مرور جديدة.
password-send = أرسل لي الرابط

refused-title = لم ينجح ذلك
refused-home = إلى المكتب

next-title = ما التالي
next-for-you = لك
next-for-others = في انتظار آخرين
next-nothing = لا شيء عليك فعله الآن.
next-nothing-else = لا شيء آخر ينتظرك.
next-nobody =
    لا شيء لك هنا الآن: بحسب قائمة العاملين لا تدير أي وحدة. إن كان ذلك خطأ فاسأل الموارد البشرية.
next-latest = أحدث نتيجة هي <a>{ $round }</a>.
next-progress = أجابوا
next-today = اليوم
next-tomorrow = غدًا
next-in-days = { $days ->
    [one] بعد يوم
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
next-see-overview = إلى النظرة العامة
next-new-in = جديد في { $round }
next-answered = أجاب { $answered } من { $invited }.
next-moved = { $unit }: { $what }
next-moved-why =
    من { $then } في { $since } إلى { $now } في { $round }. { $answered } هذا أكثر من مصادفة: استمع قبل أي شيء آخر.
next-stands = { $unit }: القيمة { $value }
next-stands-why = { $answered } في التقرير أسئلة لاجتماعك القادم.
next-report = { $unit }: تقرير { $round }
next-report-why = لا تُعرض وحدها؛ والتقرير عن المستوى الأعلى التالي.
next-read-report = اقرأ التقرير
next-unheard = { $unit }: لم يسمع فريقك منك شيئًا بعد
next-unheard-why = تكفي جملتان: ما سمعته وما ستفعله. يقرؤهما فريقك قبل أن يجيب مرة أخرى.
next-answer-people = أجب فريقك
next-silent-below = { $count ->
    [one] لم يُسمع بعد شيء من المسؤول عن { $units }
    [two] لم يُسمع بعد شيء من المسؤولين عن { $units }
    [few] لم يُسمع بعد شيء من المسؤولين عن { $units }
    [many] لم يُسمع بعد شيء من المسؤولين عن { $units }
   *[other] لم يُسمع بعد شيء من المسؤولين عن { $units }
}
next-silent-below-why = بعد { $round }. اعرض المساعدة: ما لا يُجاب عنه أبدًا لا يُقال مرة ثانية.

reports-title = التقارير
reports-lead =
    { $round }: الوحدات التي يحق لك أن تراها. الوحدة التي لا تُعرض وحدها تقريرها عن المستوى الأعلى التالي.
reports-lead-pulse =
    { $round }، استبيان قصير بعد حادثة: الوحدات التي يحق لك أن تراها. الوحدة التي لا تُعرض وحدها تقريرها عن المستوى الأعلى
    التالي.
reports-none = لم تُسأل أي من وحداتك في هذا الاستبيان.
reports-units = الوحدات
reports-change = التغيّر
reports-all = كل الوحدات
reports-nothing =
    لم يُنشر شيء بعد. حين يُنشر استبيان تكون تقاريره هنا، ويصل كل مسؤول تقرير بالبريد.

map-title = نظرة عامة على { $round }
map-walk = الاستبيانات والمستويات
map-round-before = الاستبيان السابق
map-round-after = الاستبيان التالي
map-moved = <a>{ $unit }</a>: { $what }، من { $between }
map-all-moved = { $count ->
    [one] التي تغيّرت
    [two] الاثنتان اللتان تغيّرتا
    [few] كل الـ{ $count } التي تغيّرت
    [many] كل الـ{ $count } التي تغيّرت
   *[other] كل الـ{ $count } التي تغيّرت
}
map-not-shown = { $unit }: لا تُعرض وحدها
map-your-units = { $count ->
    [one] وحدتك
    [two] وحدتاك
    [few] وحداتك الـ{ $count }
    [many] وحداتك الـ{ $count }
   *[other] وحداتك الـ{ $count }
}
map-lead-pulse = الاستبيان القصير بعد حادثة يتعلق بحادثة واحدة. ولا يُقارن بشيء.
map-lead-too-few = لا يمكن القول هنا هل تغيّرت وحدة: الوحدات قليلة جدًا وصغيرة جدًا.
map-lead-early = هل تغيّرت وحدة، يمكن القول به ابتداءً من الاستبيان الرابع.
map-lead-nothing =
    لم تتغيّر أي وحدة أكثر من المصادفة: كلها تتذبذب كما يحدث في الوحدات بحجمها.
map-lead-fell = { $count ->
    [one] انخفضت وحدة واحدة.
    [two] انخفضت وحدتان.
    [few] انخفضت { $count } وحدات.
    [many] انخفضت { $count } وحدة.
   *[other] انخفضت { $count } وحدة.
}
map-lead-rose = { $count ->
    [one] ارتفعت وحدة واحدة.
    [two] ارتفعت وحدتان.
    [few] ارتفعت { $count } وحدات.
    [many] ارتفعت { $count } وحدة.
   *[other] ارتفعت { $count } وحدة.
}
map-lead-rest = كل ما عدا ذلك يتذبذب كما يحدث في الوحدات بذلك الحجم.
map-low = منخفض في وحدات كثيرة
map-low-in = من بين أدنى عبارتين في { $units } من { $of } من الوحدات.
map-chart = رسم بياني عن { $unit }. الجدول أسفله فيه كل أرقامه.
map-by-topic = الوحدات والموضوعات
map-by-statement = الوحدات والعبارات
map-levels = المستويات:
map-order-back = العودة إلى ترتيب المؤسسة
map-statements = كل عبارة
map-topics = بحسب الموضوع
map-compare = قارن اثنتين
map-list = قائمة بسيطة
map-download = تنزيل
map-rank =
    <b>قبل أن ترتّب:</b> ترتيب الوحدات الصغيرة مصادفة في الغالب. تميل الأدنى إلى الارتفاع من تلقاء نفسها في الاستبيان التالي،
    والأعلى إلى الانخفاض (الانحدار نحو المتوسط). انظر أين انخفضت وحدة أو ارتفعت، واسأل عمّا يساعد هناك.
map-left-out = { $units ->
    [one] وحدة واحدة لا تُعرض وحدها وليست في أي ترتيب.
    [two] وحدتان لا تُعرضان وحدهما وليستا في أي ترتيب.
    [few] { $units } وحدات لا تُعرض وحدها وليست في أي ترتيب.
    [many] { $units } وحدة لا تُعرض وحدها وليست في أي ترتيب.
   *[other] { $units } وحدة لا تُعرض وحدها وليست في أي ترتيب.
}
map-column-moved = تغيّرت
map-of = { $statements ->
    [one] عبارة واحدة
    [two] عبارتان
    [few] { $statements } عبارات
    [many] { $statements } عبارة
   *[other] { $statements } عبارة
}
map-inside = { $units ->
    [one] { $units } أدناها
    [two] { $units } أدناها
    [few] { $units } أدناها
    [many] { $units } أدناها
   *[other] { $units } أدناها
}
map-inside-of = { $units ->
    [one] وحدة واحدة أدنى { $unit }
    [two] وحدتان أدنى { $unit }
    [few] { $units } وحدات أدنى { $unit }
    [many] { $units } وحدة أدنى { $unit }
   *[other] { $units } وحدة أدنى { $unit }
}
map-mark-from = من
map-mark-in = في { $round }
map-lines-before = الأسطر السابقة
map-lines = الأسطر من { $from }، من أصل { $of }
map-lines-further = أسطر أخرى
map-colours = الألوان
map-up-to = حتى { $value }
map-from = من { $value }
map-hidden = لا تُعرض وحدها كي لا يتعلق أي رقم بأقل من { $k } من الأشخاص. تُحسب في { $unit }.
map-hidden-nowhere = أجاب أقل من { $k }، ومن حولهم قليلون جدًا. لا تُحسب في أي رقم.
map-lowest = الأدنى: { $statements }.
map-no-topics-moved = لا قيم بحسب الموضوع: قلة انضمّوا أو غادروا.
map-no-topics-few = لا قيم بحسب الموضوع: أجاب عدد قليل جدًا.
map-rest-both = في { $unit } مباشرة وفرقها الصغيرة
map-rest-directly = في { $unit } مباشرة
map-rest-teams = الفرق الصغيرة في { $unit }
map-own = من الموارد البشرية نفسها، { $nth }
map-before =
    قبل أن تقارن: الأدنى بين وحدات صغيرة كثيرة هي كذلك جزئيًا بالمصادفة، وترتفع في الغالب في الاستبيان التالي من دون أن يتغيّر
    شيء؛ والأعلى تنخفض (الانحدار نحو المتوسط). لم تتغيّر وحدة إلا حيث يقول عمود «التغيّر» إنها انخفضت أو ارتفعت.
map-care = قبل أن تقارن
map-care-why =
    الأعلى أكثر أمانًا دائمًا. الأدنى بين وحدات صغيرة كثيرة هي كذلك جزئيًا بالمصادفة، وترتفع في الغالب في الاستبيان التالي من دون
    أن يتغيّر شيء؛ والأعلى تنخفض. حيث أجاب أقل من عشرة، أو انضم قلة أو غادروا، لا توجد قيم بحسب الموضوع؛ وترتيب ما هو أدنى هناك
    مصادفة في الغالب.
map-mark = ماذا تعني العلامة
map-mark-why =
    لم تنخفض وحدة أو ترتفع إلا حيث يُقال ذلك هنا: تُسأل كل الوحدات وكل الاستبيانات معًا عن مدى احتمال ذلك. وفي كل موضع آخر تكون
    الخانة فارغة، والفرق بين رقمين هو ما تفعله الوحدات بذلك الحجم من تلقاء نفسها.

statement-mistakes = الأخطاء
statement-tough-issues = المسائل الصعبة
statement-being-different = الاختلاف عن الآخرين
statement-taking-risks = المجازفة بالتجربة
statement-asking-help = طلب المساعدة
statement-not-undermined = عدم التقويض
statement-skills = المهارات
statement-questioning-seniors = مساءلة الأقدم
statement-errors-early = قول الخطأ مبكرًا
statement-causes-not-culprits = أسباب لا مذنبون
statement-safe-to-report = إبلاغ بلا خوف
statement-told-early = قيل مبكرًا
statement-causes = الأسباب
statement-learned = ما تعلّمناه
statement-made-known = إبلاغ الآخرين به

pair-title = جنبًا إلى جنب
pair-unit = هذه الوحدة
pair-with = إلى جانب
pair-in = في
pair-show = اعرض
pair-all = كل العبارات معًا
pair-different = سُئلتا عن أشياء مختلفة: لا يمكن مقارنة أرقامهما.
pair-new =
    يبدأ بين هذين الاستبيانين خط جديد: لم تكن { $unit } جزءًا من المؤسسة في الاستبيان السابق. قد يكون وراء الاسم أشخاص آخرون.
pair-moved =
    يبدأ بين هذين الاستبيانين خط جديد: نُقلت { $unit } من { $from } إلى { $to }. قد يكون وراء الاسم أشخاص آخرون.
pair-renamed =
    يبدأ بين هذين الاستبيانين خط جديد: كان اسم { $unit } من قبل { $from }. قد يكون وراء الاسم أشخاص آخرون.
pair-regrouped =
    يبدأ بين هذين الاستبيانين خط جديد: أُعيد تكوين { $unit }: أكثر من 30 % من أشخاصها غير من كانوا من قبل. قد يكون وراء الاسم
    أشخاص آخرون.
pair-care =
    الفرق بين رقمين ليس دليلًا: الوحدات الصغيرة تختلف بالمصادفة، وليست الوحدات موجودة لتُرتَّب. ما تغيّر أكثر من المصادفة تجده في
    النظرة العامة.

unit-comments-numbers = الأرقام، في صفحة خاصة بها
unit-comments-wrote = ما كُتب
unit-comments-keep = هذه كلمات أشخاص آخرين: من فضلك لا تمرّر هذه الصفحة.

note-kept = حُفظ ذلك. يقرؤه فريقك مع الدعوة القادمة وقبل أن يجيب.
note-kept-for-everybody =
    حُفظ ذلك. يقرؤه كل من في وحدتك وما دونها مع النتائج؛ ويمكنك تغييره حتى تُرسل.
note-kept-for-good = حُفظ ذلك. وهو على صفحة نتائج فريقك، ولا يمكن تغييره بعد الآن.
note-not-kept = لم يُحفظ شيء.
note-unit = لم تُسأل الوحدة { $unit } في { $round }: المتوقع وحدة من ذلك الاستبيان.
note-long-heard =
    «ما سمعناه» فيه { $found } من الأحرف: الحد الأقصى 600؛ يقرؤه الجميع على الهاتف قبل الإجابة.
note-long-will-do =
    «ما سنفعله» فيه { $found } من الأحرف: الحد الأقصى 600؛ يقرؤه الجميع على الهاتف قبل الإجابة.
note-read =
    فُتح منذ ذلك الحين الاستبيان { $round }، وقرأ أصحابه ما هو مكتوب هنا: لا يمكن تغييره بعد الآن.
note-sent =
    وصلت نتائج { $round } إلى الجميع مع ما هو مكتوب هنا: لقد قرؤوه، ولا يمكن تغييره بعد الآن.

password-length =
    كلمة المرور فيها { $found } من الأحرف: المطلوب من 12 إلى 128؛ ثلاث كلمات أو أربع تصنع كلمة جيدة.
password-address =
    كلمة المرور تحتوي على الاسم الموجود في عنوان البريد: اختر كلمة لا علاقة لها به.
password-simple = كلمة المرور مكوّنة من أحرف مختلفة قليلة جدًا: اختر غيرها.

error-not-for-you =
    هذه الصفحة لآخرين: ليس لحسابك الدور اللازم لها. إن كان ينبغي أن يكون له فاسأل الموارد البشرية.
error-not-found = لا يوجد شيء في هذا العنوان.
error-signed-out = لم تسجّل الدخول (أو لم تعد مسجّلًا)، فلم يُفعل شيء. سجّل الدخول وحاول مرة أخرى.
error-form = تعذّرت قراءة النموذج: لم يُفعل شيء. حاول مرة أخرى من فضلك.
error-form-missing = ينقص شيء في النموذج: لم يُفعل شيء. حاول مرة أخرى من فضلك.
error-form-large = تعذّرت قراءة النموذج، أو أن ملفًا كبير جدًا: لم يُفعل شيء. حاول مرة أخرى من فضلك.
error-form-strange =
    لم يأتِ هذا النموذج من صفحة لهذا المكتب: لم يُفعل شيء. افتح الصفحة من جديد وحاول مرة أخرى.
error-files = تعذّرت قراءة الملفات، فلم يتغيّر شيء ({ $error }). اخترها مرة أخرى من فضلك.
error-too-large = الطلب أكبر من كل ما هو متوقع هنا.
error-unavailable =
    لا تصل الخدمة الآن إلى قاعدة بياناتها. لم يضع شيء مما أُكِّد؛ حاول مرة أخرى بعد دقيقة من فضلك.
error-internal = حدث خطأ من جانبنا. حاول مرة أخرى بعد بضع دقائق من فضلك.
error-busy = يطلب كثيرون هذا الآن. حاول مرة أخرى بعد لحظة من فضلك.
error-sign-in-busy =
    تصل الآن محاولات كثيرة جدًا لتسجيل الدخول. حاول مرة أخرى بعد لحظة؛ والمتصفح الذي سجّل الدخول هنا من قبل، ورابط بالبريد («ليست
    لدي كلمة مرور»)، يتقدّمان.
sample-words = (اثنتا عشرة كلمة بعد إنشاء المفاتيح)
sample-link = (رابط الشخص نفسه)
sample-page = (صفحة الوحدة نفسها)

# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = لحظة من فضلك
starting-pages-program-did = <b>لم يصل برنامج هذه الصفحة، أو غُيّر في الطريق.</b> لا يشغّله متصفحك إلا كما صُنع.
starting-filter-network-addition =
    قد يكون السبب مرشّحًا في الشبكة أو إضافة في متصفحك. افتح هذه الصفحة في متصفح آخر أو عبر شبكة أخرى. يبقى إيصالك
    صالحًا.
waiting-public-record-being = يجري جلب السجل العام والتحقق منه. لا يُرسل إيصالك.
receipt-were-my-answers = هل حُسبت إجاباتي؟
receipt-choose-receipt-saved = اختر الإيصال الذي حفظته بعد الإجابة.
receipt-receipt-file = ملف الإيصال
receipt-browser-fetches-public =
    يجلب متصفحك السجل العام للاستبيان كله، ويبحث فيه عن إجاباتك. يبقى الإيصال على جهازك: لا يعلم أحد أيها بحثت عنه.
receipt-receipt-shows-somebody = يُظهر الإيصال أن شخصًا شارك. ولا يُظهر أبدًا ما أجاب به، وكذلك السجل.
receipt-pages-program = برنامج هذه الصفحة
receipt-page-its-files =
    الصفحة وملفاتها هي نفسها للجميع حرفًا بحرف، وقد صُنعت لتُقرأ. لا يشغّل متصفحك ملفًا إلا إذا كانت له البصمة
    (SHA-256) أدناه. تذكر ملاحظات إصدار candor البصمات نفسها وبصمة الصفحة ذاتها. ويتحقق الأمر <code>candor
    audit</code> من السجل بدون هذه الصفحة.
counted-answers-were-counted = حُسبت إجاباتك
counted-one-signed-record = هي واحدة من <b>{ $ballots }</b> في السجل الموقّع للاستبيان <b>{ $round }</b>.
counted-what-promised-receipt = ما وُعد به والإيصال والسجل متوافقة، وموقّعة بالمفتاح الموعود.
counted-check-another-receipt = تحقق من إيصال آخر
entered-entry-on-list = إدخالك مدرج في القائمة
entered-one-signed-list =
    إنه واحد من <b>{ $ballots }</b> في القائمة الموقّعة للاستبيان <b>{ $round }</b>. يفتح الأمناء هذه الإدخالات بعينها.
entered-twelve-words-list =
    تمثّل هذه الكلمات الاثنتا عشرة القائمة. ينشرها كل أمين بطريقته الخاصة. إن كانت كلماته مختلفة، فيُرجى عرض الاثنتين على مجلس العاملين.
proved-opened-in-unit =
    إجاباتك بين ما فُتح في المجموعة <b>{ $unit }</b> من الاستبيان <b>{ $round }</b>.
lost-guardian-signed =
    <b>وقّع { $guardian } على أن إجاباتك لم تُفتح أو كانت مكرّرة.</b> وإثباتك يُظهر أنها تُفتح.
lost-please-show =
    يُرجى عرض الإثبات والسجل، الذي يمكنك حفظه هنا، على مجلس العاملين. من يملك الاثنين يستطيع العثور على إجاباتك أيضًا: لا تعطِ الإثبات لمن لا تثق به.
gone-answers-not-opened = إجاباتك ليست بين ما فُتح
gone-too-few-or-taken =
    إما أن عددًا قليلًا جدًا من مجموعتك شارك، أو أن أحدًا أخرج إجاباتك. يستطيع الأمناء النظر فيما يحتفظون به؛ والأمر <code>candor receipt</code> يبحث عنها هناك.
invalid-answers-were-counted = حُسبت إجاباتك باطلة
invalid-stands-signed-record =
    هي في السجل الموقّع للاستبيان <b>{ $round }</b>، بين التي لم تحتوِ على إجابة صالحة عند فتحها.
invalid-who-spoiled-cannot =
    لا يمكن إثبات من أفسدها: قد تكون الصفحة أو المتصفح أو من فتحها. إن كنت قد أجبت على الصفحة كما هي، فأرِ هذا لمجلس
    العاملين من فضلك.
invalid-save-record = احفظ السجل
missing-answers-are-missing = إجاباتك ناقصة
missing-receipt-proves-answers =
    <b>يثبت هذا الإيصال أن إجابات قُبلت ثم أُسقطت.</b> وقّع الخادم أنه قبلها، ووقّع سجلًا للاستبيان <b>{ $round }</b>
    من دونها.
missing-please-show-both = أرِ كليهما لمجلس العاملين من فضلك: ملف الإيصال، والسجل الذي يمكنك حفظه هنا.
missing-number-receipt = الرقم في الإيصال:
not-closed-round-not-closed = لم يُغلق الاستبيان بعد
not-closed-receipt-genuine-record =
    الإيصال صحيح. يأتي السجل بعد نهاية يوم <b>{ $closes }</b> (منتصف الليل، { $zone }).
not-closed-devices-clock = وهو بحسب ساعة هذا الجهاز { $here }.
not-closed-please-keep-file = احتفظ بالملف، وعُد حينئذ من فضلك.
cancelled-round-cancelled = أُلغي هذا الاستبيان
cancelled-stopped-before-its = أُوقف قبل نهايته، ولا تُحسب إجاباته. ولا سجل له.
unknown-form-page-older-than = هذه الصفحة أقدم من الاستبيان
unknown-form-round-promises-something =
    يعد الاستبيان بشيء لا تعرفه هذه الصفحة: { $message }. يبقى إيصالك صالحًا؛ أعد تحميل الصفحة، وإذا بقي الأمر هكذا
    فأخبر من يدير هذا الاستبيان.
unknown-form-choose-file-again = اختر الملف مرة أخرى
no-receipt-not-receipt = ليس هذا إيصالًا
no-receipt-receipts-name-begins = يبدأ اسم الإيصال بـ <b>candor-receipt</b>. أما ملف التصريح فشيء آخر.
no-receipt-choose-another-file = اختر ملفًا آخر
unknown-round-round-not-known = هذا الاستبيان غير معروف هنا
unknown-round-receipt-names-round =
    يذكر الإيصال الاستبيان <b>{ $round }</b>، وهو ليس على هذا الخادم. ربما كان من خادم آخر. وإن كان من هذا، فأرِ هذه
    الصفحة والإيصال لمجلس العاملين من فضلك.
disagree-not-receipt-round = ليس هذا إيصالًا لهذا الاستبيان
disagree-receipt-server-disagree =
    <b>يختلف الإيصال وهذا الخادم في ما وُعد به في الاستبيان { $round }.</b> قد يكون الإيصال من خادم آخر، أو أن أحدًا
    غيّر ما وُعد به.
disagree-if-answered-here = إن كنت قد أجبت هنا، فأرِ هذه الصفحة والإيصال لمجلس العاملين من فضلك.
not-genuine-not-signed-with =
    ليس موقّعًا بالمفتاح الموعود للاستبيان <b>{ $round }</b>. غُيّر أو اختُلق: ولا يثبت شيئًا.
not-signed-record-not-as = السجل ليس كما وُعد
not-signed-what-server-calls =
    <b>ما يسميه الخادم سجله غير موقّع بالمفتاح الموعود.</b> ولا يثبت شيئًا عن إجاباتك. أرِ هذه الصفحة والإيصال لمجلس
    العاملين من فضلك.
insecure-checking-not-possible = لا يمكن التحقق هنا
insecure-connection-server-not =
    الاتصال بهذا الخادم غير مشفّر، أو هذا المتصفح قديم جدًا. افتح هذه الصفحة في متصفح حديث، على عنوان يبدأ بـ
    <b>https://</b>.
offline-server-cannot-be = لا يمكن الوصول إلى الخادم
offline-seem-be-offline = يبدو أنك أنت أو الخادم بلا اتصال. يبقى إيصالك صالحًا.
offline-try-again = حاول مرة أخرى
busy-server-busy = الخادم مشغول
busy-please-try-again = حاول مرة أخرى بعد دقيقة من فضلك. يبقى إيصالك صالحًا.
unexpected-something-went-wrong = حدث خطأ ما
unexpected-page-met-something = صادفت هذه الصفحة شيئًا لا تعرفه. يبقى إيصالك صالحًا؛ حاول لاحقًا من فضلك.
unexpected-what-met = ما صادفته: { $message }
page-server-busy-trying = { $seconds ->
    [zero] الخادم مشغول. محاولة جديدة بعد { $seconds } ثانية.
    [one] الخادم مشغول. محاولة جديدة بعد ثانية واحدة ({ $seconds }).
    [two] الخادم مشغول. محاولة جديدة بعد ثانيتين ({ $seconds }).
    [few] الخادم مشغول. محاولة جديدة بعد { $seconds } ثوانٍ.
    [many] الخادم مشغول. محاولة جديدة بعد { $seconds } ثانية.
   *[other] الخادم مشغول. محاولة جديدة بعد { $seconds } ثانية.
}

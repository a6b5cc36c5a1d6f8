# The words of the page on which anybody looks a receipt up. Each message stands once in every language, with the same
# { $values } and the same <b> and <code>. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more
# than the English one.

starting-one-moment = Bir dakika
starting-pages-program-did =
    <b>Bu sayfanın programı ulaşmadı ya da yolda değiştirildi.</b> Tarayıcınız onu yalnızca yapıldığı haliyle
    çalıştırır.
starting-filter-network-addition =
    Ağdaki bir filtre ya da tarayıcınızdaki bir eklenti buna yol açabilir. Bu sayfayı başka bir tarayıcıda ya da başka
    bir ağda açın. Makbuzunuz geçerli kalır.
waiting-public-record-being = Herkese açık kayıt getiriliyor ve denetleniyor. Makbuzunuz gönderilmiyor.
receipt-were-my-answers = Yanıtlarım sayıldı mı?
receipt-choose-receipt-saved = Yanıtladıktan sonra kaydettiğiniz makbuzu seçin.
receipt-receipt-file = Makbuz dosyası
receipt-browser-fetches-public =
    Tarayıcınız anketin herkese açık kaydının tamamını getirir ve yanıtlarınızı onda arar. Makbuz cihazınızda kalır:
    hangilerini aradığınızı kimse öğrenmez.
receipt-receipt-shows-somebody =
    Bir makbuz birinin katıldığını gösterir. Ne yanıtlandığını asla göstermez; kayıt da göstermez.
receipt-pages-program = Bu sayfanın programı
receipt-page-its-files =
    Sayfa ve dosyaları herkes için baytı baytına aynıdır ve okunmak için yapılmıştır. Tarayıcınız bir dosyayı ancak
    aşağıdaki özete (SHA-256) sahipse çalıştırır. candor'un sürüm notları aynı özetleri ve sayfanın kendisininkini
    verir. <code>candor audit</code> komutu kaydı bu sayfa olmadan denetler.
counted-answers-were-counted = Yanıtlarınız sayıldı
counted-one-signed-record = <b>{ $round }</b> anketinin imzalı kaydındaki <b>{ $ballots }</b> girişten biri.
counted-what-promised-receipt = Verilen söz, makbuz ve kayıt birbirini tutuyor ve söz verilen anahtarla imzalanmış.
counted-check-another-receipt = Başka bir makbuz denetle
entered-entry-on-list = Kaydınız listede
entered-one-signed-list =
    Kaydınız, <b>{ $round }</b> anketinin imzalı listesindeki <b>{ $ballots }</b> kayıttan biri. Koruyucular tam olarak bunları açar.
entered-twelve-words-list =
    Bu on iki sözcük listeyi temsil eder. Her koruyucu onları kendi yoluyla yayımlar. Onunkiler farklıysa lütfen ikisini de çalışan temsilciliğine gösterin.
proved-opened-in-unit =
    Yanıtlarınız, <b>{ $round }</b> anketinin <b>{ $unit }</b> grubunda açılanlar arasında.
lost-guardian-signed =
    <b>{ $guardian }, yanıtlarınızın açılmadığını ya da iki kez bulunduğunu imzaladı.</b> Kanıtınız açıldığını gösteriyor.
lost-please-show =
    Lütfen kanıtınızı ve buradan kaydedebileceğiniz kaydı çalışan temsilciliğine gösterin. İkisine de sahip olan yanıtlarınızı da bulabilir: kanıtı güvenmediğiniz kimseye vermeyin.
gone-answers-not-opened = Yanıtlarınız açılanlar arasında değil
gone-too-few-or-taken =
    Ya grubunuzdan çok az kişi katıldı ya da biri yanıtlarınızı çıkardı. Koruyucular sakladıklarına bakabilir; <code>candor receipt</code> komutu orada arar.
invalid-answers-were-counted = Yanıtlarınız geçersiz sayıldı
invalid-stands-signed-record =
    <b>{ $round }</b> anketinin imzalı kaydında, açıldığında geçerli yanıt içermeyenler arasında duruyor.
invalid-who-spoiled-cannot =
    Kimin bozduğu kanıtlanamaz: sayfa, tarayıcı ya da açan olabilir. Sayfada olduğu gibi yanıtladıysanız bunu çalışan
    temsilciliğine gösterin.
invalid-save-record = Kaydı sakla
missing-answers-are-missing = Yanıtlarınız eksik
missing-receipt-proves-answers =
    <b>Bu makbuz, alınmış yanıtların dışarıda bırakıldığını kanıtlar.</b> Sunucu onları aldığını imzaladı ve
    <b>{ $round }</b> anketinin onlarsız bir kaydını imzaladı.
missing-please-show-both =
    İkisini de çalışan temsilciliğine gösterin: makbuz dosyasını ve burada saklayabileceğiniz kaydı.
missing-number-receipt = Makbuzdaki numara:
not-closed-round-not-closed = Anket henüz kapanmadı
not-closed-receipt-genuine-record =
    Makbuz gerçek. Kayıt <b>{ $closes }</b> gününün sonundan sonra gelir (gece yarısı, { $zone }).
not-closed-devices-clock = Bu cihazın saatine göre bu an: { $here }.
not-closed-please-keep-file = Dosyayı saklayın ve o zaman yeniden gelin.
cancelled-round-cancelled = Bu anket iptal edildi
cancelled-stopped-before-its = Sonundan önce durduruldu ve yanıtları sayılmıyor. Bir kaydı yok.
unknown-form-page-older-than = Bu sayfa anketten eski
unknown-form-round-promises-something =
    Anket, bu sayfanın bilmediği bir söz veriyor: { $message }. Makbuzunuz geçerli kalır; sayfayı yeniden yükleyin ve
    böyle kalırsa anketi yürütenlere söyleyin.
unknown-form-choose-file-again = Dosyayı yeniden seç
no-receipt-not-receipt = Bu bir makbuz değil
no-receipt-receipts-name-begins =
    Bir makbuzun adı <b>candor-receipt</b> ile başlar. Geçiş belgesinin dosyası başka bir şeydir.
no-receipt-choose-another-file = Başka bir dosya seç
unknown-round-round-not-known = Bu anket burada bilinmiyor
unknown-round-receipt-names-round =
    Makbuz, bu sunucuda olmayan <b>{ $round }</b> anketini gösteriyor. Belki başka bir sunucudandır. Bundansa bu
    sayfayı ve makbuzu çalışan temsilciliğine gösterin.
disagree-not-receipt-round = Bu, bu anketin makbuzu değil
disagree-receipt-server-disagree =
    <b>Makbuz ile bu sunucu, { $round } anketinde verilen söz konusunda uyuşmuyor.</b> Makbuz başka bir sunucudan
    olabilir ya da biri verilen sözü değiştirdi.
disagree-if-answered-here = Burada yanıtladıysanız bu sayfayı ve makbuzu çalışan temsilciliğine gösterin.
not-genuine-not-signed-with =
    <b>{ $round }</b> anketi için söz verilen anahtarla imzalanmamış. Değiştirilmiş ya da uydurulmuş: hiçbir şeyi
    kanıtlamaz.
not-signed-record-not-as = Kayıt söz verildiği gibi değil
not-signed-what-server-calls =
    <b>Sunucunun kaydı dediği şey, söz verilen anahtarla imzalanmamış.</b> Yanıtlarınız hakkında hiçbir şeyi
    kanıtlamaz. Bu sayfayı ve makbuzu çalışan temsilciliğine gösterin.
insecure-checking-not-possible = Burada denetlemek mümkün değil
insecure-connection-server-not =
    Bu sunucuyla bağlantı şifreli değil ya da bu tarayıcı çok eski. Bu sayfayı güncel bir tarayıcıda, <b>https://</b>
    ile başlayan bir adreste açın.
offline-server-cannot-be = Sunucuya ulaşılamıyor
offline-seem-be-offline = Siz ya da sunucu çevrimdışı görünüyor. Makbuzunuz geçerli kalır.
offline-try-again = Yeniden dene
busy-server-busy = Sunucu meşgul
busy-please-try-again = Bir dakika sonra yeniden deneyin. Makbuzunuz geçerli kalır.
unexpected-something-went-wrong = Bir şeyler ters gitti
unexpected-page-met-something =
    Bu sayfa bilmediği bir şeyle karşılaştı. Makbuzunuz geçerli kalır; daha sonra yeniden deneyin.
unexpected-what-met = Karşılaştığı şey: { $message }
page-server-busy-trying = { $seconds ->
    [one] Sunucu meşgul. { $seconds } saniye sonra yeniden denenecek.
   *[other] Sunucu meşgul. { $seconds } saniye sonra yeniden denenecek.
}

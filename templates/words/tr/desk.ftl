# The words of the desk that everybody there meets, in Turkish. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may
# say more than the English one.

desk-skip = İçeriğe geç
desk-nav = Masa
desk-home = Başlangıç
desk-rounds = Anketler
desk-roster = Çalışan listesi
desk-schedule = Takvim
desk-guardians = Koruyucular
desk-mail = E-postalar
desk-overview = Genel bakış
desk-comments = Yorumlar
desk-audit-files = Denetim dosyaları
desk-accounts = Hesaplar
desk-journal = Günlük
desk-sign-out = Oturumu kapat
desk-sign-out-everywhere = Bütün tarayıcılarda oturumu kapat
desk-health = Her şey yolunda mı?
desk-address = E-posta adresi
desk-back = Geri
desk-date = { $day } { $month } { $year }
desk-moment = { $day }, saat { $time }
desk-and = { $names } ve { $last }
desk-and-more = { $count ->
    [one] { $names } ve { $count } birim daha
   *[other] { $names } ve { $count } birim daha
}

sign-in-title = Oturum aç
sign-in-lead =
    Yöneticiler, İK, yorum görevlileri ve çalışan temsilciliği için. Yalnızca yanıt verenlerin hesaba ihtiyacı yoktur:
    e-postadaki bağlantı yeter.
sign-in-failed =
    <b>Olmadı.</b> Adres ya da parola yanlış veya çok fazla deneme yapıldı: beş denemeden sonra bu, çeyrek saat sürer. <a>E-postayla
    gelen bir bağlantı</a> her zaman işe yarar.
sign-in-password = Parola
sign-in-button = Oturum aç
sign-in-no-password = Parolam yok ya da unuttum
signed-out = Oturumunuz kapandı.
signed-out-everywhere = Oturumunuz bütün tarayıcılarda kapandı.

password-title = Parola seçin
password-for = { $address } için. En az 12 karakter; üç ya da dört sözcük iyi bir parola olur.
password-new = Yeni parola
password-again = Aynısı bir daha
password-keep = Kaydet ve oturum aç
password-differs = İki parola farklı: hiçbir şey değiştirilmedi.
password-link-used =
    Bu bağlantı (artık) kullanılamaz: daha önce kullanıldı, daha yenisi gönderildi ya da üzerinden iki günden fazla geçti.
password-new-link = Yeni bağlantı iste
password-on-its-way =
    Bu adres oturum açabiliyorsa bağlantı içeren bir e-posta şimdi yolda. Bağlantı iki gün boyunca bir kez işe yarar.
password-nothing-arrives =
    Bir şey gelmiyor mu? On dakika sonra yeniden isteyebilirsiniz. Yöneticilerin çalışan listesinde bulunması gerekir; öteki
    herkesi İK davet eder.
password-to-sign-in = Oturum açmaya dön
password-by-mail = Yeni parola seçebileceğiniz bir bağlantı e-postayla gelir.
password-send = Bağlantıyı bana gönder

refused-title = Olmadı
refused-home = Masaya git

next-title = Sırada ne var
next-for-you = Sizin için
next-for-others = Başkalarını bekliyor
next-nothing = Şu anda sizin yapacağınız bir şey yok.
next-nothing-else = Sizi bekleyen başka bir şey yok.
next-nobody =
    Burada şu anda sizin için bir şey yok: çalışan listesine göre hiçbir birimi yönetmiyorsunuz. Bu yanlışsa İK'ye sorun.
next-latest = En yeni sonuç: <a>{ $round }</a>.
next-progress = Yanıtlayan
next-today = bugün
next-tomorrow = yarın
next-in-days = { $days ->
    [one] { $days } gün sonra
   *[other] { $days } gün sonra
}
next-see-overview = Genel bakışa git
next-new-in = { $round } anketinde yeni
next-answered = Yanıtlayan: { $answered } / { $invited }.
next-moved = { $unit }: { $what }
next-moved-why =
    { $since }: { $then }; { $round }: { $now }. { $answered } Bu, rastlantıdan fazlasıdır: her şeyden önce dinleyin.
next-stands = { $unit }: { $value }
next-stands-why = { $answered } Raporda bir sonraki toplantınız için sorular var.
next-report = { $unit }: { $round } raporu
next-report-why = Tek başına gösterilmez; rapor bir üst düzeyle ilgilidir.
next-read-report = Raporu oku
next-unheard = { $unit }: çalışanlarınız sizden henüz bir şey duymadı
next-unheard-why =
    İki cümle yeter: ne duyduğunuz ve ne yapacağınız. Yeniden yanıtlamadan önce bunları okurlar.
next-answer-people = Çalışanlarınıza yanıt verin
next-silent-below = { $count ->
    [one] Yöneticisinden henüz bir şey duymayan: { $units }
   *[other] Yöneticilerinden henüz bir şey duymayan: { $units }
}
next-silent-below-why =
    { $round } sonrasında. Yardım önerin: hiç yanıtlanmayan şey ikinci kez söylenmez.

reports-title = Raporlar
reports-lead =
    { $round }: görebileceğiniz birimler. Tek başına gösterilmeyen bir birimin raporu bir üst düzeyle ilgilidir.
reports-lead-pulse =
    { $round }, olay sonrası kısa anket: görebileceğiniz birimler. Tek başına gösterilmeyen bir birimin raporu bir üst düzeyle
    ilgilidir.
reports-none = Bu ankette birimlerinizden hiçbirine sorulmadı.
reports-units = Birimler
reports-change = Değişim
reports-all = Bütün birimler
reports-nothing =
    Henüz hiçbir şey yayımlanmadı. Bir anket yayımlandığında raporları burada durur ve her yönetici e-postayla bir rapor alır.

map-title = Genel bakış: { $round }
map-walk = Anketler ve düzeyler
map-round-before = Önceki anket
map-round-after = Sonraki anket
map-moved = <a>{ $unit }</a>: { $what }; { $between }
map-all-moved = { $count ->
    [one] Değişen { $count } birim
   *[other] Değişen { $count } birimin hepsi
}
map-not-shown = { $unit } tek başına gösterilmez
map-your-units = { $count ->
    [one] { $count } biriminiz
   *[other] { $count } biriminiz
}
map-lead-pulse = Olay sonrası kısa anket tek bir olayla ilgilidir. Hiçbir şeyle karşılaştırılmaz.
map-lead-too-few =
    Bir birimin değişip değişmediği burada söylenemez: birimler çok az ve çok küçük.
map-lead-early = Bir birimin değişip değişmediği dördüncü anketten başlayarak söylenebilir.
map-lead-nothing =
    Hiçbir birim rastlantıdan fazla değişmedi: hepsi kendi büyüklüklerindeki birimler gibi inip çıkıyor.
map-lead-fell = { $count ->
    [one] { $count } birim düştü.
   *[other] { $count } birim düştü.
}
map-lead-rose = { $count ->
    [one] { $count } birim yükseldi.
   *[other] { $count } birim yükseldi.
}
map-lead-rest = Geri kalan her şey o büyüklükteki birimler gibi inip çıkıyor.
map-low = Birçok birimde düşük
map-low-in = { $of } birimden { $units } tanesinde en düşük iki ifade arasında.
map-chart = { $unit } grafiği. Altındaki tabloda grafikteki her sayı var.
map-by-topic = Birimler ve konular
map-by-statement = Birimler ve ifadeler
map-levels = Düzeyler:
map-order-back = Kuruluşun sırasına dön
map-statements = Her ifade
map-topics = Konulara göre
map-compare = İkisini karşılaştır
map-list = Düz liste
map-download = İndir
map-rank =
    <b>Sıralamadan önce:</b> küçük birimlerin sırası çoğunlukla rastlantıdır. En düşükler bir sonraki ankette kendiliğinden
    yükselmeye, en yüksekler düşmeye eğilimlidir (ortalamaya dönüş). Bir birimin nerede düştüğüne ya da yükseldiğine bakın ve
    orada neyin yardımcı olacağını sorun.
map-left-out = { $units ->
    [one] { $units } birim tek başına gösterilmez ve hiçbir sırada yer almaz.
   *[other] { $units } birim tek başına gösterilmez ve hiçbir sırada yer almaz.
}
map-column-moved = Değişti
map-of = { $statements ->
    [one] { $statements } ifade
   *[other] { $statements } ifade
}
map-inside = { $units ->
    [one] altında { $units }
   *[other] altında { $units }
}
map-inside-of = { $units ->
    [one] { $unit } altında { $units } birim
   *[other] { $unit } altında { $units } birim
}
map-mark-from = önce
map-mark-in = ({ $round })
map-lines-before = Önceki satırlar
map-lines = { $of } satırdan { $from }. satır ve sonrası
map-lines-further = Sonraki satırlar
map-colours = Renkler
map-up-to = en çok { $value }
map-from = en az { $value }
map-hidden =
    Hiçbir sayı { $k } kişiden az kişiyle ilgili olmasın diye tek başına gösterilmez. { $unit } içinde sayılır.
map-hidden-nowhere = { $k } kişiden azı yanıtladı, çevresinde de çok az kişi var. Hiçbir sayıda yer almaz.
map-lowest = En düşük: { $statements }.
map-no-topics-moved = Konulara göre değer yok: az sayıda kişi katıldı ya da ayrıldı.
map-no-topics-few = Konulara göre değer yok: çok az kişi yanıtladı.
map-rest-both = Doğrudan { $unit } ve küçük takımları
map-rest-directly = Doğrudan { $unit }
map-rest-teams = { $unit }: küçük takımlar
map-own = İK'nin kendi ifadesi { $nth }
map-before =
    Karşılaştırmadan önce: çok sayıda küçük birimin en düşükleri kısmen rastlantıyla düşüktür ve çoğu, hiçbir şey değişmeden bir
    sonraki ankette yükselir; en yüksekler düşer (ortalamaya dönüş). Bir birim yalnızca “Değişim” sütunu düştüğünü ya da
    yükseldiğini söylüyorsa değişmiştir.
map-care = Karşılaştırmadan önce
map-care-why =
    Yüksek olan her zaman daha güvenlidir. Çok sayıda küçük birimin en düşükleri kısmen rastlantıyla düşüktür ve çoğu, hiçbir
    şey değişmeden bir sonraki ankette yükselir; en yüksekler düşer. Ondan az kişinin yanıtladığı ya da az sayıda kişinin
    katıldığı veya ayrıldığı yerde konulara göre değer yoktur; orada en düşük duranların sırası çoğunlukla rastlantıdır.
map-mark = Bir işaret ne demektir
map-mark-why =
    Bir birim yalnızca burada söylendiği yerde düşmüş ya da yükselmiştir: bunun ne kadar olası olduğu bütün birimlere ve bütün
    anketlere birlikte sorulur. Başka her yerde hücre boştur ve iki sayı arasındaki fark, o büyüklükteki birimlerin kendiliğinden
    yaptığıdır.

statement-mistakes = hatalar
statement-tough-issues = zor konular
statement-being-different = farklı olmak
statement-taking-risks = denemeyi göze almak
statement-asking-help = yardım istemek
statement-not-undermined = baltalanmamak
statement-skills = beceriler
statement-questioning-seniors = kıdemlileri sorgulamak
statement-errors-early = hatayı erken söylemek
statement-causes-not-culprits = suçlu değil neden
statement-safe-to-report = korkmadan bildirmek
statement-told-early = erken söylendi
statement-causes = nedenler
statement-learned = öğrenildi
statement-made-known = duyuruldu

pair-title = Yan yana
pair-unit = Bu birim
pair-with = yanında
pair-in = anket
pair-show = Göster
pair-all = Bütün ifadeler birlikte
pair-different = Onlara farklı şeyler soruldu: sayıları karşılaştırılamaz.
pair-new =
    Bu anketler arasında yeni bir çizgi başlar: { $unit } önceki ankette kuruluşun parçası değildi. Adın arkasında başka kişiler
    olabilir.
pair-moved =
    Bu anketler arasında yeni bir çizgi başlar: { $unit } taşındı: { $from } yerine { $to }. Adın arkasında başka kişiler
    olabilir.
pair-renamed =
    Bu anketler arasında yeni bir çizgi başlar: { $unit } biriminin önceki adı { $from }. Adın arkasında başka kişiler olabilir.
pair-regrouped =
    Bu anketler arasında yeni bir çizgi başlar: { $unit } yeniden oluşturuldu: kişilerinin 30 % kadarından fazlası öncekilerden
    başka kişiler. Adın arkasında başka kişiler olabilir.
pair-care =
    İki sayı arasındaki fark bir bulgu değildir: küçük birimler rastlantıyla farklılaşır ve birimler sıralanmak için orada
    değildir. Rastlantıdan fazla değişen, genel bakışta durur.

unit-comments-numbers = Sayılar, ayrı bir sayfada
unit-comments-wrote = Ne yazıldı
unit-comments-keep = Bunlar başkalarının sözleri: lütfen bu sayfayı kimseye vermeyin.

note-kept = Kaydedildi. Takımınız bunu bir sonraki davetle birlikte ve yanıtlamadan önce okur.
note-kept-for-everybody =
    Kaydedildi. Biriminizdeki ve altındaki herkes bunu sonuçlarla birlikte okur; gönderilene kadar değiştirebilirsiniz.
note-kept-for-good = Kaydedildi. Çalışanlarınızın sonuç sayfasında duruyor ve artık değiştirilemez.
note-not-kept = Hiçbir şey kaydedilmedi.
note-unit = { $round } anketinde { $unit } birimine sorulmadı: o anketten bir birim bekleniyor.
note-long-heard =
    “Ne duyduk” { $found } karakter: en çok 600 olabilir; herkes bunu yanıtlamadan önce telefonda okur.
note-long-will-do =
    “Ne yapacağız” { $found } karakter: en çok 600 olabilir; herkes bunu yanıtlamadan önce telefonda okur.
note-read =
    O zamandan beri { $round } anketi açıldı ve oradaki kişiler burada yazanı okudu: artık değiştirilemez.
note-sent =
    { $round } sonuçları burada yazanla birlikte herkese gitti: okudular ve artık değiştirilemez.

password-length =
    Parola { $found } karakter: 12 ile 128 arasında olmalı; üç ya da dört sözcük iyi bir parola olur.
password-address =
    Parola e-posta adresindeki adı içeriyor: onunla hiçbir ilgisi olmayan bir parola seçin.
password-simple = Parola çok az sayıda farklı karakterden oluşuyor: başka bir parola seçin.

error-not-for-you =
    Bu sayfa başkaları için: hesabınızın gereken rolü yok. Olması gerekiyorsa İK'ye sorun.
error-not-found = Bu adreste bir şey yok.
error-signed-out =
    Oturumunuz (artık) açık değil, bu yüzden hiçbir şey yapılmadı. Lütfen oturum açıp yeniden deneyin.
error-form = Form okunamadı: hiçbir şey yapılmadı. Lütfen yeniden deneyin.
error-form-missing = Formda bir şey eksik: hiçbir şey yapılmadı. Lütfen yeniden deneyin.
error-form-large = Form okunamadı ya da bir dosya çok büyük: hiçbir şey yapılmadı. Lütfen yeniden deneyin.
error-form-strange =
    Bu form bu masanın bir sayfasından gelmedi: hiçbir şey yapılmadı. Sayfayı yeniden açıp bir daha deneyin.
error-files = Dosyalar okunamadı, bu yüzden hiçbir şey değişmedi ({ $error }). Lütfen onları yeniden seçin.
error-too-large = İstek, burada beklenen her şeyden daha büyük.
error-unavailable =
    Hizmet şu anda kendi veritabanına ulaşamıyor. Onaylanmış hiçbir şey kaybolmadı; lütfen bir dakika sonra yeniden deneyin.
error-internal = Bizim tarafımızda bir şey ters gitti. Lütfen birkaç dakika sonra yeniden deneyin.
error-busy = Şu anda çok sayıda kişi bunu istiyor. Lütfen biraz sonra yeniden deneyin.
error-sign-in-busy =
    Şu anda çok sayıda oturum açma denemesi geliyor. Lütfen biraz sonra yeniden deneyin; burada daha önce oturum açmış bir
    tarayıcı ve e-postayla gelen bir bağlantı (“Parolam yok”) öne geçer.
sample-words = (anahtarlar oluşunca on iki kelime)
sample-link = (kişinin kendi bağlantısı)
sample-page = (birimin kendi sayfası)

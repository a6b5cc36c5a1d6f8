# The words of short letters to people, leaders and those who have an account: comments at a unit, a reminder, a password, a role, an
# address, a closed round, guardians, alarms. Each message stands once in every language, with the same { $values }. How to improve or add a
# language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

comments-subject = { $unit }: { $round } için ne yazıldı
comments-opening =
    Bu yorumlar { $round } anketinde yazıldı ve { $unit } için gösteriliyor, yalnızca burada: yazanların çevresinde en
    az { $people } kişi yanıt verdi, en az üç kişi yorum yazdı.
comments-below = Ona bağlı herhangi bir ekipten gelebilirler.
comments-order =
    Sıraları kurayla belirlendi. Anketin sayıları ayrı bir mektupla gelir ve ikisini birbirine bağlayan hiçbir şey
    yoktur.
comments-wrote = Ne yazıldı
comments-reading = Bu nasıl okunur
comments-reply =
    Yanıt vermek mümkün değildir: kimin ne yazdığına ne siz ne de hizmet bakabilir. Lütfen tahmin etmeyin ve sormayın;
    bir kez sorulan bir daha yazmaz. Herkesle söylenenler hakkında konuşun, kimin söylemiş olabileceği hakkında değil.
comments-voice = Bir yorum bir sestir, ölçü değildir. Bazıları öfkeyle yazılır ve pek çok kişi hiçbir şey yazmadı.
comments-marks = [name], [link], [address] ve [number] bir programın bir şey çıkardığı yerde durur (ad, bağlantı, adres, numara); [redacted] ise hiçbir birimi yönetmeyen ve yorumun nereden geldiğini bilmeyen görevli kişinin kararttığı yerde.
comments-danger =
    Bir yorum tehlikeden söz ediyorsa: saklanan hiçbir şey onu yazana götürmez, kim sorarsa sorsun. Yardımın nerede
    bulunduğunu herkese söyleyin: acil servisler ve kuruluşunuzun kendi başvuru yerleri, örneğin çalışan temsilciliği,
    iş yeri hekimi ya da güvenilen bir kişi.
comments-keep = Bunlar başkalarının sözleridir: lütfen bu e-postayı başkasına iletmeyin.

unanswered-subject = { $organisation }: ekibiniz { $round } anketinden beri sizden bir şey duymadı
unanswered-what = { $round } sonuçları çıktı ve ekibiniz bu konuda sizden henüz bir şey okumadı:
unanswered-two = İki cümle yeter: ne duyduğunuz ve ne yapacağınız.
unanswered-until =
    Sonuçlar en geç { $day } günü herkese gider; o zamana kadar yazdıklarınız da onlarla gider. Hiçbir şey yazılmayan
    yerde bunu söylerler.
unanswered-before =
    Ekibiniz onları yeniden yanıt vermeden önce okur: hiç karşılık bulmayan şey ikinci kez söylenmez.
unanswered-desk =
    Bağlantılar masaya götürür; adresinizle oturum açın. Henüz parolanız yoksa orada bir parola seçin.
unanswered-once =
    { $round } için yalnızca bir kez hatırlatılır. Bu e-posta yanıtlar hakkında hiçbir şey söylemez: yalnızca orada
    sizden bir şey olmadığını. Üst birimleri yönetenler aynısını masada görür ve bir sonraki anketin mektubunda okur.

closed-subject = { $organisation }: { $round } anketi kapandı; sonuç { $day } günü saat { $time } itibarıyla gidiyor
closed-what =
    { $organisation } içindeki { $round } anketi kapandı. Yanıtlar sayıldı ve yok edildi. Sonuç { $day } günü saat
    { $time } itibarıyla kendiliğinden gider: raporlar yöneticilere, dosyalar İK'ye.
closed-until = O zamana kadar, masada:
closed-stewards =
    Görevli kişiler yorumları okur ve birinin kim olduğunu belli eden yerleri karartır. O zamana kadar hiç kimsenin
    okumadığı yorumlar dışarıda bırakılır ve unutulur.
closed-council = Çalışan temsilciliği denetim dosyasını alır. O zamana kadar alınmadıysa dosya unutulur.
closed-hr = İK sonuca bakar ve anketten vazgeçebilir.
closed-earlier = Her şey daha erken biterse İK hemen yayımlayabilir.

set-up-subject = candor erişiminiz, { $host }
set-up-what =
    { $host } adresindeki candor'a erişiminiz var; yöneticiler, İK, görevli kişiler ve çalışan temsilciliği anonim
    anketle orada çalışır.
set-up-choose = Burada bir parola seçin:
set-up-days =
    Bağlantı bir kez ve iki gün boyunca geçerlidir. Çok eskiyse { $page } adresini açın ve orada yenisini isteyin.
set-up-unknown =
    Bunun ne olduğunu bilmiyorsanız bu e-postayı dikkate almayın; bağlantı olmadan hiç kimse adresinizi kullanamaz.

moved-subject = { $host } adresindeki anonim anket artık başka bir adrese yazıyor
moved-what =
    { $host } adresindeki anonim ankette soru sorulan kişilerin listesinde bu adresin yerine başka bir adres kondu.
moved-links =
    Bundan böyle ankete giden bağlantılar, şu anda açık olan anketinkiler de, yalnızca yeni adrese gider; bir birim
    yönetiyorsanız onun raporları da.
moved-yours = Yeni bir adresiniz varsa yapılacak bir şey yoktur.
moved-tell =
    Yoksa ya da bundan haberiniz yoksa bağlantınızı başka biri alabilir: lütfen çalışan temsilciliğine ve İK'ye
    söyleyin.
moved-nobody = Yanıt verip vermediğiniz hiç kimseye söylenmez.

called-hr = İK
called-steward = görevli kişi
called-council = çalışan temsilciliği
role-subject-proposed = candor, { $host }: { $address } şu görev için öneriliyor: { $role }
role-subject-given = candor, { $host }: { $address } artık şu görevde: { $role }
role-subject-ended = candor, { $host }: { $address } artık şu görevde değil: { $role }
role-proposed = { $host } adresindeki anonim ankette { $address } şu görev için öneriliyor: { $role }.
role-given = { $host } adresindeki anonim ankette { $address } artık şu görevde: { $role }.
role-ended = { $host } adresindeki anonim ankette { $address } artık şu görevde değil: { $role }.
role-who = Bunu yapan: { $who }.
role-decide =
    Göreviniz: { $role }. Bu yüzden karar sizin ve bu görevdeki diğer kişilerindir. Lütfen onaylayın ya da reddedin:
role-told =
    Bu e-postayı görevinizden dolayı alıyorsunuz: { $role }. Beklemiyorduysanız diğerlerine sorun ve buraya bakın:

guarding-what =
    { $organisation } içindeki { $round } anketinin koruyucuları var: anahtarları olmadan yanıtlarını kimse açamaz,
    sunucuyu işleten bile.
guarding-key-subject = { $organisation }: { $round } anketi bir anahtar bekliyor: { $awaited }
guarding-key-why = { $day } günü saat { $time } itibarıyla açılması gerekiyor, bu anahtarlar olmadan açılamaz.
guarding-key-awaited = Anahtarı beklenen: { $awaited }.
guarding-key-first =
    { $round } anketi için koruyucuların programıyla (candor-guardian.html) yeni bir anahtar yapın; bunu, sunucuyu
    işletenin yönetmediği bir bilgisayarda yapın ve adınızı yukarıda yazdığı gibi verin. Program candor'un
    yayımlanmış bir sürümüyle gelir, asla bu sunucudan değil.
guarding-key-second = Yazdığı açık anahtar dosyasını İK'ye gönderin. Öteki dosya ve parolanız kimseye gitmez.
guarding-key-third = Gösterdiği sözcükleri kâğıda yazın ve kâğıdı bir zarf içinde vekilinize verin.
guarding-acceptance-subject = { $organisation }: { $round } anketi sözün kabulünü bekliyor: { $awaited }
guarding-acceptance-why = Sözü hazır; bütün koruyucular onu kabul etmeden kimse davet edilmez.
guarding-acceptance-awaited = Kabulü beklenen: { $awaited }.
guarding-acceptance-first = Sözü indirin:
guarding-acceptance-second =
    Onu koruyucuların programıyla, anahtarınızın bulunduğu bilgisayarda açın. Her gruptaki kişi sayısını kendi
    listenizle, gösterdiği on iki sözcüğü de bunlarla karşılaştırın:
guarding-acceptance-third =
    İkisi de uyuyorsa kabul edin, on iki sözcüğü kendi yolunuzla yayımlayın ve programın yazdığı dosyayı İK'ye
    gönderin. Bir şey uymuyorsa kabul etmeyin ve bunu açıkça söyleyin.
guarding-layer-subject = { $organisation }: { $round } anketi bekliyor, sıra şurada: { $awaited }
guarding-layer-why = Anket bitti; koruyucuların her biri sırayla açmadan hiçbir şey sayılmaz.
guarding-layer-awaited = Sıra şurada: { $awaited }.
guarding-since = { $days ->
    [one] Dünden beri.
   *[other] { $days } gündür.
}
guarding-layer-first = İK size bir dosya, paketi gönderir. Gelmediyse isteyin.
guarding-layer-second =
    Onu koruyucuların programıyla, anahtarınızın bulunduğu bilgisayarda açın. Önce her şeyi denetler; “Durun” derse
    cümlesini İK'ye ve diğer koruyucuya okuyun.
guarding-layer-third =
    Gösterdiği on iki sözcüğü, sözünkileri yayımladığınız yerde yayımlayın ve yazdığı dosyayı İK'ye gönderin.
guarding-you = Bu kişi sizseniz:
guarding-keep =
    Anket yayımlanana kadar anahtar dosyasını ve kâğıdı saklayın: ikisi de kaybolursa anketi kimse sayamaz ve bütün
    yanıtları kaybolur.
guarding-hr = İK dosyayı buraya verir:
guarding-layer-hr = İK paketi buradan alır ve geri geleni buraya verir:
guarding-late =
    Anket o kadar uzun süredir bekliyor ki yanıtlar belki hiç okunmayacak: İK, koruyucunun vekilinden kâğıttaki
    sözcükleri ister. Anahtar kaybolduysa İK, adını yazarak anketten orada vazgeçebilir; o zaman bütün yanıtları
    okunmadan yok edilir.

alarm-subject = candor, { $host }: { $what }
alarm-needs = { $host } adresindeki anketin, sunucusuyla ilgilenecek birine ihtiyacı var.
alarm-todo = Yapılacak: { $todo }
alarm-unreadable-what = { $many ->
    [one] { $round } anketinin { $many } pusulası açılamıyor
   *[other] { $round } anketinin { $many } pusulası açılamıyor
}
alarm-unreadable-says = { $many ->
    [one] { $round } anketinin { $many } pusulası açılamıyor. Anket sayılmadı ve her şey saklanıyor: pusulaları, anahtarları, veritabanı.
   *[other] { $round } anketinin { $many } pusulası açılamıyor. Anket sayılmadı ve her şey saklanıyor: pusulaları, anahtarları, veritabanı.
}
alarm-unreadable-todo =
    Veritabanını neyin değiştirdiğini arayın: bir disk, bir program, geri yüklenmiş bir dosya. Eski haline
    getirilebiliyorsa bunu yapın ve anketi yeniden kapatın (candor round close { $round }). Olmuyorsa İK ve çalışan
    temsilciliğiyle birlikte karar verin: candor round close { $round } --give-up { $many } açılamayanlar olmadan
    sayar ve bu sayı açık kayıtta yer alır.
alarm-keys-what = { $round } anketinin anahtar dosyası kullanılamıyor
alarm-keys-says =
    { $round } anketinin anahtar dosyası yok, bozuk ya da sözündeki dosya değil. Hiçbir şey silinmedi; o olmadan
    kimse yanıt veremez ya da açamaz.
alarm-keys-todo =
    Dosyanın adı sunucunun günlüğünde. Anahtar klasörü yerinde ve bağlı mı? Dosyayı olduğu gibi geri koyun; ancak
    tamamen kaybolduysa anketten vazgeçin.
alarm-trouble-what = yolunda olmayan bir şey var
alarm-trouble-says = candor { $day } günü kendini denetlediğinde yolunda olmayan bir şey vardı.
alarm-trouble-todo =
    Sunucuda candor check yazın: her satır ne bulunduğunu ve ne yapılacağını söyler. İK aynısını /desk/health
    adresinde görür.
alarm-backup-what = yeni yedek yok
alarm-backup-says = { $day } günü doğrulanmış son yedek olabileceğinden daha eskiydi ya da hiç yoktu.
alarm-backup-todo =
    Sunucuda candor check yazın ve nedenini günlüğünde arayın: yedek klasörü yerinde, bağlı ve dolmamış mı? Sonra
    bir yedek alın: candor backup DIR. Anket yine de zamanında biter.
alarm-clock-what = sunucunun saati sıçradı
alarm-clock-says =
    Sunucunun saati sıçradı, yeni tarih: { $day }; bunu açıklayan bir şey yok. Bu açıklığa kavuşana kadar hiçbir
    anket saate göre kapatılmaz, sayılmaz, yayımlanmaz ya da yok edilmez.
alarm-clock-todo =
    Sunucunun saatine bakın. Yanlışsa düzeltin: her şey kendiliğinden sürer. Doğruysa bunu söyleyin: candor clock
    accept ya da masada. Düzgün işlediği bir günün ardından saate inanılır.
alarm-certificate-what = sertifikanın son günü: { $day }
alarm-certificate-says =
    candor'un tarayıcılara gösterdiği sertifikanın son günü: { $day }. Ondan sonra kimse yanıt veremez ve kimse
    oturum açamaz.
alarm-certificate-todo =
    candor sertifikaları kendisi alıyorsa (--domain), neden yenileyemediğini günlük söyler. Değilse --tls-cert ve
    --tls-key dosyalarının yerine yenilerini koyun ve yeniden okutun: systemctl reload candor ya da kill -HUP.

# Koruyucuların tek dosyadan oluşan sayfasının sözleri. Düzeltmek ya da dil eklemek için: docs/ARCHITECTURE.md. Hiçbir cümle İngilizcesinden
# fazlasını vaat etmemelidir.
brand = koruyucular için candor
back = Geri
back-to-start = Başa dön
save-key-file = Anahtar dosyasını kaydet
your-key-file = Anahtar dosyanız
its-passphrase = Dosyanın parolası

unable-title = Bu tarayıcı bu işi yapamaz
unable-why = Diskten açılan bir sayfa için şifrelemesi yok. Lütfen bu dosyayı güncel bir Firefox, Chrome ya da Edge ile açın.

start-title = Bir anketi korumak
start-lead =
    Anketin her oy pusulası, yanıtlayanın tarayıcısından çıkmadan önce sizin için sarılır. Kendi sargınızı yalnızca siz açabilirsiniz.
    Bunu anketten sonra, bütün pusulalar için birlikte, bir kez yaparsınız.
start-why =
    İlettiğiniz şey sıralanmıştır. Böylece bir koruyucu buna uydukça, sunucuyu işleten ve saate bakan biri bir gruptaki hangi pusulanın
    kimin olduğunu söyleyemez. Siz hiçbir zaman bir yanıt ya da ad görmezsiniz.
start-key = Anketten önce: bir anahtar yapın
start-key-how = Beş dakika, kâğıt ve kalem.
start-key-go = Anahtar yap
start-accept = Kimse davet edilmeden önce: sözü kabul edin
start-accept-how = İK size gönderir. Siz bildiklerinizle karşılaştırırsınız.
start-accept-go = Bir söz oku
start-open = Anketten sonra: paketi açın
start-open-how = İK size gönderir. Birkaç dakika; her birkaç bin kişi için bir dakika.
start-open-go = Bir paket aç
start-forget = Sonuç yayımlandığında: unutun
start-forget-how = Ondan sonra bunu bir daha kimse yapamaz.
start-forget-go = Bir anahtarı unut
start-where =
    <b>Bunu nerede yapmalı.</b> İşvereninizin yönetmediği bir bilgisayarda, örneğin kendinizinkinde, bu dosya onun diskindeyken. Sayfa hiçbir
    şey göndermez: ağı kapatabilirsiniz.
start-from =
    Bu dosyayı candor'un yayımlanmış sürümünden alın, asla anketi yürütenlerden almayın, ve SHA-256 değerini sürüm notlarıyla
    karşılaştırın.

key-title = 1. Anahtar yapmak
key-what = Bir anahtar bir anket içindir. Burada, rastgele yapılır ve sizde kalır.
key-round = Anket, İK'nin verdiği adla
key-name = Adınız, insanların sizi tanıdığı gibi
key-role = Göreviniz, örneğin çalışan temsilciliği
key-which = Hangi anahtar?
key-new = Yeni bir anahtar
key-paper = Kâğıdımdaki anahtar, çünkü dosyası kayboldu
key-words = Kâğıttaki 24 sözcük
key-passphrase = Anahtar dosyası için bir parola: en az 16 karakter, örneğin beş sözcük
key-again = Aynısı bir kez daha
key-make = Anahtarı yap

made-title = Anahtarınız yapıldı
made-kept-twice = O olmadan <b>{ $round }</b> anketinin yanıtlarını kimse, hiçbir zaman açamaz. Bu yüzden iki kez saklanır: dosya olarak ve kâğıtta.
made-file = Anahtar dosyasını kaydedin
made-file-how = Yalnızca parolanızla açılır. Bu bilgisayarda ya da bir bellekte saklayın.
made-write = Bu 24 sözcüğü kâğıda yazın
made-write-how =
    Elle, bu sırayla, numaralarıyla. Bunlar anahtarın kendisidir: onlara sahip olanın parolaya ihtiyacı yoktur. Kâğıdı bir zarfa koyun ve zarfı
    vekilinize verin. Fotoğraf çekmeyin. Bir daha gösterilmezler.
made-for-hr = İK için olan dosyayı kaydedin ve gönderin
made-for-hr-what = Bu dosya herkese açıktır; tarayıcılar onunla pusulaları sizin için sarar.
made-save-for-hr = İK için dosyayı kaydet
made-next = Sırada ne var
made-next-what = Kimse davet edilmeden önce İK size anketin sözünü gönderir. O zaman 2. adım için bu sayfayı yeniden açın.
made-unsaved = Önce anahtar dosyasını kaydedin: yoksa burada kaybolur.

accept-title = 2. Sözü kabul etmek
accept-what = Söz, kime sorulduğunu, kimin koruduğunu ve neyin hiç gösterilmediğini söyler. Bütün koruyucular kabul etmeden kimse davet edilmez.
accept-promise = İK'nin size gönderdiği söz
accept-read = Sözü oku

whole-title = Söz eksiksiz ve anahtarınız içinde
whole-place =
    <b>{ $round }</b> anketinin koruyucususunuz, sıranız: { $place } / { $guardians }. { $k } kişiden azına ait hiçbir sayı,
    { $k-comments } kişiden azına ait hiçbir yorum gösterilmez. Şundan önce hiçbir şey açmazsınız: { $from }.
whole-who = Kim koruyor?
whole-who-ask = Onları tanıyor musunuz, ve bunu yapmaları kararlaştırıldı mı?
whole-you = { $place }. { $name } (siz)
whole-people = Bu kadar kişi var mı?
whole-people-ask = Kendi listenizle karşılaştırın. Uydurma kişilerle doldurulmuş bir grup kimseyi gizlemez.
whole-group = Grup
whole-invited = Davet edilen
whole-everybody = Herkes
whole-wrong = Bir şey yanlışsa kabul etmeyin ve bunu açıkça söyleyin: İK'ye, diğer koruyucuya, çalışan temsilciliğine.
whole-accept = Bu sözü kabul et
whole-refuse = Kabul etme

accepted-title = Sözü kabul ettiniz
accepted-save = Kabulü kaydedin ve İK'ye gönderin
accepted-save-why = Anket, bütün koruyucular kabul edince açılır.
accepted-save-it = Kabulü kaydet
accepted-again = Anahtar dosyanızı yeniden kaydedin
accepted-again-why = Artık hangi sözü kabul ettiğinizi hatırlıyor. Eskisinin yerine koyun.
accepted-words = Bu on iki sözcüğü kendi yolunuzla yayımlayın
accepted-words-why =
    Kendi ilan panonuzda ya da kendi postanızda, İK aracılığıyla değil: insanlar onları davetleriyle karşılaştırır. Sahte bir söz böyle
    bulunur.

open-title = 3. Paketi açmak
open-first = Önce içindeki her şey denetlenir ve hiçbir şey açılmaz. Sonra size sorulur.
open-parcel = İK'nin size gönderdiği paket
open-receipts = İnsanların size verdiği makbuzlar, varsa: o zaman dışarıda bırakılıp bırakılmadıkları görülür
open-check = Paketi denetle

working-title = Çalışılıyor
working-checking = Paketteki her şey denetleniyor
working-opening = Katmanınız açılıyor
working-done = Şimdiye dek yapılan: { $done } / { $total }
working-not-yet = Şimdiye dek yapılan:
working-leave =
    Bu sayfayı açık bırakıp başka bir şey yapabilirsiniz. Kapanırsa ya da bilgisayar uyursa hiçbir şey kaybolmaz: aynı paketi yeniden açın, aynısı
    çıkar.
working-stop = Durdur

checked-title = Paketteki her şey olması gerektiği gibi
checked-entries = { $entries ->
    [one] İçinde <b>{ $entries }</b> kayıt var. İmzalı listede yer alıyor, grubunun bir bağlantısına sahip biri tarafından yapılmış, ve hiçbir grupta
        kullanılan bağlantılardan ya da davet edilenlerden çok kayıt yok.
   *[other] İçinde <b>{ $entries }</b> kayıt var. Her biri imzalı listede yer alıyor, grubunun bir bağlantısına sahip biri tarafından yapılmış, ve
        hiçbir grupta kullanılan bağlantılardan ya da davet edilenlerden çok kayıt yok.
}
checked-no-receipts = Size hiç makbuz verilmedi.
checked-receipts = { $receipts ->
    [one] Size verilen makbuz listede var.
   *[other] Size verilen makbuzların ({ $receipts }) hepsi listede var.
}
checked-again = Tam olarak bunu daha önce açtınız. Aynısı çıkacak.
checked-before = Bu anketin bir listesi daha önce açıldı mı?
checked-before-why =
    Anahtar dosyanız bunu bilemez: onunla hiçbir söz kabul edilmedi, bu yüzden kâğıttan yapılmış olabilir. Siz ya da vekiliniz bu anketi daha önce
    açtıysanız, o zaman yayımlanan on iki sözcüğü yazın. Kimse açmadıysa <b>yok</b> yazın.
checked-before-words = On iki sözcük, ya da: yok
checked-none = yok
checked-save = Anahtar dosyanızı yeniden kaydedin
checked-save-why = Artık bu listeyi hatırlıyor. Anahtarınız bunu açar, başkasını asla. Dosyayı eskisinin yerine koyun.
checked-off = Katmanınızı açın
checked-off-what = Bütün pusulaların bir katmanı açılır ve pusulalar sıralanır. Hiçbir yanıt görmeyeceksiniz.
checked-take-off = Katmanımı aç
checked-not-now = Şimdi değil

opened-title = Katmanınız açıldı
opened-many =
    Sıralanıp iletilen pusulalar: yanıtlı <b>{ $answers }</b>, yorumlu <b>{ $comments }</b>. Çok az kişilik gruplar başkalarıyla birleştirildi
    ya da dışarıda bırakıldı.
opened-odd =
    Açılmayan ya da iki kez bulunan pusulalar: <b>{ $odd }</b>. Dürüst bir sayfa böylelerini hiç yapmaz: tasdik belgenizde adları geçer. Diğer
    koruyucuya ve çalışan temsilciliğine söyleyin.
opened-save = Paketi kaydedin ve İK'ye geri verin
opened-to-next = Sizden sonraki koruyucuya gider.
opened-to-count = Sonuncu sizsiniz: ardından yanıtlar sayılır.
opened-save-it = Paketi kaydet
opened-attestation = Tasdik belgenizi kaydedin ve saklayın
opened-attestation-why = Anketi denetleyen bunu sunucudan değil, sizden ister.
opened-save-attestation = Tasdik belgesini kaydet
opened-words = Listenin bu on iki sözcüğünü kendi yolunuzla yayımlayın
opened-words-why = Makbuzunu arayanlar onları karşılaştırır: ikinci bir liste böyle bulunur.
opened-later = Sonuç yayımlandığında 4. adım için geri gelin.

forget-title = 4. Unutmak
forget-why =
    Sonuç yayımlandığında anahtara artık gerek yoktur. Unutan bir koruyucu yeter: o zaman bu pusulaları saklanmış bir kopyadan kimse
    açamaz.
forget-it = Bu anketi unut

forgotten-title = Bu tarayıcı anketi unuttu
forgotten-left = Kalanı size düşüyor, çünkü bir sayfa dosya silemez:
forgotten-file = <b>{ $round }</b> anketinin anahtar dosyasını, her kopyasını silin ve çöp kutusunu boşaltın.
forgotten-paper = Vekilinizden zarfı isteyin ve kâğıdı yırtın.
forgotten-keep = Tasdik belgenizi saklayın.

stop-title = Durun: bir şey doğru değil
stop-accepted = <b>Hiçbir şey kabul edilmedi.</b> Bu sayfa bunun için var: dürüst bir yanlışlık ile birini ayırt etme girişimi burada aynı görünür.
stop-opened = <b>Hiçbir şey açılmadı.</b> Bu sayfa bunun için var: dürüst bir yanlışlık ile birini ayırt etme girişimi burada aynı görünür.
stop-handed-on = <b>Hiçbir şey iletilmedi.</b> Bu sayfa bunun için var: dürüst bir yanlışlık ile birini ayırt etme girişimi burada aynı görünür.
stop-what-now =
    Yukarıdaki cümleyi diğer koruyucuya ve İK'ye okuyun ve ne olduğunu sorun. Yolda kesilen bir dosya yeniden gönderilebilir. Anlamadan devam
    etmeyin.

slip-unknown = Sayfa beklemediği bir şeyle karşılaştı. Tarayıcının dediği: { $error }
slip-worker = Bu tarayıcı bu işi burada yapamıyor: { $error }
slip-file-missing = Bir dosya eksik: her alan için bir dosya seçin.
slip-names = Anket, ad ve görev gereklidir: sözde yer alacaklar.
slip-differ = İki parola farklı. Yeniden yazın.
slip-words-many = { $found ->
    [one] { $found } sözcük var: 24 bekleniyor.
   *[other] { $found } sözcük var: 24 bekleniyor.
}
slip-word-strange = { $place }. sözcük (“{ $word }”) sözcük listesinde yok: kâğıda yeniden bakın.
slip-words-order = Bu 24 sözcük birbirine uymuyor: ikisi yer değiştirmiş ya da biri yanlış okunmuş olabilir.
slip-round-name = Anketin adında yalnızca a'dan z'ye harfler, rakamlar ve kısa çizgiler vardır, örneğin 2026-q3. İK'ye sorun.
slip-passphrase-short = { $found ->
    [one] Parolada { $found } karakter var: en az { $least } bekleniyor, örneğin beş sözcük.
   *[other] Parolada { $found } karakter var: en az { $least } bekleniyor, örneğin beş sözcük.
}
slip-no-key-file = Bu bir koruyucunun anahtar dosyası değil. Onun adı candor-guardian- ile başlar, sonra anketin adı gelir.
slip-key-file-damaged = Anahtar dosyası bozuk.
slip-passphrase-wrong = Bu, bu anahtar dosyasının parolası değil. Hiçbir şey değişmedi: yeniden deneyin.
slip-no-promise = Bu bir söz değil. Onun adı promise.json'dur ya da İK'nin bir postasında gelir.
slip-promise-round = Bu söz { $theirs } anketinin: anahtarınız { $yours } için.
slip-no-receipt = { $file } bir makbuz değil. Onu çıkarın ya da doğru dosyayı seçin.
slip-no-parcel = Bu dosya candor'un bir paketi değil.
slip-parcel-cut = Paket eksik: “{ $part }” bölümü kesilmiş. Yeniden isteyin.
slip-parcel-long = Paket, ilk satırının dediğinden uzun. Yeniden isteyin.
slip-parcel-part = Pakette “{ $part }” bölümü yok. Bu, bir koruyucunun geri verdiği paket mi?
slip-parcel-round = Bu paket { $theirs } anketinin: anahtarınız { $yours } için.
slip-early = Şundan önce hiçbir şey açılmaz: { $from }. Bu bilgisayarın saatine göre şu an: { $now }.
slip-receipt-strange = { $receipt } makbuzu bu anketin değil. Onsuz devam edin ve size verene söyleyin.
slip-save-first = Önce anahtar dosyanızı kaydedin: bir şey açılmadan önce bu listeyi hatırlamalıdır.
slip-notice-empty = Önce yayımlanan sözcüklerle ilgili soruyu yanıtlayın.
slip-notice-other =
    Bunlar bu listenin sözcükleri değil: daha önce başka bir liste açıldı ya da bir sözcük yanlış okundu. Hiçbir şey açılmadı.

key-none = Bu başlangıç değerinden bir anahtar çıkmıyor.
twofold = Anahtar dosyanız ile bu tarayıcı bu anket hakkında farklı şeyler hatırlıyor. Bunu açıkça söyleyin: birinde ikinci bir anahtar dosyası var.
accepted-another = Bu anketin başka bir sözünü kabul ettiniz.
opened-another =
    Anahtarınız bu anketin başka bir listesini ya da yığınını açtı ve ikincisini açmaz: ikisi arasından seçebilen biri, farkta kimin olduğunu
    öğrenirdi.

promise-unread = Sözün ilk sayfası okunamıyor.
promise-groups-unread = Sözdeki grup listesi okunamıyor.
promise-tree-unread = Sözdeki kuruluş okunamıyor.
promise-form = Sözün biçimi { $form }: bu sayfa biçim 4'ü okur.
promise-strange = Sözde bu sayfanın bilmediği bir bölüm var: “{ $part }”.
promise-unguarded = Bu anketin sözünde koruyucu adı yok.
promise-other-statements = Söz değiştirilmiş: ifadeleri başka.
promise-other-tree = Söz değiştirilmiş: kuruluşu başka.
promise-other-groups = Söz değiştirilmiş: grupları başka.
promise-too-few = Bu söze göre beş kişiden azına ait sayılar gösterilebilir.
promise-unit-twice = Sözdeki kuruluşta bir birim iki kez var.
promise-tops = Sözdeki kuruluşun tam olarak bir tepesi yok.
promise-torn = Sözdeki kuruluş kopuk.
promise-guardians = Sözde koruyucu yok ya da ikiden çok var.
promise-keys-same = Sözdeki koruyucu anahtarlarının ikisi aynı ya da biri anahtar değil.
promise-inner-keys = Sözdeki iç jetonların anahtarları okunamıyor ya da aynı.
promise-unwraps = Bu söze göre pusulalar anket bitmeden ya da bitişinden 30 günden sonra açılır.
promise-group-homeless = Sözdeki bir grup hiçbir birime ait değil.
promise-group-comments = Sözde yorumlar için ayrı gruplar var.
promise-group-few = { $group }: { $k } kişiden azı davet edilmiş.
promise-group-sum = { $group }: kişi sayıları tutmuyor.
promise-groups-same = Sözdeki iki grubun adı ya da anahtarı aynı.
promise-without-you = Anahtarınız bu sözde yok: kabul etmeyin ve bunu açıkça söyleyin.

parcel-promise-round = Paketteki söz başka bir anketin: anahtarınız { $yours } için.
parcel-promise-other = Paketteki söz, kabul ettiğiniz söz değil.
list-unsigned = Kayıt listesi sözdeki anahtarla imzalanmamış.
list-unread = Kayıt listesi okunamıyor.
list-other = Kayıt listesi başka bir söz için.
entry-no-group = { $entry } kaydı sözdeki hiçbir gruba ait değil.
entry-no-token = { $entry } kaydında grubunun jetonu yok.
entry-unsigned = { $entry } kaydı imzalı değil.
entries-cut = Paketteki kayıtlar kesilmiş. Yeniden isteyin.
entry-twice = Bir kayıt iki kez var.
entries-other = Kayıtlar listedekiler değil. Eksik: { $missing }. Listede olmayan: { $more }.
entries-same-key = İki kaydın tek kullanımlık anahtarı aynı.
entries-same-ballot = İki kayıtta aynı sarılı pusula var.
group-key = Sözdeki { $group } anahtarı okunamıyor.
used-other = Kullanılan bağlantıların listesi bu sözün grupları için değil.
used-too-many =
    { $group }, kayıtlar: { $entries }, kullanılan bağlantılar: { $links }, davet edilenler: { $invited }. Bu sayılardan hiçbiri bir sonrakinden büyük
    olmamalıydı. Biri bu grubu doldurmuş.
receipt-dropped = { $receipt } makbuzu imzalı, ama kaydı listede yok: bir kayıt çıkarılmış.
pile-cut = Paketteki “{ $pile }” yığını kesilmiş. Yeniden isteyin.
pile-unsorted = Paketteki “{ $pile }” yığını sıralı değil ya da bir satır iki kez var.
pile-twice = “{ $pile }” yığınında aynı sarılı pusula iki grupta var.
before-unsigned = İletilen şeyi { $name } imzalamamış.
before-unread = Sizden önceki koruyucunun tasdik belgesi okunamıyor.
before-other = { $name } başka bir liste, söz ya da sıra hakkında imzalamış.
before-unlike = { $name } tarafından imzalanan şey kayıtlardan çıkmıyor ya da iletilen şey değil.

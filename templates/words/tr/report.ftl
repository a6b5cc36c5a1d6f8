# The words of what leaders read about a round: the letter, the report on the desk, the chart. Each message stands once in every
# language, with the same { $values }. Numbers come as they are printed, with a point, so that anybody can check them; { $between } and
# { $what } are messages of this file. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

report-title = { $name }: { $happened }
report-fell = düştü
report-rose = yükseldi
report-likely-fell = büyük olasılıkla düştü
report-likely-rose = büyük olasılıkla yükseldi
report-stands = { $value } düzeyinde
report-likely-fell-by = büyük olasılıkla { $least } ya da daha fazla düştü
report-likely-rose-by = büyük olasılıkla { $least } ya da daha fazla yükseldi
report-by-chance = bu büyüklükteki birimler gibi inip çıkıyor
report-between = { $since }: { $then }; { $round }: { $now }
report-between-least = { $since }: { $then }; { $round }: { $now }; { $least } ya da daha fazla
report-from = { $between }.
report-band = { $low } ile { $high } arası
report-of = { $answered } / { $invited }
report-of-invited = / { $invited }
report-word-answered = yanıt
report-only-bound = yalnızca bir sınır
report-quote = “{ $statement }”
report-opposite = Şunun tersi: { $statement }
report-result = { $round } anketinde { $max } üzerinden { $value } (yanıtlayan: { $answered } / { $invited })
report-nothing = { $round } anketinde hiçbir şey gösterilemez
report-subject = { $name }: { $result }
report-subject-hidden = { $own }: tek başına gösterilmez; { $name }: { $result }
report-subject-moved = { $name }, { $happened }: { $between } (yanıtlayan: { $answered } / { $invited })
report-opening = { $name } için { $round } anketinden çıkan sonuç bu: açıkça konuşmak ne kadar güvenli.
report-opening-pulse =
    { $name } için { $round } anketinden çıkan sonuç bu; bir olaydan sonraki kısa anket: olayla nasıl başa çıkıldığı.
report-opening-moved = { $name }: { $happened } ({ $between }).
report-hidden-together =
    { $own }, { $round } anketinde tek başına gösterilmez; böylece hiçbir sayı { $k } kişiden az kişiyle ilgili olmaz:
    yanıtları { $place } biriminin öteki küçük ekiplerinin yanıtlarıyla birlikte sayılır.
report-hidden-above =
    { $own }, { $round } anketinde tek başına gösterilmez; böylece hiçbir sayı { $k } kişiden az kişiyle ilgili olmaz:
    yanıtları { $place } içinde sayılır.
report-hidden-nowhere =
    { $own }, { $round } anketinde gösterilmez: { $k } kişiden azı yanıtladı ve çevresinde o kadar az kişi var ki
    hiçbir sayının içinde değiller.
report-hidden-absent = { $own }, { $round } anketinde kuruluşun parçası değildi.
report-next-up = Bu rapor bir üst düzey olan { $name } ile ilgilidir.
report-gap-above =
    hiçbir sayı { $k } kişiden az kişiyle ilgili olmasın diye tek başına gösterilmez; { $place } içinde sayılır
report-gap-together =
    hiçbir sayı { $k } kişiden az kişiyle ilgili olmasın diye tek başına gösterilmez; { $place } biriminin öteki küçük
    ekipleriyle sayılır
report-gap-nowhere = gösterilmez: { $k } kişiden azı yanıtladı, çevresinde de çok az kişi var
report-gap-absent = bu ankette kuruluşun parçası değildi
report-line-new = { $round } anketinde yeni bir çizgi başlar: { $name } önceki ankette kuruluşun parçası değildi.
report-line-moved = { $round } anketinde yeni bir çizgi başlar: { $name } taşındı: { $from } yerine { $to }.
report-line-renamed = { $round } anketinde yeni bir çizgi başlar: { $name } biriminin önceki adı { $from }.
report-line-regrouped =
    { $round } anketinde yeni bir çizgi başlar: { $name } yeniden oluşturuldu: kişilerinin 30 % kadarından fazlası
    öncekilerden başka kişiler.
report-stands-band =
    { $min } ile { $max } arasındaki ölçekte { $value }. 95 % bandı: { $band }. Yanıtlayan: { $answered } /
    { $invited }.
report-stands-bound =
    { $min } ile { $max } arasındaki ölçekte { $value }. Ölçeğin ucuna bu kadar yakında yalnızca bu sınır gösterilir.
    Yanıtlayan: { $answered } / { $invited }.
report-few = Bu, 60 % oranından az: yanıtlamayanlar bunu başka türlü görüyor olabilir.
report-whole = { $name }, bütün olarak: { $value }.
report-moved-pulse = Bir olaydan sonraki kısa anket bir kez, tek bir olay için yapılır. Hiçbir şeyle karşılaştırılmaz.
report-moved-nothing = Bu anket için karşılaştırılacak bir sayı yok.
report-moved-new-line = Değerleri öncekilerle karşılaştırılmaz.
report-moved-first = Bu, gösterilebilen ilk anket: henüz karşılaştırılacak bir şey yok.
report-moved-bound =
    { $between }. Birinde, ölçeğin ucuna bu kadar yakında, yalnızca bir sınır gösterilir; bir sınırdan hiçbir değişim
    söylenemez.
report-moved-too-few =
    { $between }. Bunun rastlantıdan fazlası olup olmadığı burada söylenemez: birimler bunun için çok az ve çok küçük.
report-moved-early =
    { $between }. Bunun rastlantıdan fazlası olup olmadığı henüz söylenemez: burada bir değişim dördüncü anketten
    başlayarak söylenebilir.
report-since = { $between }: { $what }. Değişimin en iyi tahmini { $estimate } (95 % aralığı: { $range }).
report-since-chance =
    { $between }: { $what }. Değişim şu aralıkta herhangi bir şey olabilir: { $range } (en iyi tahmin { $estimate }).
report-step = Yalnızca son adımda ({ $between }): { $what } (en iyi tahmin { $estimate }, 95 % aralığı: { $range }).
report-step-chance =
    Yalnızca son adım ({ $between }): { $what }; { $range } herhangi bir şey (en iyi tahmin { $estimate }).
report-below-moved = { $name } ({ $between }): { $what }.
report-change = { $since } anketinden bu yana { $what }: { $estimate } ({ $range })
report-change-few = bu kadar az ve küçük birimde söylenemez
report-change-early = dördüncü anketten başlayarak söylenebilir
report-change-bound = yalnızca bir sınır basılı
report-below-more = Değişen öteki birimler: { $more }; masadaki genel bakışta hepsi var.
report-together =
    Hiçbir sayı { $k } kişiden az kişiyle ilgili olmasın diye birlikte sayılanlar: { $names }. Değerleri { $value }
    (yanıtlayan: { $answered } / { $invited }).
report-and-more = ve { $more } tane daha
report-counted-above =
    { $name } biriminin en küçük ekiplerinden gelen, { $k } sayısından az yanıt yalnızca { $place } içinde sayılır.
report-unreadable = Artık açılamayan ve bırakılan yanıtlar ya da yorumlar: { $count }. Hiçbir sayının içinde değiller.
report-unread = Yorumlar dışarıda bırakıldı, çünkü hiçbir görevli onları zamanında okumamıştı.
report-unfetched =
    Çalışan temsilciliği bu anketin denetim dosyasını zamanında almamıştı; artık hiç kimse sayımı denetleyemez.
report-reading =
    Her değer, { $min } ile { $max } arasındaki ölçekte { $items } ifadenin ortalamasıdır; yüksek olan her zaman daha
    güvenlidir. 95 % bandı bu anket ve bu grupla ilgilidir: gruptaki herkesin söyleyeceği, 100 durumun 95 tanesinde
    onun içindedir. Başka kişiler ya da başka bir gün için hiçbir şey söylemez. Bu anketin hiçbir sayısı { $k }
    kişiden az kişiyle ilgili değildir ve ölçeğin uçlarına yakın yerde yalnızca bir sınır gösterilir (≤ ya da ≥).
report-reading-change =
    Bir değişim, bütün birimlerden ve bütün anketlerden birlikte söylenir: bir birimin düşmesi ya da yükselmesi,
    { $least } ya da daha büyük bir değişimin 100 üzerinden en az 95 şansı olduğu anlamına gelir. En iyi tahmin
    çoğunlukla basılı değerlerin farkından küçüktür, çünkü her farkın bir bölümü rastlantıdır.
report-reading-change-likely =
    Bir değişim, bütün birimlerden ve bütün anketlerden birlikte söylenir: bir birimin düşmesi ya da yükselmesi,
    { $least } ya da daha büyük bir değişimin 100 üzerinden en az 95 şansı olduğu anlamına gelir; büyük olasılıkla ise
    en az { $chances } şansı olduğu anlamına. En iyi tahmin çoğunlukla basılı değerlerin farkından küçüktür, çünkü her
    farkın bir bölümü rastlantıdır.
report-coarsened =
    az sayıda kişi katıldı ya da ayrıldı veya yalnızca bir kez yanıtladı, bu yüzden daha geniş adımlarla gösterilir
report-pulse = olay sonrası kısa anket
report-pulse-line = { $round }: olay sonrası kısa anket, karşılaştırılmaz
report-why-both = burada en düşük, başka yerlerden de düşük
report-why-lowest = burada en düşük
report-why-lower = burada başka yerlerden düşük
report-caveat = 12 yanıttan azında sıraları çoğunlukla rastlantıdır.
report-said = { $value } (95 % bandı: { $band }), yanıtlayan: { $answered } / { $invited }
report-said-bound = { $value }, yanıtlayan: { $answered } / { $invited }
report-of-round = { $round }: { $said }
report-begins = (yeni bir çizgi)
report-caution-1 =
    Kimin ne dediğini tahmin etmeye çalışmayın ve kimseye ne yanıtladığını sormayın. Söylemek isteyen, güvenliyse
    söyler.
report-caution-2 =
    Sayıları açıklayıp geçiştirmeyin ve kendinizi savunmayın. Yanıtlayan herkese teşekkür edin ve önce dinleyin.
report-caution-3 =
    Ekipleri birbiriyle sıralamayın ve hiçbir sayıyı hedef yapmayın: tutturulurdu ve hiçbir şey değişmezdi.
report-caution-4 = Tutamayacağınız sözü vermeyin. Dürüstçe açık bırakılan bir soru daha iyidir.
report-one-step =
    Bir sonraki ankete kadar hepinizin başka türlü yapacağı tek bir şeyde anlaşın: bu hafta başlanacak kadar küçük
    olsun. Ne olduğunu, kimin ilgileneceğini ve hangi gün birlikte bakacağınızı yazın.
report-head-we-stand = Neredeyiz
report-head-stands = { $name } nerede
report-no-number = Bu anket için hiçbir şey gösterilemez.
report-head-moved = Gerçekten değişti mi?
report-head-below = Aşağıda ne değişti
report-below-rest = Aşağıdaki her şeyin geri kalanı, o büyüklükteki birimler gibi inip çıkıyor.
report-head-strong = Güçlü olan ne
report-head-topics = Ne konuşulmalı ve nasıl
report-topics =
    Burada en düşük olan ifadeler ve burada bütün kuruluştakinden düşük olanlar, bir sonraki ekip toplantısı için
    sorularla. Bir konuşmayı başlatırlar; not değildirler.
report-questions = Gösterilenlerde hiçbir ifade öne çıkmıyor. Bir sonraki ekip toplantısı için sorular:
report-head-cautions = Ne yapılmamalı
report-head-step = Bir adım
report-answer =
    Sonra çalışanlarınıza yanıt verin: ne duydunuz ve ne yapacaksınız. Yeniden yanıtlamadan önce bunu okurlar.
report-answer-link = Çalışanlarınıza yanıt verin
report-answer-desk = Bağlantı masaya götürür; adresinizle oturum açın. Henüz parolanız yoksa orada bir parola seçin.
report-head-shares = Kaç kişi böyle görüyor
report-shares =
    Yanıtların ölçek ortasının güvenli tarafındaki bölümü ve öteki taraftaki bölümü. Hiçbir tek yanıt görünmesin diye
    geniş adımlara yuvarlanır; söylenemeyecek kadar az kişinin yanıtladığı yerde bir çizgi vardır.
report-share = Güvenli { $safe }, güvenli değil { $not-safe }: { $statement }
report-column-statement = İfade
report-column-safe = Güvenli
report-column-not-safe = Güvenli değil
report-column-round = Anket
report-column-value = Değer
report-column-band = 95 % bandı
report-column-answered = Yanıtlayan
report-head-dimensions = Konulara göre
report-dimensions = Her değer, basıldıkları biçimiyle ifadelerinin ortalamasıdır.
report-dimensions-whole = Ayraç içinde: bütün olarak { $name }.
report-head-rounds = Bütün anketler
report-chart = { $name } grafiği. “Bütün anketler” tablosunda grafikteki her sayı var.
report-small-charts = Konuların küçük grafikleri. Altlarındaki tabloda her sayı var.
report-table-shares = Oranlar tablosu
report-table-dimensions = Konulara göre tablo
report-table-rounds = Bütün anketler tablosu
report-head-reading = Bu nasıl okunur
report-forward = Bu e-postada yalnızca yayımlanmış sayılar vardır, kişisel bağlantı yoktur; iletebilirsiniz.
report-makers = Bu raporun metinlerini candor'u yapanlar çevirdi; ana dili Türkçe olan okurlarla henüz denenmedi.
report-print = Bu sayfada yalnızca yayımlanmış sayılar vardır, kişisel bağlantı yoktur; çıktısı başkasına verilebilir.

chart-about = { $name }, { $min } ile { $max } arasındaki ölçekte; yüksek olan daha güvenli.
chart-moved = { $name }: { $happened } ({ $between }).
chart-before = { $round } öncesinde: olay sonrası kısa anket ({ $pulse }).
chart-reading = Ölçek { $min } ile { $max } arası, yüksek daha güvenli. Açık çubuk: 95 % bandı.
chart-scale = Ölçek { $min } ile { $max } arası, yüksek daha güvenli.
chart-counts = Her anketin altında: çağrılanların kaçı yanıtladı.
chart-bound = Ölçeğin uçlarına yakın yalnızca bir sınır (≤ ya da ≥).
chart-ring = Halka: az kişi geldi, gitti ya da bir kez yanıtladı; geniş adım.
chart-pulse = Baklava: olay sonrası kısa anket ({ $rounds }).
chart-pulses = Baklavalar: olay sonrası kısa anketler ({ $rounds }).
chart-newest = en yenisi { $round }
chart-grey = Gri: kesik çizgi üst birim, düz çizgi bütün kuruluş.
chart-line = Dikey çizgi: yeni mavi çizgi başlar; arası karşılaştırılmaz.
chart-gap-above = tek başına / gösterilmez
chart-gap-together = küçük ekiplerle / sayılır
chart-gap-nowhere = { $k } yanıttan / az
chart-gap-absent = bu ankette / birim yok
chart-cut-new = yeni
chart-cut-moved = taşındı
chart-cut-renamed = adı değişti
chart-cut-regrouped = yeniden
chart-unit = bu birim
chart-all = herkes
chart-above = üst birim
chart-dimensions = { $name }: konular
chart-dimensions-about = { $name }: konular, { $min } ile { $max } arasındaki ölçekte; yüksek olan daha güvenli.
chart-value-in = { $value } ({ $round })
chart-whole = Gri: { $name }.
chart-open = Boş bırakılan: { $answers } yanıttan az.

dimension-mistakes = hatalar
dimension-speaking-up = açıkça konuşma
dimension-belonging = ait olma
dimension-asking-and-trying = sorma ve deneme
dimension-reporting = bildirme
dimension-learning = öğrenme
report-own = { $statement } (İK'nin kendi ifadesi, hiçbir ortalamada yok)
report-go-out = Sonuçlar en geç { $day } günü ya da gösterilen her birimin yöneticisi yazar yazmaz herkese gider; o zamana kadar yazdıklarınız da onlarla gider.
report-go-out-later = Sonuçlar en geç yayımdan on dört gün sonra ya da gösterilen her birimin yöneticisi yazar yazmaz herkese gider; o zamana kadar yazdıklarınız da onlarla gider.
report-head-silent = Aşağıda nerede hiçbir şey söylenmedi
report-silent = { $round } sonrasında şu birimlerdeki kişilere hiçbir şey yazılmadı: { $names }. Bu anket için yardım önerin; bu, yanıtlar hakkında hiçbir şey söylemez ve sizinle onlar arasında kalır.
report-silent-more = { $round } sonrasında şu birimlerdeki ve başka birimlerdeki kişilere hiçbir şey yazılmadı: { $names }. Bu anket için yardım önerin; bu, yanıtlar hakkında hiçbir şey söylemez ve sizinle onlar arasında kalır.

page-pictures = Yanınıza almak için resimler:
page-trend = gidiş
page-dimensions = konular
page-dark = koyu
page-prints = Rapor sayfa olarak da yazdırılır.
page-everybody =
    Bu anketin sonuçları herkes içindir: gösterilen her birimin yöneticisi yazdığında ya da yayımdan on dört gün sonra
    gönderilir. Biriminizdeki ve altındaki herkes bunu onlarla birlikte okur; o anda burada yazan artık
    değiştirilemez. Kimsenin adını yazmayın.
page-next =
    Bir sonraki ankette sorulanlar bunu davetle birlikte ve yanıtlamadan önce okur. O zamana kadar değiştirilebilir.
    Kimsenin adını yazmayın.
page-heard = Ne duyduk
page-will-do = Ne yapacağız
page-keep = Sakla
page-answered = Ne yanıt verildi
page-below = Hemen altında
page-unit = Birim
page-since = Önceki anketten bu yana
page-not-shown = tek başına gösterilmez
page-others = Öteki anketler
page-language = Başka bir dilde
page-comments = Yazılanları okuyun

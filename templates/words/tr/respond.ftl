# The words of the page that an employee answers on. Each message stands once in every language, with the same { $values } and
# the same <b> and <code>; a number may choose between plural forms. How to improve or add a language: docs/ARCHITECTURE.md.
# No sentence may say more than the English one, which says no more than what a test holds.

waiting-one-moment = Bir dakika
waiting-what-promised-round =
    Bu anket için verilen sözler getiriliyor ve denetleniyor. Sizinle ilgili hiçbir şey gönderilmiyor.
waiting-if-stays-please = Böyle kalırsa bağlantınızı güncel bir tarayıcıda açın.
waiting-something-way = Bir engel var
waiting-pages-program-did =
    <b>Bu sayfanın programı ulaşmadı ya da yolda değiştirildi.</b> Tarayıcınız onu yalnızca yapıldığı haliyle
    çalıştırır. Bu yüzden hiçbir şey gönderilmedi ve bağlantınız hâlâ geçerli.
waiting-filter-network-addition =
    Ağdaki bir filtre ya da tarayıcınızdaki bir eklenti buna yol açabilir. Bağlantınızı başka bir tarayıcıda ya da
    başka bir ağda, örneğin telefonunuzda açın. Böyle kalırsa size gönderen kişiye söyleyin.
used-link-used-device = Bağlantınız bu cihazda kullanıldı
used-answers-were-sent =
    Yanıtlarınız buradan gönderildi ve bir bağlantı bir kez geçerlidir. Yapılacak başka bir şey yok.
used-pass-fetched-from =
    Geçiş belgeniz buradan alındı ve bir bağlantı bir kez geçerlidir. O zamandan beri yanıt verdiyseniz yapılacak
    başka bir şey yok. Vermediyseniz aşağıda geçiş belgenizle yanıtlayın.
used-remembered-device-alone =
    Bunu yalnızca bu cihaz hatırlıyor. Kimseye sorulmadı ve sunucu bağlantınızı yeniden açtığınızı bilmiyor.
used-forget-device-open = Bu cihazda unut ve bağlantıyı aç
promise-statements-about-two = { $items ->
    [one] { $items } ifade, yaklaşık iki dakika, son gün { $last-day }
   *[other] { $items } ifade, yaklaşık iki dakika, son gün { $last-day }
}
promise-round-works-council = Bu ankette <b>çalışan temsilciliği her yanıt kâğıdını</b> isimsiz olarak alır.
promise-leaders-hr-see =
    Yöneticiler ve İK <b>en az { $k } kişinin ortalamasını</b> görür, hiçbir zaman tek bir kişinin puanlarını değil.
promise-everybody-sees =
    Buradaki herkes <b>en az { $k } kişinin ortalamasını</b> görebilir, hiçbir zaman tek bir kişinin puanlarını değil.
promise-steward-reads-comments = Yorumları önce görevli bir kişi okur.
promise-yours-count-people =
    Yanıtlarınız <b>{ $circle }</b> ({ $invited } kişi) içinde ve yukarıya doğru <b>{ $top }</b> ({ $top-invited })
    düzeyine kadar sayılır.
promise-yours-count-people-2 = Yanıtlarınız <b>{ $circle }</b> ({ $invited } kişi) içinde sayılır.
promise-team-shown-with =
    Ekibiniz başkalarıyla birlikte gösterilir: <b>{ $circle }</b> ({ $invited } kişi) içinde ve <b>{ $top }</b>
    ({ $top-invited }) düzeyine kadar.
promise-team-shown-with-2 = Ekibiniz başkalarıyla birlikte gösterilir: <b>{ $circle }</b> ({ $invited } kişi) içinde.
promise-stand-guard-while =
    <b>{ $guardians }</b> nöbet tutuyor: içlerinden biri dürüst kaldıkça, sunucuyu yalnızca izleyen biri hangi
    yanıtların sizin olduğunu bilemez.
promise-they-travel-sealed =
    Yanıtlar mühürlü ve adınız olmadan yol alır. Sunucuyu işleten ve izleyen kişi onları size bağlayabilir; ne
    yapabileceğiniz aşağıda.
promise-start = Başla
promise-what-came-last = Son yanıtlardan ne çıktı
promise-written-by-leader =
    Her birimin yöneticisi tarafından, birimdeki herkes için yazıldı. Aşağıda verilen sözün parçası değildir.
promise-from-hr = İK'den
promise-hrs-own-words = İK'nin kendi sözleri, herkes için aynı. Anket açılırken sabitlendi.
promise-answer-two-visits = İki ziyarette yanıtla
promise-today-page-fetches =
    Bugün bu sayfa sizin için bir geçiş belgesi alır: grubunuzdan birinin yanıtlayabileceğini söyler, kim olduğunu
    söylemez. Onunla başka bir zamanda, örneğin evden yanıtlarsınız.
promise-good-against-whoever =
    Bu, sunucunun saatini izleyen birine karşı iyidir. Ölçtüğümüzde böyle biri tek ziyarette 100 kişiden 98'ini
    yanıtlarına bağladı; yanıtlar ilgisiz bir zamanda geldiğinde ise tahminden fazlasını bilemedi.
promise-fetch-my-pass = Geçiş belgemi al, sonra yanıtla
promise-how-works-what = Nasıl işler ve neye karşı korumaz
promise-start-sends-nothing =
    Başla hiçbir şey göndermez. Siz sonunda gönderene ya da sonrası için geçiş belgenizi alana kadar sizin için hiçbir
    şey alınmaz.
promise-pass-here-already =
    Geçiş belgeniz zaten burada. Başla hiçbir şey göndermez: siz sonunda gönderene kadar hiçbir şey gönderilmez.
promise-until-when = Ne zamana kadar
promise-until-end-midnight = <b>{ $closes }</b> gününün sonuna kadar (gece yarısı, { $zone }).
promise-devices-clock = Bu cihazın saatine göre bu an: { $here }.
promise-where-answers-appear = Yanıtlarınız nerede görünür
promise-they-are-counted =
    <b>{ $circle }</b> ({ $invited } kişi davetli) içinde ve onun üstünde <b>{ $above }</b> içinde sayılırlar. Asla
    tek başlarına değil.
promise-they-are-counted-2 =
    <b>{ $circle }</b> ({ $invited } kişi davetli) içinde sayılırlar. Asla tek başlarına değil.
promise-team-never-shown =
    Ekibiniz asla tek başına gösterilmez. Yanıtlarınız <b>{ $circle }</b> ({ $invited } kişi davetli) içinde ve onun
    üstünde <b>{ $above }</b> içinde sayılır.
promise-team-never-shown-2 =
    Ekibiniz asla tek başına gösterilmez. Yanıtlarınız <b>{ $circle }</b> ({ $invited } kişi davetli) içinde sayılır.
promise-where-fewer-than =
    <b>{ $k }</b> kişiden azının yanıtladığı yerde hiçbir şey gösterilmez ve yanıtlar yalnızca daha yukarıda sayılır.
    Bir birim, kimse daha küçüğünü hesaplayamasın diye de gizli kalabilir.
promise-single-statements-have =
    Tek tek ifadelerin değeri yalnızca en az on kişinin yanıtladığı yerde vardır. Aynı şey, son günden en erken
    <b>{ $interval }</b> gün sonra yeniden sorulur: art arda iki anket, yalnızca birine yanıt veren hakkında daha çok
    şey söylerdi.
promise-few-people-joined =
    Son gösterildiğinden beri bu gruba birkaç kişi katıldı ya da gruptan ayrıldı. Bu yüzden yirmiden az kişi
    yanıtladıkça grup daha kaba adımlarla gösterilir.
promise-round-works-council-2 =
    Bu ankette çalışan temsilciliği, kapanıştan sonra her yanıt kâğıdını isimsiz olarak, sayıldığı grupla birlikte
    alır; böylece yeniden sayabilir. Yorumlar verilmez.
promise-who-sees-what = Kim ne görür
promise-leaders-hr = Yöneticiler ve İK
promise-averages-more-people =
    Kapanıştan sonra en az { $k } kişinin ortalamalarını. Asla tek bir yanıtı, asla kimin yanıtladığını.
promise-everybody-here = Kuruluştaki herkes
promise-values-own-unit =
    Sonuçlar yayımlandıktan sonra yaklaşık iki hafta içinde, e-postayla: kendi biriminin ya da onun üstünde gösterilen
    ilk birimin ve bütün kuruluşun ortalamasını, yöneticilerin ne duyduğunu ve ne yapacağını. Bunu başkalarına
    iletebilirler.
promise-works-council = Çalışan temsilciliği
promise-proof-every-ballot = Sayımı denetlemek için her oy pusulasının kanıtını. Hiçbir yanıtı.
promise-every-answer-sheet = Her yanıt kâğıdını, isimsiz, ve yeniden saymak için kanıtları.
promise-server-until-round = Sunucu, kapanışa kadar
promise-invitation-used-answers =
    Davetinizin kullanıldığını. Yanıtlarınız ona adınız olmadan, tarayıcınızın mühürlediği bir kutuda ulaşır.
promise-key-boxes-lies =
    Kutuların anahtarı sunucuda, veritabanlarının ve yedeklerinin dışında ayrı bir klasörde durur. Sunucuyu işleten
    kişi onu kullanabilir.
promise-server-when-round = Sunucu, kapanışta
promise-all-boxes-are =
    Bütün kutular bir anda, rastgele sırayla açılır ve sayılır; ardından yanıtlar ve anahtar yok edilir.
promise-you = Siz
promise-receipt-answers-were =
    Yanıtlarınızın alındığına dair bir makbuz. Hiçbir sayfa onları yeniden gösteremez, size bile.
promise-protects-against = Şunlara karşı korur
promise-curious-colleagues-leaders =
    <b>Meraklı iş arkadaşları, yöneticiler ve İK.</b> Gruplar hakkında sayılar alırlar ve sorulacak başka bir şey
    yoktur: hiçbir ekranda ve dışa aktarımda tek tek yanıt yoktur.
promise-thief-with-databases =
    <b>Veritabanlarını çalan biri</b>, yedekleri ve kayıtlarıyla birlikte; kapanıştan sonra bütün diskle bile.
    Saklanan yanıtlar rastgele sıradaki mühürlü kutulardır. Anahtar ayrı durur ve kapanışta yok edilir.
promise-recognising-token-signed =
    <b>Geçiş belgenizin tanınması.</b> Körlemesine imzalandı: onu yapan bile kime olduğunu söyleyemez, ne şimdi ne de
    gelecekteki bilgisayarlarla. Yanıtlarınızla birlikte ad, adres ya da zaman saklanmaz.
promise-answering-twice-losing =
    <b>İki kez yanıtlamak ya da oy pusulanızı fark edilmeden yitirmek.</b> Bir geçiş belgesi bir kez sayılır.
    Makbuzunuzla, kabul edilmiş bir pusulanın dışarıda bırakıldığını kanıtlayabilirsiniz.
promise-different-promise-key =
    <b>Yalnızca size özel başka bir söz ya da anahtar.</b> Bu sayfa ikisini de davetinizle karşılaştırdı.
promise-does-not-protect = Şunlara karşı korumaz
promise-whoever-runs-server =
    <b>Sunucuyu işleten, çalışırken izleyen ve bilmek isteyen biri.</b> Tek ziyarette geçiş belgenizi aldığınız an,
    yanıtlarınızın geldiği ana götürür; anahtarın bir kopyasını saklayan da kutularını açabilir. İlgisiz zamanlarda
    iki ziyaret birincisine karşı işe yarar, ikincisine karşı bu sayfada hiçbir şey.
promise-whoever-tampers-guarded =
    <b>Sunucuyu tüm koruyucularla birlikte işleten ya da izlemekten fazlasını yapan biri.</b> Bir koruyucu dürüst
    olduğu sürece, izleyen ve diğer bütün anahtarlara sahip olan yalnızca tahmin edebilir: denememizde 197 kişiden 27'si
    eşleştirildi, tahminle 30 bulunur. Diğerlerinin yanıtlarını çıkaran ya da grubunuzu kendi yanıtlarıyla dolduran,
    sizinkilerle baş başa kalır. Birincisini bir koruyucuya verilen makbuzlar ortaya çıkarır; ikincisini olsa olsa kimin
    bağlantısının kullanıldığını sormak.
promise-page-changed-just =
    <b>Yalnızca sizin için değiştirilmiş bir sayfa.</b> Bu sayfayı sunucu gönderir. Herkes için aynı dosyadır; siz ya
    da çalışan temsilciliği onu kaydedip karşılaştırabilirsiniz.
promise-invented-people-whoever =
    <b>Uydurma kişiler.</b> Bir grubu var olmayan kişilerle dolduran ya da yanıtlamayanlar için geçiş belgesi yapan,
    kalanı çıkarma yoluyla öğrenir. Kaç kişinin davet edildiği işletenin iddiasıdır; çalışan temsilciliği bunu kendi
    listesiyle karşılaştırmalıdır.
promise-colleagues-who-tell =
    <b>Yanıtlarını birbirine söyleyen iş arkadaşları.</b> Ne kadar az kişi kalırsa, onlar hakkında o kadar çok şey
    bilinir.
promise-watched-device-network =
    <b>İzlenen bir cihaz ya da ağ.</b> İşvereninizin ağı bu sayfanın açıldığını görebilir; izlenen bir cihaz her şeyi
    gösterir. Şirket ağının dışındaki kendi telefonunuz daha iyi yerdir.
promise-paper-cards =
    <b>Kâğıt kartlar.</b> Buradaki bazı kişilerin adresi yoktur ve basılı bir kart çekerler. Üzerinde ad yazmaz. Kartları
    basıp dağıtan kişi birini önceden kullanabilir ya da hangisinin kime gittiğini not edip sunucuyu izleyerek
    ilişkilendirebilir.
promise-leaving-small-team =
    <b>Küçük bir ekipten ayrılmak.</b> Ekibin önceki ve sonraki değerleri, ayrılanın söylediklerinden bir şey anlatır.
    O zaman daha kaba gösterilirler; bu, etkiyi azaltır ama bitirmez.
promise-size-silence-from =
    <b>Bir sessizliğin büyüklüğü.</b> Toplamlardan, gizli bir ekipten kaç kişinin yanıtladığı çıkabilir. Ne dedikleri
    çıkmaz.
promise-own-words-style = <b>Kendi sözleriniz.</b> Bir yorumun üslubu yazanı ele verebilir.
promise-later-quantum-computers =
    <b>Gelecekteki kuantum bilgisayarlar.</b> Bugün mühürlü bir kutuyu kaydeden ve onlarca yıl sonra anahtarını kıran,
    içindeki yanıtları okur. O zaman bile geçiş belgesi kimin olduğunu söylemez.
promise-what-computers-remember =
    <b>Bilgisayarların kendiliğinden hatırladıkları.</b> Takas alanı, bir sürücünün günlükleri ve eski blokları ya da
    öndeki bir sunucunun kaydı bu hizmetten fazlasını saklayabilir. Anket açıkken bütün makineyi alan, anahtarın
    dosyasını da almış olur.
promise-what-kept = Ne saklanır
promise-fingerprint-promise = Bu sözün parmak izi
promise-these-twelve-words =
    Bu on iki sözcük, verilen sözlerin tümünü temsil eder. Bu sayfa onları bağlantınızdan hesapladı. Bu ankette herkes
    için aynıdırlar; davetinizde ve ilan panosunda da yazarlar. Biri farklıysa yanıtlamayın ve bunu çalışan
    temsilciliğine gösterin.
promise-pages-program = Bu sayfanın programı
promise-page-its-files =
    Sayfa ve dosyaları herkes için baytı baytına aynıdır ve okunmak için yapılmıştır. Tarayıcınız bir dosyayı ancak
    aşağıdaki özete (SHA-256) sahipse çalıştırır. candor'un sürüm notları aynı özetleri ve sayfanın kendisininkini
    verir. Karşılaştırmak için sayfayı ve dosyaları başka bir ağdan, örneğin <code>curl</code> ile alın ve özetlerini
    hesaplayın.
promise-questions-before-answer =
    Yanıtlamadan önce sorunuz mu var? <b>{ $contact }</b>, { $contact-address }. Bir soru kim olduğunuzu söyler, ne
    yanıtladığınızı değil.
collected-pass-here = Geçiş belgeniz burada
collected-says-somebody-may =
    <b>{ $circle }</b> içinden birinin yanıtlayabileceğini söyler, kim olduğunu söylemez. Bağlantınız artık
    kullanıldı.
collected-lost-pass-cannot =
    <b>Kaybolan bir geçiş belgesinin yerine yenisi verilemez</b>: hangisinin sizinki olduğunu kimse bulamaz. Bu yüzden
    onu şu iki yoldan biriyle yanınıza alın.
collected-as-file = Dosya olarak
collected-another-device-another =
    Başka bir cihaz ya da başka bir ağ için; en iyisi budur. Dosyayı elinde tutan, sizin yerinize yanıtlayabilir.
collected-save-file = Dosyayı kaydet
collected-please-check-candor =
    <b>candor-token</b> dosyasının indirilenler arasında olduğuna bakın. Sonra bu sekme onu unutabilir.
collected-i-have-file = Dosya bende
collected-browser = Bu tarayıcıda
collected-stays-device-until =
    Kullanılana kadar bu cihazda kalır. Ortak cihazlar için değil; onu unutan gizli pencereler için de değil.
collected-keep-browser = Bu tarayıcıda sakla
collected-browser-does-not = Bu tarayıcı onu saklamıyor: hiçbir şey saklamamaya ayarlı. Lütfen dosyayı kaydedin.
collected-changed-mind = Fikriniz mi değişti?
collected-answer-now = Şimdi yanıtla
put-away-can-close-page = Bu sayfayı kapatabilirsiniz
put-away-nothing-answered-yet =
    Henüz hiçbir şey yanıtlanmadı. Lütfen <b>{ $closes }</b> gününün sonundan önce yeniden gelin (gece yarısı,
    { $zone }).
put-away-open-without-link =
    <b>{ $page }</b> adresini bağlantınız olmadan açın ve orada dosyayı ya da bu tarayıcının sakladığı geçiş belgesini
    seçin.
put-away-choose-time-has =
    Şimdiyle ilgisi olmayan bir zaman seçin: yarın, evden. On dakika sonrası hiçbir şeyi gizlemez.
statements-say-what-see = Olması gerekeni değil, gördüğünüzü söyleyin. İstediğinizi boş bırakabilirsiniz.
statements-done = { $dealt } / { $items }
statements-nothing-answered-yet = Henüz hiçbir şey yanıtlanmadı
statements-least-one-statement = Bir şey gönderilebilmesi için en az bir ifadenin yanıtlanması gerekir.
statements-go-first-statement = İlk ifadeye git
statements-prefer-not-answer = Yanıtlamak istemiyorum
statements-own = İK'nin kendi sözleri, yalnızca bu ankette. Ekibinizin değerine katılmaz.
statements-if-like = İsterseniz
statements-short-neutral-safest =
    Kısa ve yansız olan en güvenlisidir: öyküler değil, olgular. Yazış biçiminiz ya da burada az kişinin kullandığı
    bir dil kim olduğunuzu söyleyebilir. Yorum, yanıtlarınızla birlikte ulaşmasın diye onlardan en çok bir dakika
    sonra ayrıca gönderilir.
statements-who-reads-comments = Yorumları kim okur
statements-first-steward-who =
    <b>Önce görevli bir kişi</b>; hiçbir birimi yönetmez. Yorumun nereden geldiğini görmez; sözcükleri ya da yorumun
    tamamını karartabilir; bir şeyin karartıldığını herkes görür.
statements-then-everybody-who =
    <b>Sonra sonuçları alan herkes</b>, sayılardan ayrı ve rastgele sırayla: çevrenizde en az { $k-comments } kişinin
    yanıtladığı ve en az üç kişinin yorum yazdığı en alt birimde. Bir yorum tek bir yerde görünür. Böyle bir birim
    yoksa kimseye gösterilmez.
statements-names-people-organisation =
    <b>Kuruluştaki kişilerin adları</b>, adresler, bağlantılar ve telefon numaraları, biri okumadan önce değiştirilir.
    Bunu bir program yapar; bazılarını kaçırabilir.
statements-nobody-can-reply =
    <b>Kimse karşılık veremez</b> ve kimse bir yorumu kimin yazdığına bakamaz: ne görevli kişi, ne de bir tehditten
    sonra. Siz ya da başkaları tehlikedeyse lütfen buraya yazmayın. Şimdi harekete geçebilecek birine söyleyin: acil
    yardıma ya da kuruluşunuzdaki çalışan temsilciliği, işyeri hekimi veya güvenilen bir kişi gibi birine.
statements-may-tell-who = <b>Bu, kim olduğunuzu söyleyebilir.</b> Yalnızca bu sayfa baktı ve karar sizin.
statements-e-mail-address = Bir e-posta adresi:
statements-address-web = Bir web adresi:
statements-account-name = Bir hesap adı:
statements-telephone-number-perhaps = Belki bir telefon numarası:
statements-long-number = Uzun bir sayı:
statements-day-time-others = Başkalarının hatırlayabileceği bir gün ya da saat:
statements-name-perhaps = Belki bir ad:
statements-words-fit-one = Yalnızca tek bir kişiye uyan sözler:
statements-something-about-own = Kendi yaşamınızdan bir şey:
statements-job-role = Bir meslek ya da görev:
statements-something-have-said = Daha önce birine söylediğiniz bir şey:
statements-more-than-characters = 400 karakterden fazla: metin ne kadar uzunsa üslubu o kadar kolay tanınır.
statements-knows-some-english =
    Adresleri, numaraları ve yazılmış tarihleri bu sayfanın her dilinde görür; öbür sözcükleri yalnızca İngilizce ve
    Almanca, onların da hepsini değil. Belirtmedikleri de kim olduğunuzu söyleyebilir.
statements-server-cannot-be = Sunucuya ulaşılamıyor
statements-server-busy = Sunucu meşgul
statements-something-went-wrong = Sunucuda bir şeyler ters gitti
statements-answers-were-not =
    Yanıtlarınız henüz gönderilmedi ve hâlâ burada. Bu sayfayı açık tutun ve biraz sonra yeniden deneyin.
statements-send-answers = Yanıtları gönder
statements-try-again = Yeniden dene
statements-few =
    <b>Şimdilik { $items } ifadeden { $dealt } tanesi.</b> Bu da olur. Böyle göndermek için düğmeye bir kez daha basın
    ya da sürdürün.
statements-review = Seçtiklerinize bakın
statements-review-none = Yanıt yok
statements-until-send-answers =
    Siz gönderene kadar yanıtlarınız yalnızca bu sekmede durur. Sekmeyi kapatmak onları unutturur.
unconfirmed-answers-may-not = Yanıtlarınız ulaşmamış olabilir
unconfirmed-they-were-sent = Gönderildiler, ama sunucu onları onaylamadı. Siz ya da sunucu çevrimdışı olabilir.
unconfirmed-server-busy-has = Sunucu meşgul ve birkaç kez daha sonra gelinmesini istedi.
unconfirmed-they-were-sent-2 = Gönderildiler, ama sunucuda bir şeyler ters gitti.
unconfirmed-they-were-their = Bu sayfa kapatıldığında ya da yeniden yüklendiğinde yoldaydılar.
unconfirmed-sending-them-once =
    Onları bir kez daha göndermek güvenlidir: tıpatıp aynıdırlar ve asla iki kez sayılmazlar. Ulaşana kadar bu cihazda
    mühürlü beklerler: burada kimse okuyamaz, ama burada oldukları görülebilir. Bu sayfayı kapatıp bağlantınızı
    bitişten önce yeniden açabilirsiniz.
unconfirmed-send-them-again = Yeniden gönder
unconfirmed-give-up = Gönderilmeden burada unut
done-answers-are = Yanıtlarınız ulaştı
done-thank-server-has = Teşekkürler. Sunucu bir makbuz imzaladı ve bu sayfa onu denetledi.
done-comment-follows-its = { $delay ->
    [one] <b>Yorumunuz { $delay } saniye sonra ayrıca gönderilecek</b>; böylece yanıtlarınızla birlikte ulaşmaz.
        Bu sayfayı açık tutun.
   *[other] <b>Yorumunuz { $delay } saniye sonra ayrıca gönderilecek</b>; böylece yanıtlarınızla birlikte
        ulaşmaz. Bu sayfayı açık tutun.
}
done-sending-comment-please = Yorumunuz gönderiliyor. Bu sayfayı açık tutun.
done-comment-too = <b>Yorumunuz da ulaştı.</b>
done-comment-not-taken =
    Yorumunuz kabul edilmedi: bu arada anket kapandı ya da aynı geçiş belgesiyle başka bir yorum geldi. Yanıtlarınız
    yine de ulaştı.
done-comment-not-confirmed =
    Yorumunuz onaylanmadı. Yanıtlarınız ulaştı; mühürlü yorum, sayfayı yeniden açana kadar bu cihazda bekler.
done-send-comment-again = Yorumu yeniden gönder
done-receipt = Makbuzunuz
done-listed-can-check =
    Onunla, kapanıştan sonra yanıtlarınızın koruyucuların açtıkları arasında olduğunu bu sunucudaki <b>/check</b> adresinde
    denetleyebilirsiniz. Birinin katıldığını gösterir, ne yanıt verildiğini asla göstermez. Onu cihazınızda bulan, sizin olduğunuzu
    tahmin edebilir.
done-with-can-check =
    Onunla, kapanıştan sonra yanıtlarınızın sayıldığını bu sunucudaki <b>/check</b> adresinde denetleyebilirsiniz.
    Birinin katıldığını gösterir, ne yanıtladığını asla. Onu cihazınızda bulan, katılanın siz olduğunu tahmin
    edebilir.
done-save-my-receipt = Makbuzumu kaydet
done-proof = Yanıtlarını yeniden bulmak isteyenler için bir kanıt
done-proof-shows =
    Yanıtlarınızı açılanlar arasında bulur ve kaybolduysa hangi koruyucuda kaybolduğunu gösterir. Bu dosyaya ve açılmış yanıtlara sahip olan, sizinkileri de okuyabilir: yalnızca başka kimsenin bakmadığı bir yere kaydedin.
done-save-proof = Kanıtımı kaydet
done-what-happens-next = Bundan sonra ne olur
done-round-closes-end = Anket <b>{ $closes }</b> gününün sonunda kapanır (gece yarısı, { $zone }).
done-answers-are-then = Yanıtlar o zaman bir kez açılır, sayılır ve yok edilir. Geriye gruplar hakkında sayılar kalır.
done-reminder-may-reach =
    Yine de size bir hatırlatma gelebilir. Herkese gider, çünkü kimin yanıtladığına kimse bakamaz.
done-device = Bu cihazda
done-device-remembers-link =
    Bu cihaz bağlantınızın kullanıldığını hatırlar ve burada yeniden açılırsa bunu söyler. Ne yanıtladığınıza dair
    hiçbir şey hatırlamaz.
done-forgotten = Unutuldu.
done-forget-too = Bunu da unut
done-page-cannot-show =
    Bu sayfa yanıtlarınızı yeniden gösteremez ve bağlantınız yeniden kullanılamaz. Sayfayı kapatabilirsiniz. Ortak bir
    cihazda lütfen kapatın.
missing-no-invitation-open = Burada açık bir davet yok
missing-please-open-link =
    Davet e-postanızdaki bağlantıyı açın. Bu sayfa kapatıldığında onu unutur. Yanıtlarınızı az önce gönderdiyseniz:
    ulaştılar ve yapılacak başka bir şey yok.
not-found-link-not-complete = Bağlantı eksik
not-found-names-group-does = Bu ankette olmayan bir grubu gösteriyor. Davetinizden yeniden açın. Bu sayfa durdu.
cut-end-link-missing = Bağlantının sonu eksik
cut-some-mail-programs =
    Bazı e-posta programları uzun bağlantıları keser ya da iki satıra böler. Davetinizden tamamını, son karaktere
    kadar, adres çubuğuna kopyalayın. İşe yaramazsa İK size yeni bir bağlantı gönderebilir. Hiçbir şey gönderilmedi.
changed-link-changed-its = Bağlantı yolda değiştirildi
changed-not-as-sent =
    Size gönderildiği gibi değil: bir karakter eksik ya da değişmiş; bazı e-posta programları ve filtreler bunu yapar.
    Davetinizden yeniden açın ya da tamamını adres çubuğuna kopyalayın. İşe yaramazsa İK size yeni bir bağlantı
    gönderebilir. Hiçbir şey gönderilmedi.
unsure-link-does-not = Bu bağlantı bu ankete uymuyor
unsure-perhaps-part-lost =
    Belki bir parçası yolda kayboldu: bu sayfanın bunu anlayacağı son dört karakter yok. En yeni davetinizden yeniden
    açın ya da tamamını adres çubuğuna kopyalayın.
unsure-if-stays-please =
    Böyle kalırsa onu ve davetinizdeki on iki sözcüğü çalışan temsilciliğine gösterin. Hiçbir şey gönderilmedi.
program-part-page-missing = Bu sayfanın bir parçası eksik
program-some-its-program =
    <b>Programının bir parçası ulaşmadı ya da yolda değiştirildi.</b> Tarayıcınız onu yalnızca yapıldığı haliyle
    çalıştırır. Hiçbir şey gönderilmedi ve bağlantınız hâlâ geçerli.
insecure-answering-not-possible = Burada yanıtlamak mümkün değil
insecure-connection-server-not =
    Bu sunucuyla bağlantı şifreli değil ya da bu tarayıcı çok eski. Ağdaki başkaları o zaman bu sayfayı okuyabilir ya
    da değiştirebilir; tarayıcınız bu yüzden burada anonim yanıt oluşturmayı haklı olarak reddediyor.
insecure-please-open-link =
    Bağlantınızı güncel bir tarayıcıda açın. Adres <b>https://</b> ile başlamıyorsa anketi yürütenlere söyleyin.
    Hiçbir şey gönderilmedi.
disagree-please-do-not = Lütfen yanıtlamayın
disagree-page-invitation-disagree =
    <b>Bu sayfa ile davetiniz, verilen söz konusunda uyuşmuyor.</b> Bağlantınız gönderildiği gibi ulaştı; demek ki bu
    hizmetin bir hatası ya da biri verilen sözü değiştirdi.
disagree-page-has-stopped = Bu sayfa durdu. Onu ve davetinizdeki on iki sözcüğü çalışan temsilciliğine gösterin.
unknown-form-page-older-than = Bu sayfa anketten eski
unknown-form-round-promises-something =
    <b>Anket, bu sayfanın bilmediği bir söz veriyor</b> ve bu yüzden onu size gösteremiyor: { $message }. Hiçbir şey
    gönderilmedi.
unknown-form-please-load-page = Sayfayı yeniden yükleyin. Böyle kalırsa anketi yürütenlere söyleyin.
too-small-group-which-answers =
    <b>Yanıtlarınızın ya da yorumunuzun sayılacağı grupta çok az kişi var</b>: yanıtlar için { $k } kişiden ya da
    yorumlar için { $k-comments } kişiden az. Bu, verilen söze aykırıdır ve kişiler ayırt edilebilir.
too-small-page-has-stopped = Bu sayfa durdu. Onu çalışan temsilciliğine gösterin.
bad-key-answers-were-not = Yanıtlarınız gönderilmedi
bad-key-servers-key-signature =
    <b>Sunucunun anahtarı ya da imzası söz verildiği gibi değil.</b> Böyle bir anahtar sizi tanımak için
    kullanılabilir; bu yüzden bu sayfa göndermeden durdu.
bad-key-please-show-page = Bu sayfayı çalışan temsilciliğine gösterin.
closed-round-closed = Bu anket kapandı
closed-thank-coming-last =
    Geldiğiniz için teşekkürler. Son gün geçti ve artık yanıt alınmıyor. Bu sayfanın hiç onaylamadığı yanıtlar eksik
    olabilir. Bir sonraki anket için yeni bir davet gelecek.
cancelled-round-cancelled = Bu anket iptal edildi
cancelled-stopped-before-its = Sonundan önce durduruldu ve yanıtları sayılmıyor. Yapmanız gereken bir şey yok.
restored-round-stopped-early = Bu anket erken durdu
restored-its-server-broke =
    Sunucusu bozuldu ve daha önceki bir duruma döndürülmesi gerekti. O zamana kadar kimin bağlantı kullandığını artık
    kimse söyleyemez; bu yüzden bağlantılar şimdi kullanılamıyor. Yanıtlarınız gönderilmedi.
restored-if-had-answered =
    <b>Daha önce yanıtladıysanız</b>, yanıtınız eksik olabilir. Bir makbuz kaydettiyseniz, makbuz denetleyen sayfa
    bunu anket kapandıktan sonra söyler. Yapmanız gereken başka bir şey yok.
unknown-round-round-not-known = Bu anket burada bilinmiyor
unknown-round-link-names-round =
    Bağlantı, bu sunucuda olmayan bir anketi gösteriyor. Eski bir bağlantı olabilir; son davetinizdekini kullanın. Bu
    sayfa durdu.
unknown-link-link-not-valid = Bu bağlantı geçerli değil
unknown-link-perhaps-newer-invitation =
    Belki size daha yeni bir davet gönderildi: yalnızca sonuncusu geçerlidir. Belki bağlantının bir parçası yolda
    kayboldu; e-postadan yeniden açın. İşe yaramazsa İK size yeni bir bağlantı gönderebilir. Yanıtlarınız
    gönderilmedi.
already-used-link-already-used = Bu bağlantı zaten kullanıldı
already-used-if-have-answered =
    <b>Yanıtladıysanız</b>, bu cihazda ya da başka birinde: yanıtlarınız büyük olasılıkla ulaştı ve yapılacak başka
    bir şey yok.
already-used-if-have-fetched =
    <b>Geçiş belgenizi sonrası için aldıysanız</b>, aşağıda onunla yanıtlayın. Kaybolan bir belge yeniden verilemez:
    saklanan hiçbir şey hangisinin sizinki olduğunu söylemez.
already-used-if-not-somebody =
    <b>Siz değildiyseniz</b>, bağlantınızı başka biri kullandı. Lütfen İK'ye ya da çalışan temsilciliğine söyleyin. Az
    önce seçtiğiniz yanıtlar gönderilmedi.
already-answered-answer-already = Bir yanıt zaten ulaştı
already-answered-other-answers-were =
    Aynı geçiş belgesiyle daha önce başka yanıtlar gönderildi. İlk gelenler sayılır; bunlar alınmadı. Daha önce
    göndermediyseniz lütfen İK'ye ya da çalışan temsilciliğine söyleyin.
offline-seem-be-offline = Siz ya da sunucu çevrimdışı görünüyor. Hiçbir şey gönderilmedi.
busy-please-try-again = Bir dakika sonra yeniden deneyin. Hiçbir şey gönderilmedi.
internal-not-doing-please = Sizden kaynaklanmadı. Birkaç dakika sonra yeniden deneyin. Hiçbir şey gönderilmedi.
altered-server-confirmed-something = Sunucu başka bir şeyi onayladı
altered-what-says-has =
    <b>Sakladığını söylediği, bu sayfanın gönderdiği değil ya da makbuzu söz verilen anahtarla imzalanmamış.</b>
    Yanıtlarınız sayımda eksik olabilir. Bu sayfayı çalışan temsilciliğine gösterin.
unexpected-something-went-wrong = Bir şeyler ters gitti
unexpected-page-met-something = Bu sayfa bilmediği bir şeyle karşılaştı. Yine olursa İK'ye gösterin.
unexpected-what-met = Karşılaştığı şey: { $message }
still-kept-what-collected-sealed =
    Alınan bu sekmede, mühürlenen bu cihazda duruyor. Sekmeyi açık bırakın ve sorun çözülünce yeniden deneyin.
opener-have-fetched-pass = Geçiş belgenizi daha önce mi aldınız?
opener-open-file-with = Geçiş belgenizin dosyasını açın
opener-not-file-with =
    Bu, bir geçiş belgesinin dosyası değil. Adı <b>candor-token</b> ile başlar. Kaybolan ya da değişen bir dosyanın
    yerine yenisi verilemez.
page-sending-please-keep = Gönderiliyor. Bu sayfayı açık tutun.
page-server-busy-trying = { $seconds ->
    [one] Sunucu meşgul. { $seconds } saniye sonra yeniden denenecek. Bu sayfayı açık tutun.
   *[other] Sunucu meşgul. { $seconds } saniye sonra yeniden denenecek. Bu sayfayı açık tutun.
}
statements-number = { $at } / { $items }
statements-translated = İfadeleri candor'u yapanlar çevirdi; henüz anadili Türkçe olan okurlarla denenmedi.
opener-answer-with-kept = Bu tarayıcıda saklanan geçiş belgesiyle yanıtla (anket { $round })
promise-told-after = { $unit }, { $round } sonrası
promise-we-heard = Ne duyduk:
promise-we-will = Ne yapacağız:
promise-retention =
    Yanıtlar kapanışta açılır, sayılır ve silinir; onları açan anahtar, sonuç geri okunur okunmaz, en geç bir gün
    sonra yok edilir. Saklanan, o zaman yayımlanan sayılar ile her pusulayı kanıtlayan ve hiçbir yanıtı göstermeyen
    herkese açık kayıttır. Gösterilebilecek yorumlar yayıma kadar ayrı bir tabloda bekler ve sonra sayıların yanında,
    kuruluştaki kişilerin adları olmadan saklanır; öteki bütün yorumlar kapanışta silinir. Kimlerin davet edildiğinin
    listesi kapanışta silinir. Silinenin hâlâ, eskisi kadar mühürlü olarak bulunabileceği veritabanı yedekleri en çok
    { $backup-days } gün yaşar.
promise-retention-answers =
    Bu ankette çalışan temsilciliği de her yanıtı isimsiz olarak alır; böylece yeniden sayabilir. Onları ne kadar
    sakladığını çalışan temsilciliği söyler.
circle-small-teams = { $unit } (küçük ekipler)
circle-directly = { $unit } (doğrudan)

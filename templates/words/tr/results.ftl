# The words of the mail and the page that tell everybody what came of a round. Each message stands once in every language, with the same
# { $values }. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

results-language = Türkçe
results-subject = { $organisation }: yanıtlardan ne çıktı ({ $round })
results-title = Yanıtlardan ne çıktı
results-thanks = Yanıtlayan herkese teşekkür ederiz.
results-to-all =
    Bu ileti, yanıtlamış olsun ya da olmasın, çalışan listesindeki herkese gider: kimin yanıtladığına kimse bakamaz.
results-to-all-pulse =
    Bu ileti, yanıtlamış olsun ya da olmasın, sorulan ekiplerdeki herkese gider: kimin yanıtladığına kimse bakamaz.
results-turnout = Davet edilen ({ $organisation }): { $invited }. Yanıtlayan: { $answered }.
results-scale = { $min } ile { $max } arasındaki ölçekte; yüksek olan daha iyidir.
results-value = { $place }: { $value }
results-column-round = Anket
results-column-value = Ortalama
results-hidden = { $unit } tek başına gösterilmez. Onun üstünde gösterilen ilk birim: { $place }.
results-nothing = Bu anket için hiçbir sayı gösterilemez.
results-fell = { $since } anketinden bu yana düştü: { $then } değerinden { $now } değerine.
results-rose = { $since } anketinden bu yana yükseldi: { $then } değerinden { $now } değerine.
results-likely-fell =
    { $since } anketinden bu yana { $then } değerinden { $now } değerine: büyük olasılıkla { $least } ya da daha fazla
    düştü.
results-likely-rose =
    { $since } anketinden bu yana { $then } değerinden { $now } değerine: büyük olasılıkla { $least } ya da daha fazla
    yükseldi.
results-by-chance =
    { $since } anketinden bu yana { $then } değerinden { $now } değerine: bu büyüklükteki birimlerin inip çıkmasından
    fazla değil.
results-coarsened =
    Daha geniş adımlarla gösterilir, çünkü az sayıda kişi katıldı ya da ayrıldı veya yalnızca bir kez yanıtladı.
results-heard = Ne duyuldu ve ne yapılacak
results-silent = { $place } yöneticisi henüz yazmadı.
results-meeting = Bir sonraki toplantınız için
results-question = Bir şey ters gittiğinde bunu söylememizi ne kolaylaştırırdı?
results-same =
    { $unit } içindeki herkes, yanıtlamış olsun ya da olmasın, bu aynı sayfayı alır; sayfayı başkasına iletmek,
    yanıtlayıp yanıtlamadığınızı kimseye söylemez. Sayıları en az { $k } kişinin ortalamalarıdır. Yöneticilerin
    yazdıkları kendilerine aittir.
results-again = Yanıtlarınızı kimse bir daha göremez, siz bile.
results-button = Sayfanın tamamını görün
results-link =
    Bağlantı { $unit } içindeki herkes için aynıdır. Onu iletmek, yanıtlayıp yanıtlamadığınızı kimseye söylemez.

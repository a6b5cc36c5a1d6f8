# The words of the letters to employees. Each message stands once in every language, with the same { $values }; a number may choose
# between plural forms. How to improve or add a language: docs/ARCHITECTURE.md. No sentence may say more than the English one.

invitation-subject = { $organisation }: açıkça konuşmak ne kadar güvenli? ({ $round })
invitation-subject-pulse = { $organisation }: olanlarla nasıl başa çıktık? ({ $round })
invitation-ask = { $items ->
    [one] { $organisation } herkese soruyor: { $items } ifade, yaklaşık iki dakika, şu günün sonuna kadar:
        { $last-day } ({ $zone }).
   *[other] { $organisation } herkese soruyor: { $items } ifade, yaklaşık iki dakika, şu günün sonuna kadar:
        { $last-day } ({ $zone }).
}
invitation-ask-pulse = { $items ->
    [one] { $organisation } ilgili ekiplerdeki herkese soruyor: { $items } ifade, yaklaşık iki dakika, şu günün
        sonuna kadar: { $last-day } ({ $zone }).
   *[other] { $organisation } ilgili ekiplerdeki herkese soruyor: { $items } ifade, yaklaşık iki dakika, şu günün
        sonuna kadar: { $last-day } ({ $zone }).
}
averages =
    Yöneticiler ve İK en az { $k } kişinin ortalamalarını görür. Kimin yanıtladığı kimseye gösterilmez; yanıtlamamak
    da sorun değildir.
averages-everybody =
    Buradaki herkes en az { $k } kişinin ortalamalarını görebilir. Kimin yanıtladığı kimseye gösterilmez; yanıtlamamak
    da sorun değildir.
council = Bu ankette çalışan temsilciliği her yanıtı isimsiz olarak alır; böylece yeniden sayabilir.
answer = İfadeleri yanıtla
link-own = Bağlantı yalnızca sizindir ve bir kez geçerlidir. Lütfen başkasına vermeyin.
how = Nasıl işlediği ve neye karşı korumadığı sayfada yazıyor.
told-after = { $unit }, { $round } sonrası:
we-heard = Ne duyduk:
we-will = Ne yapacağız:
real = Bu e-posta gerçek mi? Şu kişiye sorun: { $contact }, { $contact-address }. Asla parola istemez.
real-hr = Bu e-posta gerçek mi? İK'ye ya da çalışan temsilciliğine sorun. Asla parola istemez.
twelve =
    Aynı on iki sözcük sayfada ve ilan panosunda da yazar. Biri farklıysa yanıtlamayın ve çalışan temsilciliğine
    söyleyin.
hello = Merhaba,
until = Yanıtlar şu günün sonuna kadar alınır: { $last-day } ({ $zone }). Yaklaşık iki dakika sürer.
fine = Katılmamak da sorun değildir ve kimseye söylenmez.
unchanged = { $round } için verilen söz değişmedi ve değişemez.
your-link = Bağlantınız:
reminder-subject = { $organisation }: açıkça konuşmak ne kadar güvenli? Herkese bir hatırlatma ({ $round })
reminder-all =
    Bu tek hatırlatmadır. Davetli herkese aynı sözlerle gider, çünkü yanıt verip vermediğinizi bilemeyiz ve kimin
    bağlantısını kullandığına bakmayız. Yanıtladıysanız teşekkürler: yapılacak başka bir şey yok.
reminder-link = Bağlantınız, son davetinizdekiyle aynı:
reminder-later =
    Sonra yanıtlamak için geçiş belgenizi aldıysanız: bağlantı kullanıldı, artık geçerli olan geçiş belgenizdir. Aynı
    sayfayı bağlantı olmadan { $page } adresinde açın ve kaydettiğiniz dosyayı ya da tarayıcınızın sakladığı geçiş
    belgesini seçin.
again-subject = { $organisation }: anonim ankete bağlantınız, bir kez daha
again-asked = İK'den, { $organisation } anonim anketine bağlantınızı size yeniden göndermesi istendi.
again-new = İşte yenisi. Önceki e-postalardaki bağlantılar artık geçerli değil.
again-used =
    Bağlantınız zaten kullanıldı, bu yüzden yenisi yok: ikinci bir bağlantı ikinci bir yanıt olurdu. Ne yanıtlandığı
    kimseye söylenmez.
again-who =
    Sizdiyseniz ve yanıtladıysanız teşekkürler: yapılacak başka bir şey yok. Sizdiyseniz ve sonra yanıtlamak
    istediyseniz { $page } adresini bağlantı olmadan açın ve tarayıcınızın sakladığı geçiş belgesini ya da
    kaydettiğiniz dosyayı seçin; bu, şu günün sonuna kadar mümkündür: { $last-day } ({ $zone }). Siz değildiyseniz
    bağlantınızı başka biri kullandı: lütfen çalışan temsilciliğine söyleyin.
again-hr-new =
    İK hangi e-postayı aldığınızı, bunu mu yoksa bağlantınızın kullanıldığını söyleyeni mi, öğrenmez: yanıt verip
    vermediğinizi bundan kimse göremez.
again-hr-used =
    İK hangi e-postayı aldığınızı, bunu mu yoksa yeni bağlantılı olanı mı, öğrenmez: yanıt verip vermediğinizi bundan
    kimse göremez.
weekday-1 = Pazartesi
weekday-2 = Salı
weekday-3 = Çarşamba
weekday-4 = Perşembe
weekday-5 = Cuma
weekday-6 = Cumartesi
weekday-7 = Pazar
month-1 = Ocak
month-2 = Şubat
month-3 = Mart
month-4 = Nisan
month-5 = Mayıs
month-6 = Haziran
month-7 = Temmuz
month-8 = Ağustos
month-9 = Eylül
month-10 = Ekim
month-11 = Kasım
month-12 = Aralık
day = { $day } { $month } { $year } { $weekday }
from-hr = İK'den:
card-title = Burada konuşmak ne kadar güvenli?
card-what = Anonim bir anket. Telefonunuzda iki dakika.
card-how = Kareyi telefonunuzla fotoğraflayın ya da adresi yazın.
card-until = { $last-day } gününün sonuna kadar ({ $zone }).
card-nobody = Bu kartın üzerinde ya da içinde hiçbir ad yoktur. Herhangi birini alın; isterseniz değiştirin. Bir kez geçerlidir. Kaybolan kartın yerine yenisi verilemez.
card-twelve = Bu on iki sözcük sayfada da durmalıdır. Biri farklıysa yanıtlamayın ve çalışan temsilciliğine bildirin.
card-small-teams = { $unit } (küçük ekipler)
card-directly = { $unit } (doğrudan)

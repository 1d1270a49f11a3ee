import type { Lexicon } from "../lexicon.js";
import { readLexicon } from "../read-lexicon.js";

/** What bears the words out, by the number at the end of their line. */
const SOURCES: readonly string[] = [
  [
    "عود الند: في معاني زعم (زعم is used of what is doubted or held false), https://",
    "www.oudnad.net/spip.php?article2234",
  ].join(""),
  [
    "Expressing possibility (may/might = قد، من الممكن; can/could = يمكن), https://",
    "www.phorsa.com/expressing-possibility-in-english/; وظائف «قد» مع المضارع: التوقع والتقليل, ",
    "البرهان للزركشي ج 4 ص 305, http://shiaonlinelibrary.com/الكتب/2665_البرهان-الزركشي-ج-٤/",
    "الصفحة_305",
  ].join(""),
  [
    "Expressing possibility (may/might = قد، من الممكن; can/could = يمكن), https://",
    "www.phorsa.com/expressing-possibility-in-english/",
  ].join(""),
  [
    "Expressing possibility (may/might = قد، من الممكن; can/could = يمكن), https://",
    "www.phorsa.com/expressing-possibility-in-english/; Mourad Diouri, Expressing Probability ",
    "(University of Edinburgh, 2021), https://issuu.com./mouradd_/docs/written_arabic_2_7_",
    "phrases_to_use_when_..._expre",
  ].join(""),
  [
    "الفرق بين probable و likely (likely = من المرجح), https://english.finitefield.org/ar/",
    "difference/probable-likely",
  ].join(""),
  [
    "The difference between probably and possibly (probably = على الأرجح; possibly = قد), https:/",
    "/englishmasters.store/the-difference-between-probably-and-possibly/",
  ].join(""),
  [
    "Mourad Diouri, Expressing Probability (University of Edinburgh, 2021), https://issuu.com./",
    "mouradd_/docs/written_arabic_2_7_phrases_to_use_when_..._expre",
  ].join(""),
  [
    "usage in press: وربما حتى (AFP), https://kataeb.org/articles/قاعدة-حميميم-الروسية-تستضيف-",
    "أكثر-من-8-لاف-سوري-فروا-من-العنف (قاعدة حميميم الروسية تستضيف أكثر من 8 آلاف سوري)",
  ].join(""),
];

/** Arabic. */
export const ar: Lexicon = /* @__PURE__ */ readLexicon(
  `
# hedges
بحسب تقارير | reportedly | reported | -
وفق تقارير | reportedly | reported | -
وفقا لتقارير | reportedly | reported | -
ذكرت تقارير أن | reportedly | reported | -
يقال إن | is said to | reported | -
قيل إن | was said to | reported | -
على نطاق واسع | widely | reported | -
بحسب ادعاءات | allegedly | alleged | -
يدعى أن | allegedly | alleged | -
المفترضة | alleged | alleged | -
يزعم أن | allegedly (with doubt) | alleged | 1
المزعوم | alleged (with doubt) | alleged | 1
المزعومة | alleged (with doubt) | alleged | 1
يبدو | appears, seems | appearance | -
يبدو أن | appears that | appearance | -
على ما يبدو | apparently | appearance | -
عمليا | in effect | appearance | -
قد | may, might | estimate-possible | 2
قد لا تكون | may not be | estimate-possible | 3
ربما | perhaps | estimate-possible | -
يمكن | could, can | estimate-possible | 3
يمكن أن | could | estimate-possible | 3
من الممكن أن | it is possible that | estimate-possible | 4
من شأنه | would | estimate-likely | -
من شأنه أن | would | estimate-likely | -
عندئذ | would (in that case) | estimate-likely | -
من المرجح | likely, would likely | estimate-likely | 5
على الأرجح | probably, likely | estimate-likely | 6
الأرجح | most likely | estimate-likely | -
من غير المرجح | unlikely | estimate-unlikely | -
من غير المحتمل | unlikely | estimate-unlikely | -
من المستبعد | unlikely | estimate-unlikely | -
لن | will not | certain | -
لن تستطيع | will not be able | certain | -
لن يتردد | would not hesitate | certain | -
ستتطلب | will require | certain | -
سيستفز | will provoke | certain | -
مسألة وقت لا أكثر | a question of when, not if | certain | -
# verbs
قال | said | neutral | -
يقول | says | neutral | -
بحسب | according to | neutral | -
وفقا لـ | according to | neutral | -
أوردت | reported on | neutral | -
أورد | reported on | neutral | -
أفادت بأن | reported that | neutral | -
من تسميهم | what it calls | neutral | -
ألمح | suggested | neutral | -
ألمحت | suggested | neutral | -
ينسب | attributed | neutral | -
منسوب | attributed | neutral | -
يدرك | recognizes | believing | -
تعتبر | considers | believing | -
تعد | counts as | believing | -
ترى | sees as, interpreted as | believing | -
تفسر | interpreted | believing | -
يعتقد | believe | believing | -
يرى | argues, holds | believing | -
الرأي السائد | conventional wisdom | believing | -
ادعاءات | claims | claiming | -
ادعى | claimed | claiming | -
يدعي | claims | claiming | -
يؤكد | asserts, maintains | claiming | -
يزعم | claims (with doubt) | doubting | -
زعم | claimed (with doubt) | doubting | -
مزاعم | claims (with doubt) | doubting | -
يشك في | doubts | doubting | -
يشكك في | casts doubt on | doubting | -
# terms
من المرجح أن | will likely | estimate-likely | 5
من المرجح | would likely | estimate-likely | 5
من المرجح جدا | very likely | estimate-likely | 5
على الأرجح | probably | estimate-likely | 6
من المحتمل أن | probably, it is probable that | estimate-likely | 7
الأرجح | most likely | estimate-likely | -
من المتوقع أن | is expected to | estimate-likely | -
من شأنه | would | estimate-likely | -
من شأنه أن يغير | would change | estimate-likely | -
عندئذ فقط | only then | estimate-likely | -
من غير المرجح | unlikely | estimate-unlikely | -
من غير المحتمل | unlikely | estimate-unlikely | -
من المستبعد | unlikely | estimate-unlikely | -
يمكن | could | estimate-possible | 3
ربما حتى | perhaps even | estimate-possible | 8
ربما | perhaps | estimate-possible | -
قد | may | estimate-possible | 2
قد لا تكون | may not be | estimate-possible | 3
لن | will (not) | certain | -
ستتطلب | will require | certain | -
سيستفز | will provoke | certain | -
لن تستطيع | will not be able | certain | -
لن يتردد | would not hesitate | certain | -
مسألة وقت لا أكثر | a question of when, not if | certain | -
شبه مؤكد | almost certain | certain | -
# bounds
أكثر من | more than | more-than | -
ما يزيد على | more than | more-than | -
ما يزيد عن | more than | more-than | -
على الأقل | at least | at-least | -
لا يقل عن | no less than | at-least | -
لا تقل عن | no less than | at-least | -
على الأكثر | at most | at-most | -
كحد أقصى | at most | at-most | -
لا يزيد على | no more than | at-most | -
لا يتجاوز | no more than | at-most | -
ما يصل إلى | up to | at-most | -
حتى # | up to | at-most | -
أقل من | less than | less-than | -
يقل عن | is less than | less-than | -
تقل عن | is less than | less-than | -
دون # | under | less-than | -
نحو # | about | about | -
حوالي | about | about | -
قرابة # | about | about | -
زهاء # | about | about | -
ما يقارب | about | about | -
بين … # و… # | between … and … | range | -
فقط | only | only | -
إلا | but, except | only | -
وحده | alone | only | -
وحدها | alone | only | -
لا أكثر | no more | only | -
الوحيد | the only | only | -
الوحيدة | the only | only | -
من دونه | not without it | only | -
`,
  SOURCES,
);

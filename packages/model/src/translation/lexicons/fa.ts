import type { Lexicon } from "../lexicon.js";
import { readLexicon } from "../read-lexicon.js";

/** What bears the words out, by the number at the end of their line. */
const SOURCES: readonly string[] = [
  [
    "«گرامر it is said و سایر موارد مشابه»، https://samadbinzaban.ir/گرامر-it-is-said-و-سایر-",
    "موارد-مشابه-در-انگلیسی/",
  ].join(""),
  "«شاید و حدس و گمان و احتمالا»، https://www.tadriszaban.ir/2758/",
  "«قیدهای احتمال در زبان انگلیسی»، مجله سفیر، https://gosafir.com/mag/adverbs-of-probability/",
  "“محتمل”, Sublearn Persian vocabulary, https://sublearn.com/zh/learn/fa/vocabulary/mhtml",
  "«قید احتمال در زبان انگلیسی»، https://feralan.com/adverbs-of-probability-in-english",
  [
    "«قید احتمال»، چرب‌زبان، https://charbzaban.com/آموزش-زبان-انگلیسی/",
    "گرامر-انگلیسی/",
    "قید-احتمال.html",
  ].join(""),
  "“احتمال”, Sublearn Persian vocabulary, https://sublearn.com/es/learn/fa/vocabulary/ahtmal",
];

/** Persian. */
export const fa: Lexicon = /* @__PURE__ */ readLexicon(
  `
# hedges
بنا بر گزارش‌ها | reportedly | reported | -
به گزارش | according to the report of | reported | -
گزارش شده است | it has been reported | reported | 1
گفته می‌شود | is said to | reported | 1
آن‌طور که گفته می‌شود | as is said | reported | -
به گفتهٔ | according to | reported | -
بسیاری | widely, many | reported | -
ادعا می‌شود | allegedly | alleged | 1
ادعایی | alleged | alleged | -
بنا بر ادعاها | according to claims | alleged | -
به ادعای | as claimed by | alleged | -
موسوم به | so-called | alleged | -
به نظر می‌رسد | appears, seems | appearance | -
به نظر می‌آید | seems | appearance | -
ظاهراً | apparently, apparent | appearance | -
گویا | apparently, it seems | appearance | -
عملاً | in effect | appearance | -
ممکن است | may, might | estimate-possible | 2
شاید | perhaps, maybe | estimate-possible | 3
می‌تواند | could | estimate-possible | -
احتمالی | possible, potential | estimate-possible | -
احتمالاً | likely, probably | estimate-likely | 3
محتمل | likely, probable | estimate-likely | 4
محتمل‌ترین | most likely | estimate-likely | 4
بعید است | unlikely | estimate-unlikely | 5
خواهد | will; would (with a stated condition) | certain | -
قطعاً | certainly, definitely | certain | 6
بی‌تردید | undoubtedly | certain | -
# verbs
گفت | said | neutral | -
می‌گوید | says | neutral | -
گزارش داد | reported on | neutral | -
به گفتهٔ | according to | neutral | -
می‌نامد | calls, what it calls | neutral | -
اعلام کرد | announced | neutral | -
نسبت می‌دهند | attribute, attributed | neutral | -
تلویحاً گفت | suggested, implied | neutral | -
تعبیر می‌کند | interprets, interpreted | believing | -
ادعا کرد | claimed | claiming | -
مدعی است | claims | claiming | -
ادعاها | claims (noun) | claiming | -
استدلال می‌کند | argues | claiming | -
می‌داند | considers | believing | -
می‌شمارد | counts as | believing | -
معتقد است | believes | believing | -
بر این باورند | believe | believing | -
به باور | as … believe | believing | -
دریافته است | recognizes | believing | -
تصور رایج | conventional wisdom | believing | -
تردید دارد | doubts | doubting | -
رد کرد | rejected | doubting | -
تکذیب کرد | denied | doubting | -
# terms
احتمالاً خواهد | will likely | estimate-likely | 3
احتمالاً | likely, would likely | estimate-likely | 3
به احتمال زیاد | very likely, in all likelihood | estimate-likely | 3
محتمل است | it is likely | estimate-likely | 4
محتمل‌ترین | most likely | estimate-likely | 4
انتظار می‌رود | is expected to | estimate-likely | 1
ممکن است | may | estimate-possible | 2
می‌تواند | could | estimate-possible | -
شاید | perhaps | estimate-possible | 3
شاید حتی | perhaps even | estimate-possible | -
احتمال دارد | there is a chance that | estimate-possible | 7
بعید است | unlikely | estimate-unlikely | 5
نامحتمل | improbable | estimate-unlikely | -
به احتمال کم | not likely | estimate-unlikely | 3
خواهد | will; would (with a stated condition) | certain | -
تغییر خواهد داد | would change | certain | -
برخواهد انگیخت | will provoke | certain | -
نیاز خواهد داشت | will require | certain | -
نخواهد توانست | will not be able | certain | -
تردید نخواهد کرد | would not hesitate | certain | -
تنها آن زمان | only then | certain | -
مسئله زمان آن است، نه وقوع آن | a question of when, not if | certain | -
قطعاً | certainly, definitely | certain | 6
بی‌شک | undoubtedly | certain | 5
# bounds
بیش از | more than | more-than | -
بیشتر از | more than | more-than | -
فراتر از | beyond | more-than | -
افزون بر # | over | more-than | -
دست‌کم | at least | at-least | -
حداقل | at least | at-least | -
کم‌کم # | at least | at-least | -
حداکثر | at most | at-most | -
نه بیش از | no more than | at-most | -
تا سقف # | up to | at-most | -
تا # | up to | at-most | -
کمتر از | less than | less-than | -
زیر # | under | less-than | -
حدود # | about | about | -
نزدیک به # | close to | about | -
تقریباً | approximately | about | -
بین … # و … # | between … and … | range | -
میان … # و … # | between … and … | range | -
از … # تا … # | from … to … | range | -
تنها | only | only | -
فقط | only | only | -
صرفاً | only | only | -
نه وقوع آن | not whether | only | -
`,
  SOURCES,
);

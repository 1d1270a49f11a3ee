import type { Lexicon } from "../lexicon.js";
import { readLexicon } from "../read-lexicon.js";

/** What bears the words out, by the number at the end of their line. */
const SOURCES: readonly string[] = [
  "Основы перевода, с. 37 (comtutor.ru), https://comtutor.ru/book/Osnovy_perevoda/37",
  [
    "Практическая грамматика английского языка, с. 217 (comtutor.ru), https://comtutor.ru/book/",
    "Praktiches_grammatica/217",
  ].join(""),
  [
    "Модальные глаголы may, might, could, englishstyle.net, http://englishstyle.net/grammar/verb/",
    "possibility-may-might-could",
  ].join(""),
  [
    "Дополнение № 4 к учебнику Р. Мерфи, studentguide.ru, https://studentguide.ru/english-",
    "grammar/dopolnenie-4-k-uchebniku-rejmonda-merfi-english-grammar-in-use-modalnye-glagoly-",
    "modal-verbs-can-could.html",
  ].join(""),
];

/** Russian. */
export const ru: Lexicon = /* @__PURE__ */ readLexicon(
  `
# hedges
как сообщается | reportedly | reported | 1
как сообщалось | was said to | reported | 1
сообщается | is said to | reported | 1
по сообщениям | reportedly | reported | 1
имеются сообщения | it is reported | reported | 1
говорят | it is said | reported | 1
как утверждается | allegedly | alleged | -
утверждается | it is alleged | alleged | -
по утверждениям | allegedly | alleged | -
предполагаемый | alleged | alleged | -
предполагаемой | alleged | alleged | -
якобы | supposedly | alleged | -
похоже | appears | appearance | -
кажется | seems | appearance | 2
по-видимому | apparently | appearance | -
судя по всему | by all appearances | appearance | -
фактически | in effect | appearance | -
по сути | in effect | appearance | -
многие | widely | reported | -
принято считать | conventional wisdom | reported | -
считается | it is believed | reported | 1
может | may | estimate-possible | 3
могут | may | estimate-possible | 3
может быть | may be | estimate-possible | 3
возможно | perhaps | estimate-possible | 3
мог бы | could | estimate-possible | 4
могло бы | could | estimate-possible | 4
бы | would | appearance | 4
вероятно | likely | estimate-likely | 2
вряд ли | unlikely | estimate-unlikely | -
навряд ли | unlikely | estimate-unlikely | 2
несомненно | sure | certain | 2
наверняка | certain | certain | 2
# verbs
говорит | says | neutral | -
сказал | said | neutral | -
сообщает | reports | neutral | -
сообщила | reported | neutral | -
передала | reported on | neutral | -
передаёт | reports on | neutral | -
по словам | according to | neutral | -
согласно | according to | neutral | -
заявил | stated | neutral | -
называет | calls | neutral | -
кого она называет | what it calls | neutral | -
понимает | recognizes | neutral | -
утверждает | claims | claiming | -
утверждения | claims | claiming | -
утверждается | it is claimed | claiming | -
намекнул | suggested | neutral | -
приписывают | attributed | neutral | -
считает | considers | believing | -
считают | believe | believing | -
полагают | believe | believing | -
расценил | interpreted | believing | -
принято считать | conventional wisdom | believing | -
ожидается | is expected | believing | -
сомневается | doubts | doubting | -
якобы | supposedly | doubting | -
будто бы | as if, purportedly | doubting | -
# terms
вероятно, будет | will likely | estimate-likely | 2
вероятно | likely | estimate-likely | 2
вероятно, стало бы | would likely | estimate-likely | -
наиболее вероятный | most likely | estimate-likely | -
вероятнее всего | most likely | estimate-likely | -
скорее всего | probably | estimate-likely | -
вряд ли | unlikely | estimate-unlikely | -
навряд ли | unlikely | estimate-unlikely | 2
сомнительно | unlikely | estimate-unlikely | 2
маловероятно | unlikely | estimate-unlikely | -
может | may | estimate-possible | 3
могут | may | estimate-possible | 3
может быть | may be; may not be | estimate-possible | 3
возможно | perhaps | estimate-possible | 3
возможно, даже | perhaps even | estimate-possible | -
мог бы | could | estimate-possible | 4
бы | would | appearance | 4
изменился бы | would change | appearance | 4
только тогда | only then | appearance | -
будут | will | certain | -
потребуется | will require | certain | -
спровоцирует | will provoke | certain | -
не сможет | will not be able | certain | -
не колеблясь выступил бы | would not hesitate | certain | -
вопрос лишь в том, когда | a question of when, not if | certain | -
непременно | certainly | certain | -
# bounds
более # | more than | more-than | -
больше | more than | more-than | -
большего | more than | more-than | -
большему | more than | more-than | -
свыше # | over | more-than | -
не менее | no less than | at-least | -
не меньше | no less than | at-least | -
по меньшей мере | at least | at-least | -
по крайней мере | at least | at-least | -
как минимум | at least | at-least | -
не более | no more than | at-most | -
не больше | no more than | at-most | -
максимум | at most | at-most | -
до # | up to | at-most | -
менее # | less than | less-than | -
меньше # | less than | less-than | -
ниже # | under | less-than | -
около # | about | about | -
примерно | about | about | -
приблизительно | approximately | about | -
порядка # | about | about | -
между … # и … # | between … and … | range | -
от … # до … # | from … to … | range | -
только | only | only | -
лишь | only | only | -
всего | only | only | -
просто | merely | only | -
единственный | the only | only | -
единственная | the only | only | -
единственное | the only | only | -
единственным | the only | only | -
без него | not without it | only | -
`,
  SOURCES,
);

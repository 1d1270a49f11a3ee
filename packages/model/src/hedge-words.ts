import { primaryTag } from "./primary-tag.js";

/** What a language's primary subtag says of estimates and of reports. */
interface HedgeWords {
  /** Modal verbs of what would come about on a condition, or may. */
  readonly modal: RegExp;
  /** Verbs by which somebody says or holds something: whose they are must be told beside them. */
  readonly verbs: RegExp;
}

/** Words with spaces between them, as one pattern that finds any of them as a whole word. */
function verbs(...words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(${words.join(" ").replaceAll(" ", "|")})(?!\\p{L})`, "iu");
}

/** The words are those of the data policy's two languages; of others nothing is known. */
const HEDGE_WORDS: Readonly<Record<string, HedgeWords>> = {
  en: {
    modal: /\b(would|could|might|may)\b/i,
    verbs: verbs(
      "claims? believes? considers? holds? says? thinks? interprets? recogni[sz]es? calls?",
      "suggests? attributes?",
      "claimed believed considered held said thought interpreted recogni[sz]ed called suggested attributed",
    ),
  },
  fr: {
    modal: /\p{L}(rait|raient)\b/iu,
    verbs: verbs("affirme dit estime croit pense considère prétend soutient juge suggère"),
  },
};

/** The words of a language; nothing where we have none for it. */
export function hedgeWords(tag: string): HedgeWords | undefined {
  const primary = primaryTag(tag);
  return Object.hasOwn(HEDGE_WORDS, primary) ? HEDGE_WORDS[primary] : undefined;
}

/** Words by which a label says that it is no plain fact, and whose word it may be, in our languages. */
const LABEL_WORDS: Readonly<Record<string, RegExp>> = {
  en: verbs(
    "reportedly allegedly apparently supposedly reported alleged disputed denied apparent",
    "appears? seems? denies claims? claimed says? said holds? held believes? believed thinks? thought",
    "considers? considered suggests? suggested attributes? attributed estimates? estimated calls? called",
    "according view reading widely partly probably possibly perhaps likely unlikely expects? expected",
    "plans? planned (?:is|are)\\sto count may might could can would will if",
  ),
  fr: verbs(
    "\\p{L}+rait \\p{L}+raient selon d’après dit disent affirme estime croit pense prétend juge soutient",
    "rapportée?s? alléguée?s? présumée?s? démentie?s? contestée?s? prévue?s? attendue?s? éventuelle?s?",
    "apparemment probable(?:ment)? possible(?:ment)? vraisemblable(?:ment)? peut pourra si",
  ),
  ar: verbs("يُقال قيل يُزعم زُعم ذُكر يُذكر بحسب وفق وفقًا قال قد ربما يبدو محتمل مزعوم مزعومة يُتوقع مخطط"),
  he: verbs("לכאורה לפי נטען נמסר דווח אמר טוען ייתכן אולי כנראה עשוי עלול צפוי מתוכנן לטענת"),
  fa: verbs("گویا ظاهراً به‌گفتهٔ بنا گفته می‌شود گزارش ادعا احتمالاً شاید ممکن محتمل برنامه"),
  ru: verbs("якобы сообщается сообщению словам утверждает предположительно возможно вероятно может план"),
};

/** Words by which a label says that something did not happen. */
const NEGATIONS: Readonly<Record<string, RegExp>> = {
  en: verbs("no not never nobody none"),
  fr: verbs("pas aucune? jamais personne rien sans"),
  ar: verbs("لم لا لن دون"),
  he: verbs("לא אין בלי"),
  fa: verbs("نشد نکرد نبود بدون هیچ"),
  ru: verbs("не нет без"),
};

/** Words in quotation marks are somebody's. */
const QUOTED = /[“«„"]/;

/** Whether a label says that something did not happen. */
export function negatesLabel(label: string, tag: string): boolean {
  return NEGATIONS[primaryTag(tag)]?.test(label) ?? false;
}

/** Whether a label says that it is no plain fact; in a language of which we know no words, it is taken to. */
export function hedgesLabel(label: string, tag: string): boolean {
  const primary = primaryTag(tag);
  if (!Object.hasOwn(LABEL_WORDS, primary)) return true;
  return QUOTED.test(label) || (LABEL_WORDS[primary]?.test(label) ?? true);
}

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
  const primary = tag.split("-")[0] ?? "";
  return Object.hasOwn(HEDGE_WORDS, primary) ? HEDGE_WORDS[primary] : undefined;
}

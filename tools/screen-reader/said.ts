/**
 * What is heard before the first thing that is folded. A step of a drawing is a fold as well: it has its
 * words on it.
 */
export function beforeAnyFold(utterances: readonly string[]): readonly string[] {
  const at = utterances.indexOf("collapsed");
  return at < 0 ? utterances : utterances.slice(0, at);
}

/** Between two words of a sentence the reader may tell what the second one is, in so many words. */
const ASIDE = 4;

/**
 * Whether a sentence is said, word for word in its order. Signs are not compared, and where an element begins
 * or ends, its role may stand between two words.
 */
export function isSaid(sentence: string, utterances: readonly string[]): boolean {
  const [first, ...rest] = wordsOf(sentence);
  const heard = wordsOf(utterances.join(" "));
  return heard.some((word, at) => word === first && follow(rest, heard.slice(at + 1)));
}

function follow(words: readonly string[], heard: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = heard.slice(from, from + ASIDE + 1).indexOf(word);
    from += at + 1;
    return at >= 0;
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'.,]*(?<=[\p{L}\p{N}])/gu) ?? [];
}

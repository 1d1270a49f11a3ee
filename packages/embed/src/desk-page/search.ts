/** Letters that keyboards of Arabic and Persian have apart and readers do not. */
const SAME_LETTERS: Readonly<Record<string, string>> = { ي: "ی", ى: "ی", ك: "ک", ة: "ه" };

/**
 * A text as it is compared: compatible forms as one (NFKD), without marks above or below letters, without
 * case, without signs within a word. So “Javadānfar’s” finds “javadanfars”, and full-width letters the usual.
 */
export function comparable(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}'’ʼ`־ـ]/gu, "")
    .toLowerCase()
    .replaceAll(/[يىكة]/g, (letter) => SAME_LETTERS[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Whether a text holds each word of a query, wherever: some scripts put no space between words, others join
 * the article to them. Both are comparable.
 */
export function hasWords(text: string, query: string): boolean {
  return query.split(" ").every((word) => text.includes(word));
}

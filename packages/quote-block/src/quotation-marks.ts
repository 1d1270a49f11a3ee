/** The mark before words and the one after them. */
export type QuotationMarks = readonly [string, string];

/**
 * The opening and the closing mark of a language, by the delimiters of the Unicode CLDR. They stand in
 * the text, not in the style sheet: copied, read aloud or in a feed, somebody's words stay marked as theirs.
 */
export function quotationMarks(language: string): QuotationMarks {
  if (/^fr\b/.test(language)) return ["«\u00a0", "\u00a0»"];
  if (/^(ar|fa|ru)\b/.test(language)) return ["«", "»"];
  return /^he\b/.test(language) ? ["”", "”"] : ["“", "”"];
}

/** The primary subtag of a BCP 47 tag, in small letters: `fa` of `fa-IR`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split("-")[0] ?? "";
}

/** Whether two tags are of the same language, whatever the region: `fa` and `fa-IR`. */
export function isSameLanguage(one: string, other: string): boolean {
  return primaryTag(one) === primaryTag(other);
}

/**
 * What a screen reader said of a widget, for its page: the parts of the log, whose titles are no headings
 * there.
 * @param log a page of `docs/screen-reader`
 */
export function heardLog(log: string): string {
  return log.slice(log.indexOf("\n## ")).replaceAll(/^## (.+)$/gm, "**$1**");
}

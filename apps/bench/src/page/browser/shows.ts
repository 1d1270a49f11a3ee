/** Runs in the page: whether every one of these elements shows its record in a language. */
export function allShow({ tags, language }: { tags: readonly string[]; language: string }): boolean {
  return tags.every((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    return root?.querySelector<HTMLElement>("[lang]")?.lang === language;
  });
}

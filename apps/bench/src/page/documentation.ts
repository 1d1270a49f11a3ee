const MARKS = /<!-- \/?figures -->/;

/** What the page of the documentation has around the figures, and the figures. */
export interface Parts {
  head: string;
  figures: string;
  tail: string;
}

/** @throws when the page has no one place for the figures */
export function partsOf(page: string): Parts {
  const [head, figures, tail, ...more] = page.split(MARKS);
  if (head === undefined || figures === undefined || tail === undefined || more.length > 0)
    throw new Error("The page of the benchmarks has no one place for the figures.");
  return { head, figures: figures.trim(), tail };
}

/** The page with these figures in their place. */
export function withFigures(page: string, figures: string): string {
  const { head, tail } = partsOf(page);
  return `${head}<!-- figures -->\n\n${figures}\n\n<!-- /figures -->${tail}`;
}

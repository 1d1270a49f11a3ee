const SOURCE = "https://github.com/redlines-news/redlines/blob/main";

/** A row of `docs/accessibility.md`. */
interface Row {
  readonly criterion: string;
  readonly name: string;
  readonly level: string;
  readonly stands: string;
  readonly test: string;
  readonly note: string;
}

/**
 * How a widget stands to each criterion of WCAG 2.2 at A and AA, as a table in Markdown.
 * @param page `docs/accessibility.md`, which holds what is so for every widget and what is otherwise
 */
export function criteriaTable(page: string, tag: string): string {
  const lines = rowsFor(page, tag).map(
    ({ criterion, name, level, stands, test, note }) =>
      `| ${criterion} ${name} | ${level} | ${stands} | ${linked(test)} | ${note} |`,
  );
  const head = "| criterion | level | stands | test | note |\n| --- | --- | --- | --- | --- |";
  return [head, ...lines].join("\n");
}

/** How many criteria stand how. */
export function criteriaCounts(
  page: string,
  tag: string,
): Readonly<Record<"all" | "tested" | "untested" | "absent" | "ofPages", number>> {
  const rows = rowsFor(page, tag);
  const count = (wanted: RegExp): number => rows.filter(({ stands }) => wanted.test(stands)).length;
  return {
    all: rows.length,
    tested: count(/^tested$/),
    untested: count(/^not tested$/),
    absent: count(/^nothing to apply to$/),
    ofPages: count(/^the page/),
  };
}

/** The same in a line. */
export function criteriaSums(page: string, tag: string): string {
  const { all, tested, untested, absent, ofPages } = criteriaCounts(page, tag);
  return (
    `Of ${all} criteria, ${tested} are tested and ${untested} are not; ${absent} have nothing to apply to, ` +
    `and ${ofPages} are the page’s.`
  );
}

/** @throws {RangeError} when the page has no such table */
function rowsFor(page: string, tag: string): Row[] {
  const [, everyWidget = "", otherwise = ""] = page.split(/^## .*$/m);
  const own = cellsOf(otherwise).filter(([, widget]) => widget?.replaceAll("`", "") === tag);
  const rows = cellsOf(everyWidget).map(([criterion = "", name = "", level = "", ...rest]) => {
    const [, , ...others] = own.find(([one]) => one === criterion) ?? [];
    const [stands = "", test = "", note = ""] = others.length > 0 ? others : rest;
    return { criterion, name, level, stands, test, note };
  });
  if (rows.length === 0) throw new RangeError("The page has no table of criteria.");
  return rows;
}

/** The cells of each row that begins with the number of a criterion. */
function cellsOf(markdown: string): string[][] {
  return markdown
    .split("\n")
    .filter((line) => /^\| \d/.test(line))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** A page of the docs lies elsewhere than the files that it speaks of. */
const linked = (test: string): string => test.replaceAll("](../", `](${SOURCE}/`);

import { afterEach, expect, test } from "vitest";
import { page, server } from "vitest/browser";
import { faultsIn } from "@redlines/testing/accessibility-suite";
import { violations } from "@redlines/testing/axe";
import { endPlay, play, playable } from "@redlines/testing/play";
import { type Scene, SCENES, set } from "@redlines/testing/scene";

afterEach(endPlay);

/** A widget as it must not be, in a shadow root as ours are. */
function seeded(html: string, scene?: Scene): Element {
  const element = set(document.createElement("div"), scene);
  element.attachShadow({ mode: "open" }).innerHTML = html;
  return element;
}

test.each([
  [
    "meter",
    '<div role="meter" aria-valuenow="2" aria-valuemin="0" aria-valuemax="6"></div>',
    "aria-meter-name",
  ],
  ["grey on grey", '<p style="color: #999; background: #fff">Hardly to be read</p>', "color-contrast"],
  [
    "a level that is skipped",
    '<p role="heading" aria-level="2">Two</p><p role="heading" aria-level="5">Five</p>',
    "heading-order",
  ],
  [
    "small targets",
    '<a href="#a" style="display: inline-block; font-size: 6px">a</a><a href="#b" ' +
      'style="display: inline-block; font-size: 6px">b</a>',
    "target-size",
  ],
  ["a list of anything", "<ul><div>Not an item</div></ul>", "list"],
  ["a language that is none", '<p lang="xx-yy-zz-nonsense">What?</p>', "valid-lang"],
])("axe finds the fault: %s", async (_what, html, rule) => {
  const lines = await violations(seeded(html));
  expect(lines.map((line) => line.split(":")[0])).toContain(rule);
});

/** What is found in the scene where a fault shows, and whether nothing was found in the first. */
async function found(html: string, name: string): Promise<{ first: string[]; second: string[] }> {
  const [light, scene] = [SCENES["light"] ?? {}, SCENES[name] ?? {}];
  const element = seeded(html);
  const seen = {};
  await play(light, element);
  const first = await faultsIn(element, light, seen);
  await play(scene, element);
  return { first, second: await faultsIn(element, scene, seen) };
}

const FAULTS: [what: string, scene: string, html: string, message: RegExp][] = [
  [
    "a table of a fixed width",
    "320 pixels wide",
    '<p style="inline-size: 400px">Wide</p>',
    /^overflow: <div> is 400 wide in 320/,
  ],
  [
    "a strip that scrolls sideways",
    "240 pixels wide",
    '<div tabindex="0" style="overflow-x: auto"><p style="inline-size: 300px">Wide</p></div>',
    /^overflow: <div> is 300 wide in 240/,
  ],
  [
    "a line that does not break",
    "400 % zoom",
    '<p style="white-space: nowrap">Words that are too many for a line of a telephone</p>',
    /^overflow: <div> is/,
  ],
  [
    "text in a box of a fixed height",
    "text spacing",
    '<p style="block-size: 3em; overflow: hidden">Two lines of text at the most, and not ' +
      "a word more than fits into them</p>",
    /^clipped: “Two lines/,
  ],
  [
    "text that is cut with dots",
    "text at 200 %",
    '<p style="overflow: hidden; white-space: nowrap; text-overflow: ellipsis">The name ' +
      "of a committee, in full</p>",
    /^clipped: “The name/,
  ],
  [
    "spacing that is set in the widget",
    "text spacing",
    '<p style="line-height: 1.2; block-size: 2.4em; overflow: clip">Two lines of text at ' +
      "the most, and not a word more than fits</p>",
    /^clipped: “Two/,
  ],
  [
    "text on other text",
    "text at 200 %",
    '<p style="block-size: 30px">A line, and another line of it</p><p>What comes next</p>',
    /^overlap: “A line/,
  ],
  [
    "text that narrow pages hide",
    "320 pixels wide",
    "<style>@media (width) { :host { container-type: inline-size } } @container (width < " +
      "400px) { .more { display: none } }</style><p>Always <span " +
      "class=more>sometimes</span></p>",
    /^lost: sometimes/,
  ],
  [
    "a bar that is all background",
    "forced colours",
    '<i style="display: block; block-size: 9px; background: #b00"></i>',
    /^invisible: <i>/,
  ],
  [
    "a bar that is a gradient",
    "forced colours",
    '<i style="display: block; block-size: 9px; background: linear-gradient(#b00, #b00)"></i>',
    /^invisible: <i>/,
  ],
  [
    "a mark before the text",
    "forced colours",
    "<style>p::before { content: ''; padding: 4px; background: #b00 }</style><p>Marked</p>",
    /^invisible: <p>::before/,
  ],
  [
    "a drawing in its own white",
    "forced colours",
    '<div style="background: #111"><svg width="90" height="9" aria-hidden="true"><rect ' +
      'width="90" height="9" fill="#fff"/></svg></div>',
    /^invisible: <rect>/,
  ],
  [
    "words in their own white",
    "forced colours",
    '<p style="background: #111; color: #fff">Read <span style="forced-color-adjust: none">me</span></p>',
    /^invisible: “me”/,
  ],
  [
    "grey that is good enough for most",
    "more contrast",
    '<p style="color: #666; background: #fff">Read me</p>',
    /^color-contrast-enhanced: <p/,
  ],
  ["what moves all the same", "reduced motion", '<p style="transition: color 1s">Moving</p>', /^motion: <p>/],
  [
    "a colour that suits light pages alone",
    "dark",
    '<p style="color: #b3201a">Read me</p>',
    /^color-contrast: <p/,
  ],
];

test.each(FAULTS.filter(([, scene]) => playable(SCENES[scene] ?? {})))(
  "a fault shows: %s, in %s",
  async (_what, scene, html, message) => {
    const { first, second } = await found(html, scene);
    expect(first).toEqual([]);
    expect(second).toContainEqual(expect.stringMatching(message));
  },
);

test("nothing is found in a widget as it should be, in any scene", async () => {
  const html =
    `<p>Words <a style="color: inherit" href="#a">and a link</a></p><i style="display: ` +
    `block; block-size: 9px; border: 1px solid"></i>`;
  for (const name of Object.keys(SCENES).filter((one) => playable(SCENES[one] ?? {})))
    expect({ name, ...(await found(html, name)) }).toEqual({ name, first: [], second: [] });
});

test.runIf(server.browser === "chromium")(
  "a scene that the browser does not play is an error, not a pass",
  async () => {
    const element = seeded("<p>Words</p>");
    await expect(play({ media: { contrast: "much more" as "more" } }, element)).rejects.toThrow(/contrast/);
  },
);

test("the accessibility tree of a meter without its words is not that of a meter with them", async () => {
  const element = page.elementLocator(
    seeded('<div role="meter" aria-label="The line" aria-valuenow="2"></div>'),
  );
  await expect.element(element).toMatchAriaInlineSnapshot(`- meter "The line"`);
  const bare = page.elementLocator(seeded('<div role="meter" aria-valuenow="2"></div>'));
  await expect(
    expect.element(bare, { timeout: 200 }).toMatchAriaInlineSnapshot(`- meter "The line"`),
  ).rejects.toThrow(/mismatched/);
});

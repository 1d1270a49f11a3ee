import { upFrom } from "./inherited-attributes.js";

const HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]";

/** What has an outline of its own, and so no heading for what comes after it. */
const APART = new Set(["ARTICLE", "ASIDE", "NAV", "SECTION"]);

/**
 * The level that fits below the nearest heading before an element, across slots and shadow roots: one deeper,
 * from 2 to 6; below none it is 2, as under the title of a page. Headings of sections that end before the
 * element do not count, nor do those in other custom elements, which may be widgets' own.
 */
export function levelBelowHeading(element: Element): string {
  for (const place of upFrom(element)) {
    const heading = lastHeadingBefore(place);
    if (heading) return String(Math.min(levelOf(heading) + 1, 6));
  }
  return "2";
}

/** The last heading among what stands before a node in the same place. */
function lastHeadingBefore(node: Node): Element | undefined {
  for (let before = node.previousSibling; before; before = before.previousSibling) {
    const heading = before instanceof Element ? lastHeadingIn(before) : undefined;
    if (heading) return heading;
  }
  return undefined;
}

function lastHeadingIn(sibling: Element): Element | undefined {
  const inside = [...sibling.querySelectorAll(HEADINGS)];
  const all = sibling.matches(HEADINGS) ? [sibling] : inside.filter((one) => isOfThePage(one, sibling));
  return all.findLast(isShown);
}

/** Whether nothing from a heading up to a sibling keeps it to itself. */
function isOfThePage(heading: Element, sibling: Element): boolean {
  for (let place: Element | null = heading; place; place = place.parentElement) {
    if (APART.has(place.nodeName) || place.localName.includes("-")) return false;
    if (place === sibling) return true;
  }
  return false;
}

/** A heading that is out of sight for the eyes alone has a box. */
function isShown(heading: Element): boolean {
  return heading.getClientRects().length > 0;
}

/** A heading by its role alone is of level 2, as ARIA has it. */
function levelOf(heading: Element): number {
  const level = heading.getAttribute("aria-level") ?? /^H([1-6])$/.exec(heading.nodeName)?.[1];
  return Number(level) || 2;
}

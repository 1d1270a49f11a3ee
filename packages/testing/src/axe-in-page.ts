import { readFileSync } from "node:fs";
import type { Page } from "playwright";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Axe {
  run(where: string, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds on the page as it stands: the rule, and the elements that break it.
 * @param within the part of the page that is ours, as a selector
 */
export async function axeFindings(page: Page, within = "html"): Promise<string[]> {
  await page.evaluate(axe);
  const given = { where: within, values: axeTags };
  return page.evaluate(async ({ where, values }) => {
    const { axe: tool } = globalThis as unknown as { axe: Axe };
    const { violations } = await tool.run(where, { runOnly: { type: "tag", values } });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
    );
  }, given);
}

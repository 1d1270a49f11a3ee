import { afterEach, expect, test } from "vitest";
import { all, besideTerm } from "./fixtures/seen.js";
import { shown, until } from "@redlines/testing/page";
import type { ActorCard } from "./actor-card.js";
import "./define.js";
import { invented } from "./fixtures/invented.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

async function card(state: string, asOf?: string): Promise<ActorCard> {
  const element = document.createElement("actor-card");
  element.excerpt = states[state]?.excerpt;
  if (asOf !== undefined) element.setAttribute("as-of", asOf);
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const MINISTER = "Ministre de l’Énergie (depuis mars 2032)";
const MAYOR = "Maire de Haute-Lauvre (de 2026 à 2031)";
const ENGINEER = "Ingénieur des eaux";

test.each([
  [undefined, [MINISTER, `auparavant : ${MAYOR}`, ENGINEER]],
  ["2034-05-31", [MINISTER, `auparavant : ${MAYOR}`, ENGINEER]],
  ["2029-06-30", [MAYOR, ENGINEER]],
  ["2025-01-01", [ENGINEER]],
  // No day that the article knows of: the article's own date counts.
  ["2034-06-01", [MINISTER, `auparavant : ${MAYOR}`, ENGINEER]],
  ["2029", [MINISTER, `auparavant : ${MAYOR}`, ENGINEER]],
  ["a while ago", [MINISTER, `auparavant : ${MAYOR}`, ENGINEER]],
])("roles as of %s", async (day, roles) =>
  expect(besideTerm(await card("FormerRole", day), "Fonction")).toEqual(roles),
);

test("a card for an earlier day says so, and follows the attribute", async () => {
  const element = await card("FormerRole", "2029-06-30");
  expect(shown(element)).toContain("au 30 juin 2029");
  element.removeAttribute("as-of");
  await element.updateComplete;
  expect(shown(element)).not.toContain("au 30 juin");
  expect(besideTerm(element, "Fonction")).toContain(MINISTER);
});

test("a role that is known from one moment is not said to have ended", async () => {
  const element = await card("Person");
  element.excerpt = invented("helene-marcourt", ({ actors }) => {
    const [role] = actors["helene-marcourt"]?.roles ?? [];
    if (role)
      role.time = {
        text: "en 2016",
        edtf: "2016",
        extent: "within",
        earliest: "2016-01-01",
        latest: "2016-12-31",
        basis: "stated",
      };
  });
  await element.updateComplete;
  expect(besideTerm(element, "Fonction")).toEqual(["Première ministre (2016)"]);
});

test("a position that had ended is said to be a former one", async () => {
  const element = await card("Person");
  element.excerpt = invented("ostrevie");
  await element.updateComplete;
  const told = besideTerm(element, "Positions au complet");
  expect(told.filter((line) => line.startsWith("auparavant : "))).toHaveLength(1);
  expect(told.at(-1)).toMatch(/^auparavant : Contre : Jusqu’en mars/);
});

test("on an earlier day nothing is told of what came later, or is for the article's date", async () => {
  const element = await card("State");
  const later = Object.values(element.excerpt?.events ?? {}).filter(
    ({ time }) => (time?.earliest ?? "") > "2016-12-31",
  );
  expect(later.length).toBeGreaterThan(0);
  expect(all(element, "td").length).toBeGreaterThan(0);
  element.setAttribute("as-of", "2016-12-31");
  await element.updateComplete;
  for (const { description } of later) expect(shown(element)).not.toContain(description);
  expect(all(element, "td")).toEqual([]);
  expect(shown(element)).not.toContain("our comparison");
});

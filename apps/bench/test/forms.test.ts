import { WIDGET_TAGS } from "@redlines/browsers/generated/widget-tags.mjs";
import { compactExcerpt } from "@redlines/model";
import { expect, test } from "vitest";
import { presentBuild } from "../src/page/builds.ts";
import { yardsticksOf } from "../src/page/comparisons.ts";
import { FORMS_WITH_PEERS, peers } from "../src/page/peers.ts";
import { hasForm, records, wholeExcerpts } from "../src/page/records.ts";
import { type Form, FORMS, isWhole, WHOLE_FORMS } from "../src/page/widgets.ts";

const present = presentBuild();
const form = (name: string): Form => FORMS.find((one) => one.name === name) as Form;
const compact = form("actor-card, compact");
const shown = await records(present, compact);

test("every widget takes part whole, and in its compact form where it has one", () => {
  expect(FORMS.map(({ name }) => name)).toEqual([...WIDGET_TAGS, "actor-card, compact"].toSorted());
  expect(WHOLE_FORMS.map(({ tag }) => tag)).toEqual(WIDGET_TAGS);
  expect(isWhole(compact)).toBe(false);
});

test("a form takes part where the build has it", async () => {
  expect(await hasForm(present, compact)).toBe(true);
  expect(await hasForm(present, { ...compact, tag: "actor-list" })).toBe(false);
  const unknown = { ...compact, told: { shape: "round" } } as unknown as Form;
  expect(await hasForm(present, unknown)).toBe(false);
});

test("each actor takes part with an excerpt that is cut to what its compact card shows", () => {
  const whole = wholeExcerpts(present, "actor");
  expect(whole.some((excerpt) => "form" in excerpt)).toBe(false);
  expect(shown.map(({ excerpt }) => excerpt)).toEqual(whole.map((excerpt) => compactExcerpt(excerpt)));
  expect(shown.every(({ excerpt }) => "form" in excerpt && excerpt.form === "compact")).toBe(true);
});

test("a compact card says in every way that it is one, and as static has no data and no script", () => {
  for (const { script, static: drawn } of shown) {
    expect(script).toMatch(/^<actor-card form="compact">/);
    expect(drawn).toMatch(/^<actor-card form="compact">/);
    expect(drawn).not.toContain("<script");
  }
});

test("a peer holds a name, a role and a line in its slots, and is a yardstick where it says as much", () => {
  const [card, ...others] = peers(compact, shown);
  expect(others).toEqual([]);
  const iran = shown.findIndex(({ excerpt }) => excerpt.record.id === "iran");
  expect(card?.markup?.[iran]).toMatch(
    /^<sl-card><div slot="header"><strong>Iran<\/strong> <small>state<\/small><\/div>[^<]+<\/sl-card>$/,
  );
  expect(card?.markup?.join()).toContain("<small>President of Syria</small>");
  const names = (name: string): string[] =>
    yardsticksOf({ peers: peers(form(name), []) }).map((yardstick) => yardstick.name);
  expect(names("actor-card, compact")).toEqual([expect.any(String), card?.name]);
  expect(names("actor-card")).toHaveLength(1);
  expect(names("redline-gauge")).toHaveLength(1);
});

test("every peer stands beside a form that there is", () => {
  expect(FORMS.map(({ name }) => name)).toEqual(expect.arrayContaining([...FORMS_WITH_PEERS]));
});

import { afterEach, describe, expect, test } from "vitest";
import { eventually, shown, until } from "@redlines/testing/page";
import type { ActorCard } from "./actor-card.js";
import "./define.js";
import { invented, record } from "./fixtures/invented.js";
import { states } from "./fixtures/states.js";

afterEach(() => document.body.replaceChildren());

type Data = NonNullable<ActorCard["excerpt"]>;
type Portrait = NonNullable<Data["record"]["portrait"]>;

const withPortrait = (change: Partial<Portrait>): Data =>
  invented("helene-marcourt", ({ actors }) =>
    Object.assign(record(actors, "helene-marcourt").portrait ?? {}, change),
  );

async function card(excerpt: Data | undefined): Promise<ActorCard> {
  const element = document.createElement("actor-card");
  element.excerpt = excerpt;
  document.body.append(element);
  await until(element, "ready");
  return element;
}

const picture = (element: Element): HTMLImageElement | null | undefined =>
  element.shadowRoot?.querySelector("img");
/** The credit as it is seen: without a picture there is nothing to give credit for. */
const credit = (element: Element): string | undefined => {
  const line = element.shadowRoot?.querySelector("[part=credit]");
  return line?.checkVisibility() ? line.textContent : "";
};
const box = (element: Element): string =>
  JSON.stringify(element.shadowRoot?.querySelector(".token")?.getBoundingClientRect());
const GOOD = states["Portrait"]?.excerpt?.record.portrait?.src ?? "";

describe("a portrait", () => {
  test("stands with what it shows, its credit and its licence, and asks for itself alone", async () => {
    const element = await card(withPortrait({ src: GOOD }));
    expect(shown(element)).toContain(
      "Portrait : Dessin d’une femme aux cheveux bruns (personne inventée) ; La rédaction " +
        "de la démonstration, CC0 1.0",
    );
    const { src, alt, loading, referrerPolicy } = picture(element) ?? new Image();
    expect({ src, alt, loading, referrerPolicy }).toEqual({
      src: new URL(GOOD, location.href).href,
      alt: "",
      loading: "lazy",
      referrerPolicy: "no-referrer",
    });
    expect(element.shadowRoot?.querySelector("[part=credit] a[href*=publicdomain]")?.textContent).toBe(
      "CC0 1.0",
    );
  });

  test("fills the box of the initials before and after it is there, with what matters in view", async () => {
    const element = await card(withPortrait({ src: GOOD, focalPoint: { x: 0.5, y: 0.25 } }));
    const before = box(element);
    await eventually(() => expect(picture(element)?.style.objectPosition).toBe("50% 25%"));
    expect(picture(element)?.naturalWidth).toBe(400);
    expect(box(element)).toBe(before);
    expect(JSON.stringify(picture(element)?.getBoundingClientRect().height)).toBe(
      String(element.shadowRoot?.querySelector(".token")?.clientHeight),
    );
  });

  test("that cannot be had leaves the initials; it comes with its credit from another address", async () => {
    const element = await card(withPortrait({ src: "nowhere.png" }));
    const before = box(element);
    await eventually(() => expect(credit(element)).toBe(""));
    expect(element.shadowRoot?.querySelector("[part=initials]")?.textContent).toBe("HM");
    expect(box(element)).toBe(before);
    element.excerpt = withPortrait({ src: GOOD });
    await eventually(() => expect(credit(element)).toContain("La rédaction de la démonstration"));
    expect(picture(element)?.naturalWidth).toBe(400);
  });

  test.each([
    "javascript:alert(1)",
    "data:image/png;base64,iVBORw0KGgo=",
    "blob:https://example.org/1",
    "java\nscript:alert(1)",
    " data:,x",
    "file:///etc/passwd",
  ])("at %j is refused: the initials stand in", async (src) => {
    const element = await card(withPortrait({ src }));
    expect(picture(element)).toBeNull();
    expect(shown(element)).not.toContain("Portrait");
  });

  test.each([{ credit: "" }, { licence: "" }])("with %j is not shown", async (change) => {
    const element = await card(withPortrait({ src: GOOD, ...change }));
    expect(picture(element)).toBeNull();
    expect(element.shadowRoot?.querySelector("[part=initials]")?.textContent).toBe("HM");
  });
});

import { freshAddress, jsonChild, networkInEachTest } from "@redlines/testing/page";
import { LitElement, type PropertyDeclarations } from "lit";
import { describe, expect, test, vi } from "vitest";
import { ExcerptController, type ExcerptHost } from "./excerpt-controller.js";
import { noteExcerpt } from "./fixtures/note.js";
import type { Excerpt } from "@redlines/model";

const net = networkInEachTest();

/** An element with nothing but the controller. */
class Seeker extends LitElement implements ExcerptHost<"quote"> {
  static override properties: PropertyDeclarations = { excerpt: { attribute: false }, src: {} };

  declare excerpt: Excerpt<"quote"> | undefined;
  declare src: string | undefined;

  readonly source: ExcerptController<"quote"> = new ExcerptController<"quote">(this);

  /** What it has found, or is still looking for. */
  get found(): string | undefined {
    return this.source.excerpt?.record.text;
  }
}
customElements.define("test-seeker", Seeker);

function seeker(): Seeker {
  return document.createElement("test-seeker") as Seeker;
}

/** Resolves when it has looked, and has what was on its way. */
async function settled(element: Seeker): Promise<void> {
  await element.updateComplete;
  await element.source.arrival;
  await element.updateComplete;
}

describe("what is found", () => {
  test("is what a JSON child holds", async () => {
    const element = seeker();
    element.append(jsonChild(noteExcerpt("A child")));
    document.body.append(element);
    await settled(element);
    expect(element.found).toBe("A child");
  });

  test("is what an address gives, which takes precedence over the child", async () => {
    const element = seeker();
    element.append(jsonChild(noteExcerpt("A child")));
    element.src = freshAddress();
    net.give(element.src, JSON.stringify(noteExcerpt("An address")));
    document.body.append(element);
    await settled(element);
    expect(element.found).toBe("An address");
    expect(element.source.failure).toBeUndefined();
  });

  test("is the property, while there is one", async () => {
    const element = seeker();
    element.src = freshAddress();
    net.give(element.src, JSON.stringify(noteExcerpt("An address")));
    element.excerpt = noteExcerpt("A property");
    document.body.append(element);
    await settled(element);
    expect(element.found).toBe("A property");
    element.excerpt = undefined;
    await settled(element);
    expect(element.found).toBe("An address");
  });

  test("is nothing where a page gives nothing, and that is no failure", async () => {
    const element = seeker();
    document.body.append(element);
    await settled(element);
    expect([element.found, element.source.failure]).toEqual([undefined, undefined]);
  });
});

test("what cannot be had is nothing, and says why", async () => {
  const element = seeker();
  element.src = freshAddress();
  net.give(element.src, "gone", 410);
  document.body.append(element);
  await settled(element);
  expect(element.found).toBeUndefined();
  expect(element.source.failure).toMatchObject({ reason: "load", message: expect.stringContaining("410") });
});

describe("an arrival", () => {
  test("is there until an answer is, and only while it is waited for", async () => {
    const element = seeker();
    element.src = freshAddress();
    document.body.append(element);
    await element.updateComplete;
    expect(element.source.arrival).toBeInstanceOf(Promise);
    element.excerpt = noteExcerpt("A property");
    expect(element.source.arrival).toBeUndefined();
    element.excerpt = undefined;
    net.give(element.src, JSON.stringify(noteExcerpt("An address")));
    await settled(element);
    expect(element.source.arrival).toBeUndefined();
  });

  test("of what is there already asks for no update", async () => {
    const element = seeker();
    element.excerpt = noteExcerpt();
    document.body.append(element);
    await element.updateComplete;
    const update = vi.spyOn(element, "requestUpdate");
    await settled(element);
    expect(update).not.toHaveBeenCalled();
  });

  test("that a later address has made void changes nothing", async () => {
    const element = seeker();
    const [first, second] = [freshAddress(), freshAddress()];
    element.src = first;
    document.body.append(element);
    await element.updateComplete;
    const early = element.source.arrival;
    element.src = second;
    net.give(second, JSON.stringify(noteExcerpt("The second")));
    await settled(element);
    net.give(first, JSON.stringify(noteExcerpt("The first")));
    await early;
    expect(element.found).toBe("The second");
  });
});

test("it looks again whenever its host comes into a page", async () => {
  const element = seeker();
  document.body.append(element);
  await settled(element);
  element.remove();
  element.append(jsonChild(noteExcerpt("Brought along")));
  document.body.append(element);
  await settled(element);
  expect(element.found).toBe("Brought along");
});

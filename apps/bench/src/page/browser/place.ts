import type { Subject } from "../subjects.ts";

type Given = NonNullable<Subject["given"]>;

/** What a page of the benchmark knows. */
interface Bench {
  /** Puts so many in at once. */
  put?: (count: number) => void;
  drawGauges?: () => void;
}

/** What is in a page, shadow roots included. */
export interface Amount {
  elements: number;
  characters: number;
}

/** Runs in the page: gets all ready, so that putting in is all that is left. */
export function preparePlace({ markup = [], given }: Pick<Subject, "markup" | "given">): void {
  const bench = globalThis as unknown as Bench;
  const made = (what: Given, index: number): Element => {
    const { tag, property, values, attributes = {} } = what;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
    return Object.assign(element, { [property]: values[index % values.length] });
  };
  bench.put = (count) => {
    const place = document.createElement("main");
    const indices = Array.from({ length: count }, (_, index) => index);
    if (given) place.append(...indices.map((index) => made(given, index)));
    else place.innerHTML = indices.map((index) => markup[index % markup.length]).join("");
    document.body.append(place);
    bench.drawGauges?.();
  };
}

/** Runs in the page, in a task of its own, as a click or an answer from a server would. */
export function put(count: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      (globalThis as unknown as Bench).put?.(count);
      resolve();
    });
  });
}

/** Runs in the page: counts what the shadow roots show. */
export function amountInRoots(): Amount {
  const roots = [...document.querySelectorAll("main > *")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return {
    elements: roots.reduce((sum, root) => sum + root.querySelectorAll("*").length, 0),
    characters: roots.reduce((sum, root) => sum + root.textContent.replaceAll(/\s+/g, "").length, 0),
  };
}

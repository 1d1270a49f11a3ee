import type { Captured } from "./browser/capture.ts";
import type { Build } from "./builds.ts";
import { plainElements } from "./plain-elements.ts";
import type { Shown } from "./records.ts";
import { type Script, scriptOf } from "./scripts.ts";
import { type Kind, tagOf } from "./widgets.ts";

/** Something that shows the records of one kind. */
export interface Subject {
  name: string;
  /** What a page must load for it. */
  script?: Script;
  /** The style sheet of its page. */
  css?: string;
  /** One for each record. */
  markup?: readonly string[];
  /** Where elements are made by a script: which, and what each is given. */
  given?: { tag: string; property: string; values: readonly unknown[] };
}

/** A widget, and a bare Lit element with the same content. */
export interface Twins {
  bare: Subject;
  ours: Subject;
}

/** The fallback HTML without any element: the floor of all. */
export function words(shown: readonly Shown[]): Subject {
  return { name: "plain HTML, the words alone", markup: shown.map(({ plain }) => plain) };
}

/** The widget's own elements in plain HTML: what a static widget would be without a custom element. */
export function elements(shown: readonly Shown[]): Subject {
  const { css, markup } = plainElements(shown.map((one) => one.static));
  return { name: "plain HTML, the same elements", css, markup };
}

/** The widget drawn by a server, with no script. */
export function drawn(kind: Kind, shown: readonly Shown[]): Subject {
  return { name: `${tagOf(kind)}, static`, markup: shown.map((one) => one.static) };
}

/** Twins whose data a script gives them. */
export function fromProperties(
  build: Build,
  kind: Kind,
  shown: readonly Shown[],
  { drawings }: Captured,
): Twins {
  const tag = tagOf(kind);
  const excerpts = shown.map(({ excerpt }) => excerpt);
  return {
    bare: {
      name: `${nameOfBare(build)}, from properties`,
      script: scriptOf(build, `bare-${kind}`),
      given: { tag: "bare-element", property: "drawing", values: drawings },
    },
    ours: {
      name: `${nameOfWidget(build, kind)}, from properties`,
      script: scriptOf(build, tag),
      given: { tag, property: "excerpt", values: excerpts },
    },
  };
}

/** Twins with their data in the page. */
export function fromJson(build: Build, kind: Kind, shown: readonly Shown[], { drawings }: Captured): Twins {
  return {
    bare: {
      name: `${nameOfBare(build)}, from JSON`,
      script: scriptOf(build, `bare-${kind}`),
      markup: shown.map(
        ({ plain }, index) => `<bare-element>${plain}${json(drawings[index])}</bare-element>`,
      ),
    },
    ours: {
      name: `${nameOfWidget(build, kind)}, from JSON`,
      script: scriptOf(build, tagOf(kind)),
      markup: shown.map(({ script }) => script),
    },
  };
}

function nameOfBare({ name }: Build): string {
  return name === "before" ? "bare Lit as before" : "bare Lit";
}

function nameOfWidget({ name }: Build, kind: Kind): string {
  return name === "before" ? `${tagOf(kind)} before` : tagOf(kind);
}

function json(value: unknown): string {
  return `<script type="application/json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}

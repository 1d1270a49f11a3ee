import type { Captured } from "./browser/capture.ts";
import type { Build } from "./builds.ts";
import { plainElements } from "./plain-elements.ts";
import type { Shown } from "./records.ts";
import { bareOf, type Script, scriptOf } from "./scripts.ts";
import type { Form, Told } from "./widgets.ts";

/** Something that shows the records of one kind in one form. */
export interface Subject {
  name: string;
  /** What a page must load for it. */
  script?: Script;
  /** The style sheet of its page. */
  css?: string;
  /** One for each record. */
  markup?: readonly string[];
  /** Where elements are made by a script: which, and what each is given. */
  given?: { tag: string; property: string; values: readonly unknown[]; attributes?: Told };
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
export function drawn(form: Form, shown: readonly Shown[]): Subject {
  return { name: `${form.name}, static`, markup: shown.map((one) => one.static) };
}

/** Twins whose data a script gives them. */
export function fromProperties(
  build: Build,
  form: Form,
  shown: readonly Shown[],
  { drawings }: Captured,
): Twins {
  const { tag, told } = form;
  const excerpts = shown.map(({ excerpt }) => excerpt);
  return {
    bare: {
      name: `${nameOfBare(build)}, from properties`,
      script: bareOf(build, form),
      given: { tag: "bare-element", property: "drawing", values: drawings },
    },
    ours: {
      name: `${nameOfWidget(build, form)}, from properties`,
      script: scriptOf(build, tag),
      given: { tag, property: "excerpt", values: excerpts, attributes: told },
    },
  };
}

/** Twins with their data in the page. */
export function fromJson(build: Build, form: Form, shown: readonly Shown[], { drawings }: Captured): Twins {
  return {
    bare: {
      name: `${nameOfBare(build)}, from JSON`,
      script: bareOf(build, form),
      markup: shown.map(
        ({ plain }, index) => `<bare-element>${plain}${json(drawings[index])}</bare-element>`,
      ),
    },
    ours: {
      name: `${nameOfWidget(build, form)}, from JSON`,
      script: scriptOf(build, form.tag),
      markup: shown.map(({ script }) => script),
    },
  };
}

function nameOfBare({ name }: Build): string {
  return name === "before" ? "bare Lit as before" : "bare Lit";
}

function nameOfWidget({ name }: Build, form: Form): string {
  return name === "before" ? `${form.name} before` : form.name;
}

function json(value: unknown): string {
  return `<script type="application/json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;
}

/** What a page sets to have its widgets look like itself, as declarations of the element around them. */
export interface Recipe {
  readonly about: string;
  readonly declarations: readonly string[];
}

/**
 * The style sheet that a page takes over.
 * @param name of the class of what is around the widget
 */
export function sheetOf({ declarations }: Recipe, name = "story"): string {
  return `.${name} {\n${declarations.map((one) => `  ${one}`).join("\n")}\n}`;
}

export const TWO_FACES: Recipe = {
  about: "Facts are in the page’s face, which is inherited; labels, sources and marks in a second one.",
  declarations: [
    "font: 1.125rem/1.6 Georgia, serif;",
    '--redlines-label-font: "Franklin Gothic Medium", "Arial Narrow", sans-serif;',
  ],
};

export const OWN_LINE: Recipe = {
  about: "The line is red whatever accent a page has. One of the page’s own needs a value for each scheme.",
  declarations: ["color-scheme: light dark;", "--redlines-line: light-dark(#6b21a8, #d8b4fe);"],
};

export const ALWAYS_DARK: Recipe = {
  about: "A page that is always dark says so once: a widget follows that, and not the reader’s system.",
  declarations: ["color-scheme: dark;", "background: #15161a;", "color: #ececea;", "padding: 1rem;"],
};

export const DENSE: Recipe = {
  about: "All sizes follow the page’s text. However small that is, none becomes less than 13 px.",
  declarations: ["font-size: 0.875rem;", "line-height: 1.4;"],
};

export const ON_COLOUR: Recipe = {
  about: "On a ground of its own a widget takes the text around it; what is quiet is mixed from that.",
  declarations: ["background: #0b2545;", "color: #f3efe6;", "padding: 1rem;", "--redlines-line: #ffb703;"],
};

import { LANGUAGES, type Language } from "@redlines/element";
import type { Preview } from "@storybook/web-components-vite";
import { choices } from "./choices.js";

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  fr: "Français",
  ar: "العربية",
  he: "עברית",
  fa: "فارسی",
  ru: "Русский",
};

type Titles = {
  readonly [Menu in keyof typeof choices]: Readonly<Record<(typeof choices)[Menu][number], string>>;
};

/** In words: a preview says that it is one. */
const TITLES: Titles = {
  data: { article: "The article", french: "Invented, in French" },
  direction: { auto: "As the language runs", ltr: "Left to right", rtl: "Right to left" },
  theme: { system: "As your system", light: "Light", dark: "Dark", both: "Light and dark" },
  text: {
    normal: "Text 100 %",
    double: "Text 200 %",
    quadruple: "Text 400 %",
    spaced: "Text spaced (WCAG 1.4.12)",
  },
  width: { full: "Full width", "720px": "720 px", "480px": "480 px", "320px": "320 px", "240px": "240 px" },
  reader: {
    default: "As you read",
    contrast: "More contrast (preview)",
    forced: "Forced colours (preview)",
    print: "On paper (preview)",
  },
};

type GlobalTypes = NonNullable<Preview["globalTypes"]>;

function menu<Menu extends keyof typeof choices>(
  name: Menu,
  title: string,
  icon: "database" | "transfer" | "contrast" | "paragraph" | "mobile" | "accessibility",
  description: string,
): GlobalTypes {
  const titles: Readonly<Record<string, string>> = TITLES[name];
  const items = choices[name].map((value) => ({ value, title: titles[value] ?? value }));
  return { [name]: { description, toolbar: { title, icon, dynamicTitle: true, items } } };
}

/** What a reader of this Storybook may change about the page that a widget stands on. */
export const toolbar: GlobalTypes = {
  language: {
    description: "The language of the page, of the widgets and of the article",
    toolbar: {
      title: "Language",
      icon: "globe",
      dynamicTitle: true,
      items: LANGUAGES.map((value) => ({ value, title: LANGUAGE_NAMES[value], right: value })),
    },
  },
  ...menu(
    "data",
    "Data",
    "database",
    "The dataset: the article in each language, or an invented one in French",
  ),
  ...menu("direction", "Direction", "transfer", "The direction of the page, and of the widgets' own words"),
  ...menu("theme", "Theme", "contrast", "The colour scheme of the page"),
  ...menu("text", "Text", "paragraph", "The size of the text, or its spacing"),
  ...menu("width", "Width", "mobile", "The width of the column"),
  ...menu("reader", "Reader", "accessibility", "What a reader's own settings make of the page"),
};

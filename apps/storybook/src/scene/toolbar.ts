import { LANGUAGES, type Language } from "@redlines/element";
import type { Preview } from "@storybook/web-components-vite";

const NAMES: Readonly<Record<Language, string>> = { en: "English", fr: "Français", ar: "العربية", he: "עברית", fa: "فارسی", ru: "Русский" };

/** What a reader of this Storybook may change about the page that a widget stands on. */
export const toolbar: NonNullable<Preview["globalTypes"]> = {
  language: {
    description: "The language of the page, which a widget's own words follow",
    toolbar: { title: "Language", icon: "globe", dynamicTitle: true, items: LANGUAGES.map((value) => ({ value, title: NAMES[value], right: value })) },
  },
  theme: {
    description: "The colour scheme of the page",
    toolbar: {
      title: "Theme",
      icon: "contrast",
      dynamicTitle: true,
      items: [
        { value: "light", title: "Light" },
        { value: "dark", title: "Dark" },
        { value: "both", title: "Light and dark" },
      ],
    },
  },
  width: {
    description: "The width of the column",
    toolbar: {
      title: "Width",
      icon: "mobile",
      dynamicTitle: true,
      items: [
        { value: "320px", title: "320 px" },
        { value: "480px", title: "480 px" },
        { value: "full", title: "Full width" },
      ],
    },
  },
};

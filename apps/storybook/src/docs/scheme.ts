/**
 * Whether the reader asked for a dark screen. A page of the docs takes its look once, as it loads: Storybook
 * draws its pages and their code in colours of its own.
 */
export const isDark = "matchMedia" in globalThis && matchMedia("(prefers-color-scheme: dark)").matches;

import { contrast } from "./contrast.js";

/** What a page sets around a widget: its own style, which the widget inherits, and the tokens. */
export interface Theme {
  readonly text: string;
  readonly background: string;
  readonly line: string;
  readonly muted: string;
  readonly rule: string;
  readonly font: string;
  readonly labelFont: string;
  /** In pixels. */
  readonly size: number;
  readonly lineHeight: number;
  /** Around the widget, in pixels. */
  readonly padding: number;
}

/** A page of news, on paper. */
export const PAPER: Theme = {
  text: "#16161a",
  background: "#fffdf8",
  line: "#b5161b",
  muted: "#5c5a56",
  rule: "#d8d4cb",
  font: "Georgia, serif",
  labelFont: "system-ui, sans-serif",
  size: 18,
  lineHeight: 1.5,
  padding: 16,
};

/** The declarations of a theme, in their order. */
export function declarations(theme: Theme): string[] {
  return [
    `color: ${theme.text};`,
    `background: ${theme.background};`,
    `font: ${theme.size}px/${theme.lineHeight} ${theme.font};`,
    `padding: ${theme.padding}px;`,
    `--redlines-line: ${theme.line};`,
    `--redlines-muted: ${theme.muted};`,
    `--redlines-rule: ${theme.rule};`,
    `--redlines-label-font: ${theme.labelFont};`,
  ];
}

/** One pair of colours of a theme: what it is for, and how well it is told apart. */
export interface Pair {
  readonly name: string;
  /** From 1 to 21. */
  readonly ratio: number;
  /** The least that WCAG 2.2 asks for. */
  readonly least: number;
}

/** Text needs 4.5 (WCAG 2.2, 1.4.3); the line is a drawing as well as text; a rule only decorates. */
export function pairs({ text, muted, line, background }: Theme): Pair[] {
  const of = { Text: text, "Muted text": muted, "The line, and the line under a hedge": line };
  return Object.entries(of).map(([name, colour]) => ({
    name: `${name} on the background`,
    ratio: contrast(colour, background),
    least: 4.5,
  }));
}

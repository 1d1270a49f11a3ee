import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { HighlightStyle, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState, type Extension, type Text } from "@codemirror/state";
import { EditorView, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Finding } from "./checked.js";

/** The editor of a text. Tab leaves it, as it leaves any field: no key is kept from a reader. */
export class TextEditor {
  readonly #view: EditorView;

  /** @param changed called with the text after each change */
  constructor(parent: HTMLElement, root: ShadowRoot, changed: (text: string) => void) {
    this.#view = new EditorView({
      parent,
      root,
      state: EditorState.create({ extensions: extensions(changed) }),
    });
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  set text(insert: string) {
    const { length } = this.#view.state.doc;
    this.#view.dispatch({ changes: { from: 0, to: length, insert } });
  }

  /** Marks what was found, at its lines. */
  mark(findings: readonly Finding[]): void {
    const { state } = this.#view;
    const marks = findings.flatMap((finding) => diagnostic(state.doc, finding));
    this.#view.dispatch(setDiagnostics(state, marks));
  }

  /** Puts the cursor where something was found. */
  goTo(finding: Finding): void {
    const anchor = offsetOf(this.#view.state.doc, finding);
    this.#view.dispatch({ selection: { anchor }, scrollIntoView: true });
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}

function extensions(changed: (text: string) => void): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    history(),
    keymap.of([...lintKeymap, ...defaultKeymap, ...historyKeymap]),
    yaml(),
    indentUnit.of("  "),
    syntaxHighlighting(COLOURS),
    EditorView.lineWrapping,
    EditorView.perLineTextDirection.of(true),
    EditorView.contentAttributes.of(TOLD),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) changed(state.doc.toString());
    }),
  ];
}

/** What assistive technology is told of the field. */
const TOLD = { "aria-label": "The record as text", "aria-describedby": "keys", tabindex: "0" };

const COLOURS = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "light-dark(#8a1712, #f0a59d)" },
  { tag: [tags.string, tags.special(tags.string)], color: "light-dark(#1f5132, #a7d8b8)" },
  { tag: [tags.comment], color: "light-dark(#59595f, #b4b4b8)", fontStyle: "italic" },
]);

function diagnostic(doc: Text, finding: Finding): Diagnostic[] {
  if (finding.line === undefined) return [];
  const from = offsetOf(doc, finding);
  const { to } = doc.lineAt(from);
  return [{ from, to, severity: "error", source: finding.rule, message: toldOf(finding) }];
}

function offsetOf(doc: Text, { line = 1, column = 1 }: Finding): number {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  return Math.min(from + column - 1, to);
}

/** A finding in one text: what is wrong, and how to mend it. */
function toldOf({ message, expected, found, remedy }: Finding): string {
  const parts = { Expected: expected, Found: found, "To mend it": remedy };
  const details = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : `${name}: ${part}`,
  );
  return [message, ...details].join("\n");
}

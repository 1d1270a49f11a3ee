import { createElement as h, type ReactNode, useState } from "react";
import { SyntaxHighlighter } from "storybook/internal/components";
import { copyText } from "./copy-text.js";

/** The data of a widget as it stands in its code. */
const DATA = /(?<=<script type="application\/json">).+?(?=<\/script>)/s;

/** What stands for the data while it is folded. */
const FOLDED = "…";

interface Code {
  readonly code: string;
  readonly language: string;
}

/**
 * Code to paste, with its data folded: that is one line of thousands of signs, which nobody reads here. What
 * is copied is whole.
 */
export function CodeToCopy({ code, language }: Code): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [data] = DATA.exec(code) ?? [];
  const shown = isOpen ? code : code.replace(DATA, FOLDED);
  return h(
    "div",
    { className: "code-to-copy" },
    h(SyntaxHighlighter, {
      language: language as "html",
      bordered: true,
      padded: true,
      copyable: false,
      format: false,
      className: "docblock-source sb-unstyled",
      children: shown,
    }),
    h(
      "p",
      { className: "presses" },
      h(CopyButton, { code }),
      data && h(DataButton, { isOpen, size: data.length, onClick: () => setOpen(!isOpen) }),
    ),
  );
}

/** A button that says what came of it. */
export function CopyButton({ code, name = "Copy" }: Pick<Code, "code"> & { name?: string }): ReactNode {
  const [said, say] = useState("");
  const press = { type: "button" as const, className: "copy", onClick: () => void copyText(code).then(say) };
  return [h("button", { key: "copy", ...press }, name), h("span", { key: "said", role: "status" }, said)];
}

interface DataFold {
  readonly isOpen: boolean;
  /** In signs. */
  readonly size: number;
  readonly onClick: () => void;
}

function DataButton({ isOpen, size, onClick }: DataFold): ReactNode {
  const name = `Show its data (${(size / 1000).toFixed(1)} kB, folded as ${FOLDED})`;
  const press = { type: "button" as const, className: "data-fold", "aria-expanded": isOpen, onClick };
  return h("button", press, isOpen ? "Fold its data" : name);
}

/** The content of a declarative shadow root: its style sheet, then its elements. */
const SHADOW_ROOT = /<template shadowroot[^>]*><style>(?<css>.*?)<\/style>(?<elements>.*?)<\/template>/s;

/** A selector of the host, with at most one level of brackets in it. */
const HOST_WITH = /:host\((?<condition>(?:[^()]|\([^()]*\))*)\)/g;

/** The same elements without a custom element or a shadow root. */
export interface PlainElements {
  css: string;
  markup: string[];
}

/**
 * What an author would write who wants the static widgets' elements in plain HTML: each once, with
 * the style sheet once for the page.
 */
export function plainElements(statics: readonly string[]): PlainElements {
  const roots = statics.map(shadowRootIn);
  return {
    css: `@scope (.widget) {${scoped(roots[0]?.css ?? "")}}`,
    markup: roots.map(({ elements }) => `<div class="widget">${elements}</div>`),
  };
}

function shadowRootIn(html: string): { css: string; elements: string } {
  const { css, elements } = SHADOW_ROOT.exec(html)?.groups ?? {};
  if (!css || !elements) throw new Error("A static widget has no styled shadow root to take elements from.");
  return { css, elements: elements.replaceAll(/<!--.*?-->/gs, "") };
}

/** Selectors of a host as selectors of the root of a scope. */
function scoped(css: string): string {
  return css.replaceAll(HOST_WITH, ":scope$<condition>").replaceAll(":host", ":scope");
}

import { css, type CSSResult } from "lit";

/**
 * The look that all widgets share: the page's font and colours, one accent, quiet rules.
 * Tokens that a page may set: `--redlines-accent`, `--redlines-muted`, `--redlines-rule`.
 */
export const sharedStyles: CSSResult = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  /* On an element that no rule of the page reaches: a host's "all: unset" would end the container. */
  .root {
    container-type: inline-size;
    overflow-wrap: anywhere;
    --_accent: var(--redlines-accent, light-dark(#ab1e18, #ff8b7e));
    --_rule: var(--redlines-rule, #8888);
    line-height: 1.5;
  }

  /* By an attribute, for a strict policy refuses styles; on the root, where no rule of the page undoes it. */
  :host([theme="dark"]) .root {
    color-scheme: dark;
  }

  :host([theme="light"]) .root {
    color-scheme: light;
  }

  * {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  .muted {
    color: var(--redlines-muted, color-mix(in srgb,currentcolor 76%,#0000));
    font-size: 0.875em;
  }

  .muted .muted {
    color: inherit;
    font-size: inherit;
  }

  p.muted {
    margin-block-start: 0.5em;
  }

  /* A correction is as loud as what it corrects. */
  .fix,
  a {
    color: inherit;
  }

  @media print {
    .root {
      break-inside: avoid;
    }

    /* Once: the addresses of passages can be long, and the source line has that of their page. */
    [part] > a::after {
      content: " (" attr(href) ")";
    }
  }
`;

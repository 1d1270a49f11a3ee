import { css, type CSSResult } from "lit";

/**
 * The look that all widgets share. Titles, quotations and facts are in the page's face; labels, sources and
 * marks in a second one. Sizes follow the page's text: 12, 13, 15, 17 and 22 px where that is 18.
 * Tokens that a page may set: `--redlines-label-font`, `--redlines-line`, `--redlines-muted`,
 * `--redlines-rule`.
 */
export const sharedStyles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }

  :host([hidden]) {
    display: none;
  }

  /* On an element that no rule of the page reaches: a host's "all: unset" would end the container. */
  .root {
    container-type: inline-size;
    /* A container has no width of its own: this is the one where a place asks for it. */
    contain-intrinsic-inline-size: min(40rem, 90vw);
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 46rem;
    overflow-wrap: anywhere;
    line-height: 1.4;
    --_face: var(--redlines-label-font, system-ui, sans-serif);
    --_line: var(--redlines-line, light-dark(#b5161b, #ff8073));
    --_muted: var(--redlines-muted, color-mix(in srgb, currentcolor 84%, #0000));
    --_rule: var(--redlines-rule, #8886);
    --_edge: color-mix(in srgb, currentcolor 55%, #0000);
    --_small: max(13px, 0.7223em);
    --_label: max(13px, 0.8334em);
  }

  /* The marks that a quotation block has: browsers have others for Arabic, and no space for French. */
  .root:lang(ar) {
    quotes: "«" "»";
  }

  .root:lang(fr) {
    quotes: "«\\a0" "\\a0»";
  }

  /* By an attribute, for a strict policy refuses styles; on the root, where no rule of the page undoes it. */
  :host([theme="dark"]) .root {
    color-scheme: dark;
  }

  :host([theme="light"]) .root {
    color-scheme: light;
  }

  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }

  /* Out of sight until it has the focus; it takes no room then, either. */
  .skip {
    position: absolute;
    z-index: 1;
    border: 0 solid;
    font: 600 var(--_label) / 1.4 var(--_face);
  }

  .skip:focus {
    padding: 0.5em 0.75em;
    border-width: 2px;
    color: CanvasText;
    background: Canvas;
  }

  .skip:not(:focus) {
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  ol,
  ul {
    list-style: none;
  }

  .title {
    font-size: 1.2223em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }

  /* What is said beside the facts: the second face, small and quiet. */
  .muted {
    font: 400 var(--_small) / 1.45 var(--_face);
    color: var(--_muted);
    text-wrap: pretty;
  }

  .muted .muted {
    color: inherit;
    font-size: inherit;
  }

  /* When it was so is part of a fact, what is muted beside it is not. */
  .mark {
    font: 400 var(--_small) / 1.45 var(--_face);
    text-wrap: pretty;
  }

  .mark .muted {
    font-size: inherit;
  }

  /* In a line of its own, which is no higher than its letters need. */
  br + .mark {
    display: block;
  }

  br:has(+ .mark) {
    display: none;
  }

  /* A correction is as loud as what it corrects. */
  .fix,
  a {
    color: inherit;
  }

  /* Nobody takes it for one of the facts. */
  .retracted {
    margin-block-end: 8px;
    padding-inline-start: 8px;
    border-inline-start: 4px solid;
    font-weight: 600;
  }

  /* How sure it is: one word, and before it a swatch in the fill of the drawing. */
  .chip {
    font: 600 max(13px, 1em) / 1.2 var(--_face);
    white-space: nowrap;
  }

  .chip::before {
    content: "";
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 5px;
    vertical-align: -1px;
    border: 1.5px solid;
    background: var(--_fill);
    print-color-adjust: exact;
  }

  .asserted {
    --_fill: linear-gradient(currentcolor, currentcolor);
  }

  .reported {
    --_fill: repeating-linear-gradient(135deg, currentcolor 0 1.5px, #0000 1.5px 4px);
  }

  .inferred {
    --_fill: linear-gradient(currentcolor, currentcolor) center / 4px 4px no-repeat;
  }

  .alleged.chip::before {
    border-style: dotted;
  }

  .disputed.chip::before,
  .unknown.chip::before {
    border-style: dashed;
  }

  .denied {
    --_fill: linear-gradient(to top right, #0000 44%, currentcolor 44% 56%, #0000 56%);
  }

  /* The folds of the check layer. */
  details {
    border-block-end: 1px solid var(--_rule);
    font: 400 var(--_label) / 1.4 var(--_face);
  }

  details:first-of-type {
    border-block-start: 1px solid var(--_rule);
  }

  summary {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
    gap: 0 0.75em;
    min-block-size: 44px;
    padding-inline-end: 24px;
    font-weight: 600;
    cursor: pointer;
    list-style: none;
  }

  .size {
    font-weight: 400;
    font-size: var(--_small);
    color: var(--_muted);
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: "";
    position: absolute;
    inset-inline-end: 3px;
    inset-block-start: calc(50% - 4px);
    inline-size: 8px;
    block-size: 8px;
    border: solid;
    border-width: 0 2px 2px 0;
    translate: 0 -2px;
    rotate: 45deg;
  }

  [open] > summary::after {
    translate: 0 2px;
    rotate: 225deg;
  }

  details > div {
    display: grid;
    gap: 0.5em;
    padding-block-end: 0.875em;
  }

  @media (prefers-contrast: more) {
    .root {
      --_line: var(--redlines-line, light-dark(#850c11, #ffb4ab));
    }
  }

  @media (forced-colors: active) {
    .root {
      --_rule: currentcolor;
      --_edge: currentcolor;
    }

    .chip::before {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }

  @media print {
    .root {
      break-inside: avoid;
    }

    .skip {
      display: none;
    }

    /* Nothing is folded on paper. */
    summary::after {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    /* Once: the addresses of passages can be long, and the list of sources has that of their page. */
    .cited > a::after {
      content: " (" attr(href) ")";
    }
  }
`;

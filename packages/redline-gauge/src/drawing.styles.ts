import { css, type CSSResult } from "lit";

/**
 * The drawing is one list in two layouts: a ladder, and in a wide column one column a step. A step climbs by
 * `--_step`, and a bar of the ladder is `--_bar` wide; the place of a step and of the line is in a class, for
 * a strict policy refuses styles.
 */
export const drawingStyles: CSSResult = css`
  .drawing {
    position: relative;
    display: grid;
    font-family: var(--_face);
    --_tall: 3em;
    --_step: 1.5em;
  }

  /* The steps draw it; the box is for those who point at it or hear it. */
  [role="meter"] {
    position: absolute;
    inset: 0;
  }

  ol {
    display: flex;
    flex-direction: column-reverse;
    gap: 2px;
    counter-reset: step;
  }

  /* A ladder, read from the bottom. */
  li {
    position: relative;
    display: grid;
    align-items: center;
    min-block-size: max(38px, var(--_tall));
    padding-block: 4px;
    padding-inline-start: calc(var(--_bar) + 1.5em);
    counter-increment: step;
  }

  .words {
    font-size: var(--_label);
    line-height: 1.33;
    text-wrap: pretty;
  }

  /* Beside the fill and not upon it: whatever the page's colours, it can be read. */
  .words::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: calc(var(--_bar) + 0.5em);
    font-weight: 700;
  }

  .words:lang(fa)::before {
    content: counter(step, persian);
  }

  /* As small as what is said beside the facts, in text that is smaller than the page's. */
  .drawing .chip,
  .passed-words {
    font-size: max(12px, 0.8667em);
  }

  /* How sure a step is: solid where it is stated, else less than solid. */
  i {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_bar);
    border: 1.5px solid;
    background: var(--_fill, none);
    print-color-adjust: exact;
  }

  /* Not reached. */
  i[class=""] {
    border: 1px solid var(--_edge);
  }

  .drawing .reported,
  .drawing .alleged {
    --_fill: repeating-linear-gradient(135deg, currentcolor 0 1.5px, #0000 1.5px 6px);
  }

  i.inferred {
    --_fill: radial-gradient(currentcolor 1.5px, #0000 2px) 0 0 / 8px 8px;
  }

  i.alleged {
    border: 2px dotted;
  }

  i.disputed,
  i.unknown {
    border: 2px dashed;
  }

  /* Below the highest, but without evidence of its own. */
  i.passed {
    border-width: 2px;
  }

  .line,
  .line ~ li {
    background: var(--_past);
  }

  /* The line is a rule in the gap below its step, which it keeps apart from what lies under it. */
  .line {
    margin-block-end: 8px;
  }

  .line::after {
    content: "";
    position: absolute;
    inset-inline: 0;
    inset-block-end: -7px;
    border-block-start: 4px solid var(--_line);
  }

  /* What has crossed it runs through it. */
  .crossed i {
    inset-block-end: -10px;
  }

  .crossed::after {
    inset-inline-start: calc(var(--_bar) / 2);
  }

  .rule {
    display: none;
  }

  @container (inline-size >= 560px) {
    /* There is room for the words of seven beside each other; more stay a ladder. */
    .drawing:not(:has(> ol > :nth-child(8))) {
      grid-template-rows: auto auto;
      gap: 0.375em;

      ol {
        display: grid;
        grid-area: 1 / 1 / 3;
        grid-template-rows: subgrid;
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
        gap: inherit;
        /* Russian words are longer than a column of six. */
        hyphens: auto;
        hyphenate-limit-chars: 10 4 4;
      }

      li {
        grid-row: 1 / 3;
        grid-template-rows: subgrid;
        align-items: start;
        margin: 0;
        padding: 0;
        background: none;
      }

      li::after {
        display: none;
      }

      i {
        position: static;
        align-self: end;
        inline-size: min(100%, 8em);
        block-size: calc(var(--_place) * var(--_step));
      }

      .line i,
      .line ~ li i {
        background-color: var(--_past);
      }

      .words {
        font-size: var(--_small);
      }

      .words::before {
        content: counter(step) " ";
        position: static;
      }

      .words:lang(fa)::before {
        content: counter(step, persian) " ";
      }

      .words > .chip,
      .passed-words {
        font-size: inherit;
      }

      /* In a narrow column it may break within, but comes whole into a line of its own. */
      .words > .chip {
        display: inline-block;
        white-space: normal;
      }

      .rule {
        position: relative;
        display: block;
        grid-area: 1 / 1;
        align-self: end;
        margin-block-end: calc((var(--_place) - 0.5) * var(--_step) - 2px);
        border-block-start: 4px solid var(--_line);
      }
    }
  }

  /* Few steps are larger: it is the drawing that a reader is to see first. */
  .of2 {
    --_tall: 9.75em;
    --_step: 6.25em;
  }

  .of3 {
    --_tall: 6.4em;
    --_step: 4.15em;
  }

  .of4 {
    --_tall: 4.5em;
    --_step: 2.6em;
  }

  .of5 {
    --_tall: 3.25em;
    --_step: 2em;
  }

  .k1 {
    --_place: 1;
  }

  .k2 {
    --_place: 2;
  }

  .k3 {
    --_place: 3;
  }

  .k4 {
    --_place: 4;
  }

  .k5 {
    --_place: 5;
  }

  .k6 {
    --_place: 6;
  }

  .k7 {
    --_place: 7;
  }

  @media (forced-colors: active) {
    i {
      forced-color-adjust: none;
      color: CanvasText;
    }
  }
`;

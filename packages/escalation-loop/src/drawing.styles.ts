import { css, type CSSResult } from "lit";

/**
 * The loop is told twice for the eye: as a list of numbered steps on a line that leads back to the first,
 * and in a wide column as a ring. The places of the ring follow from the number of nodes; they are in
 * classes, for a strict policy refuses styles.
 */
export const drawingStyles: CSSResult = css`
  .drawing {
    display: none;
  }

  .steps {
    position: relative;
    padding-inline-start: 14px;
    counter-reset: step;
    --_disc: 24px;
  }

  .steps > li {
    position: relative;
    padding-inline-start: calc(var(--_disc) + 10px);
    counter-increment: step;
  }

  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 10px;
    inline-size: var(--_disc);
    block-size: var(--_disc);
    border: 1.5px solid;
    border-radius: 50%;
    font: 700 var(--_small) / calc(var(--_disc) - 3px) var(--_face);
    text-align: center;
  }

  .steps:lang(fa) > li::before {
    content: counter(step, persian);
  }

  /* An arrow from one number to the next; a dashed one where it slows. */
  .steps > li::after {
    content: "";
    position: absolute;
    inset-inline-start: calc(var(--_disc) / 2 - 5px);
    inset-block: calc(var(--_disc) + 11px) -9px;
    inline-size: 10px;
    background: currentcolor;
    clip-path: polygon(
      4px 0,
      6px 0,
      6px calc(100% - 8px),
      10px calc(100% - 8px),
      5px 100%,
      0 calc(100% - 8px),
      4px calc(100% - 8px)
    );
    forced-color-adjust: preserve-parent-color;
    print-color-adjust: exact;
  }

  .steps > .slows::after {
    background: repeating-linear-gradient(currentcolor 0 5px, #0000 5px 8px);
  }

  /* The last one leads round the steps, back to the first. */
  .steps > li:last-child::after {
    inset-block-end: 10px;
    clip-path: inset(0 4px);
  }

  .steps::before,
  .steps .back::before {
    content: "";
    position: absolute;
    inset-inline-start: 0;
    inset-block: 21px 9px;
    inline-size: 9px;
    border: 0 solid;
    border-block-width: 2px;
    border-inline-start-width: 2px;
    border-start-start-radius: 8px;
    border-end-start-radius: 8px;
  }

  .steps .back::before {
    inset-block: auto 9px;
    inset-inline-start: -5px;
    inline-size: calc(var(--_disc) / 2 + 6px);
    border-width: 2px 0 0;
    border-radius: 0;
  }

  .steps::after {
    content: "";
    position: absolute;
    inset-block-start: 17px;
    inset-inline-start: 6px;
    border: 5px solid #0000;
    border-inline: 8px solid;
    border-inline-end-width: 0;
  }

  .steps details {
    border: 0;
  }

  .steps summary {
    min-block-size: 44px;
    font-weight: 400;
    line-height: 1.3;
  }

  .back {
    font: 600 var(--_small) / 20px var(--_face);
  }

  .circle {
    position: relative;
    aspect-ratio: 320 / 250;
    font: 400 var(--_small) / 1.2 var(--_face);
    --_turn: -50%;
  }

  [dir="rtl"] .circle {
    --_turn: 50%;
  }

  .n2 {
    --_count: 2;
    --_across: 32.5%;
    --_down: 28%;
  }

  .n3 {
    --_count: 3;
    --_across: 31.875%;
    --_down: 34%;
  }

  .n4 {
    --_count: 4;
    --_across: 34.0625%;
    --_down: 38%;
  }

  svg {
    display: block;
    inline-size: 100%;
    fill: currentcolor;
  }

  [dir="rtl"] svg {
    scale: -1 1;
  }

  .line {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
  }

  .slow > .line {
    stroke-dasharray: 5 4;
  }

  .now > .line {
    stroke-width: 4;
  }

  .point {
    --_angle: calc(-90deg + (var(--_place, 0) - 0.5 + var(--_half, 0)) * 360deg / var(--_count));
    position: absolute;
    inset-inline-start: calc(50% + cos(var(--_angle)) * var(--_across));
    inset-block-start: calc(50% + sin(var(--_angle)) * var(--_down));
    inline-size: max-content;
    max-inline-size: 34%;
    translate: var(--_turn) -50%;
    font-weight: 700;
    text-align: center;
    text-wrap: balance;
  }

  .p1 {
    --_place: 0;
  }

  .p2 {
    --_place: 1;
  }

  .p3 {
    --_place: 2;
  }

  .n3 > .p3:not(.on-arrow) {
    max-inline-size: 50%;
  }

  .n4 > .on-arrow {
    max-inline-size: 30%;
  }

  .p4 {
    --_place: 3;
  }

  .on-arrow {
    --_half: 0.5;
    font-weight: 400;
  }

  /* Above or below the line. */
  .beside {
    margin-block: calc(sin(var(--_angle)) * 5px);
    translate: var(--_turn) calc(-50% + sin(var(--_angle)) * 50%);
  }

  /* Across the middle from its arrow; of several in the middle. */
  .inner {
    display: grid;
    --_across: 0%;
    --_down: 0%;
  }

  .inner:is(.p1, .p2, .p3, .p4) {
    --_across: -10%;
  }

  .circle .hedge {
    text-decoration: none;
  }

  .point.now {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @container (inline-size >= 560px) {
    .told {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 1.5em;
    }

    .drawing {
      display: grid;
      gap: 0.25em;
      align-content: start;
    }

    .drawing + .steps {
      align-self: center;
      padding-inline-start: 0;
    }

    .drawing + .steps:has([open]) {
      align-self: start;
    }

    .drawing + .steps::before,
    .drawing + .steps::after,
    .drawing + .steps > li::after,
    .drawing + .steps .back::before {
      display: none;
    }
  }
`;

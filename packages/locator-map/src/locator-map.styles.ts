import { layerStyles } from "@redlines/element";
import { css, type CSSResult } from "lit";

const drawingStyles: CSSResult = css`
  [part="map"] {
    display: block;
    inline-size: 100%;
    /* As every map is drawn: its height is known before it is there. */
    aspect-ratio: 600 / 370;
    overflow: hidden;
    background: light-dark(#dfe8ed, #1a242b);
    print-color-adjust: exact;
  }

  .land {
    fill: light-dark(#f1eee6, #2b2d33);
    stroke: light-dark(#99958b, #70737b);
    stroke-width: 0.8;
  }

  .listed {
    fill: light-dark(#ddd8ca, #40434c);
  }

  .hatch {
    fill: none;
    stroke: color-mix(in srgb, currentcolor 60%, #0000);
    stroke-width: 2;
  }

  .disputed {
    stroke: color-mix(in srgb, currentcolor 60%, #0000);
    stroke-width: 0.8;
  }

  .area {
    fill: color-mix(in srgb, var(--_line) 22%, #0000);
    stroke: var(--_line);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }

  .point {
    fill: color-mix(in srgb, currentcolor 18%, #0000);
  }

  .dot {
    fill: currentcolor;
  }

  .bar {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
  }

  /* Letters keep their size: beside each other there is room for so large ones. */
  text {
    fill: currentcolor;
    font: 400 13px / 1 var(--_face);
    paint-order: stroke;
    stroke: light-dark(#fffc, #000a);
    stroke-width: 3px;
    stroke-linejoin: round;
  }

  .place {
    font-weight: 600;
  }

  @media (forced-colors: active) {
    [part="map"] {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
      color: CanvasText;
    }

    .land {
      fill: Canvas;
      stroke: CanvasText;
    }

    .hatch,
    .disputed,
    .area {
      stroke: CanvasText;
    }

    .area {
      fill: none;
    }

    .key {
      color: CanvasText;
    }

    text {
      stroke: Canvas;
    }
  }
`;

const partStyles: CSSResult = css`
  .distance {
    font-size: max(15px, 0.9445em);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .body {
    display: grid;
    gap: 0.5em 1em;
  }

  ol {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }

  li {
    font: 400 var(--_label) / 1.35 var(--_face);
    text-wrap: pretty;
    break-inside: avoid;
  }

  li .muted {
    font-size: max(13px, 0.8667em);
  }

  .number,
  .key {
    color: var(--_line);
    font-weight: 700;
  }

  dt {
    padding-block-start: 0.5em;
    font: 700 max(13px, 0.8667em) / 1.4 var(--_face);
    break-after: avoid;
  }

  dd .muted,
  dd .mark,
  .folds .cited,
  .folds p.muted,
  .size {
    font-size: max(13px, 0.8667em);
  }

  dd .mark .muted {
    font-size: inherit;
  }

  @container (inline-size >= 560px) {
    .body:has(svg) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
`;

/** The three layers, and the drawing in the first. */
export const locatorMapStyles: CSSResult = css`
  ${layerStyles}
  ${partStyles}
  ${drawingStyles}
`;

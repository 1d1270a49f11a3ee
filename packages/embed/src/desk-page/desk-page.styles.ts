import { css, type CSSResult } from "lit";
import { workStyles } from "./work.styles.js";

/** The page and its list, with the colours of the widgets (their tokens, light and dark). */
const listStyles: CSSResult = css`
  :root {
    color-scheme: light dark;
    --ink: light-dark(#16161a, #ececea);
    --muted: light-dark(#5c5a56, #a9a9a6);
    --paper: light-dark(#fffdf8, #15161a);
    --panel: light-dark(#f5f2ea, #1f2126);
    --edge: light-dark(#8c8880, #74767d);
    --rule: light-dark(#d8d4cb, #3d3f46);
    --line: light-dark(#b5161b, #ff8073);
    background: var(--paper);
    color: var(--ink);
  }

  * {
    box-sizing: border-box;
  }

  body {
    margin: 0 auto;
    padding: 1.5rem 1rem 4rem;
    max-inline-size: 84rem;
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }

  [hidden] {
    display: none !important;
  }

  header {
    border-block-start: 4px solid var(--line);
    padding-block-start: 0.75rem;
  }

  h1 {
    margin: 0;
    font-size: 1.6rem;
    line-height: 1.2;
  }

  h2 {
    margin: 1.5rem 0 0.5rem;
    font-size: 1.25rem;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  h3 {
    margin: 1.25rem 0 0.25rem;
    font-size: 1rem;
  }

  p {
    margin: 0.25rem 0 0.75rem;
  }

  a {
    color: inherit;
  }

  :focus-visible {
    outline: 3px solid var(--line);
    outline-offset: 1px;
  }

  #chosen:focus {
    outline: none;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  li {
    border-block-end: 1px solid var(--rule);
  }

  li a {
    display: grid;
    grid-template-columns: 1fr;
    align-content: center;
    padding: 0.4rem 0.5rem;
    border-inline-start: 3px solid transparent;
    text-decoration: none;
  }

  .awake li a {
    grid-template-columns: 96px 1fr;
    column-gap: 0.75rem;
    min-block-size: 76px;
  }

  /* The widget as on a telephone, a third as large. */
  .thumbnail {
    display: none;
    grid-row: 1 / 3;
    inline-size: 96px;
    block-size: 64px;
    overflow: hidden;
    contain: strict;
    border: 1px solid var(--rule);
    background: var(--paper);
  }

  .awake .thumbnail {
    display: block;
  }

  .thumbnail > * {
    display: block;
    inline-size: 288px;
    max-inline-size: none;
    block-size: 192px;
    padding: 12px;
    transform: scale(0.3333);
    transform-origin: 0 0;
  }

  /* It begins where the line begins, and has no logical word for that. */
  [dir="rtl"] .thumbnail > * {
    transform-origin: 100% 0;
  }

  li a:hover,
  li a[aria-current] {
    background: var(--panel);
  }

  li a[aria-current] {
    border-inline-start-color: var(--line);
  }

  .awake .title {
    align-self: end;
  }

  .title {
    display: block;
    line-height: 1.35;
    unicode-bidi: plaintext;
  }

  .about,
  #count,
  [role="status"] {
    color: var(--muted);
    font-size: 0.875rem;
  }

  dt {
    font-weight: 600;
    margin-block-start: 0.5rem;
  }

  dd {
    margin: 0;
  }

  .awake #places {
    display: none;
  }

  .awake:not(.picked) ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    gap: 0 1rem;
  }

  .awake:not(.picked) #search {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr));
    gap: 0 1rem;
    align-items: end;
  }
`;

/** All of the desk. */
export const deskStyles: CSSResult = css`${listStyles}${workStyles}`;

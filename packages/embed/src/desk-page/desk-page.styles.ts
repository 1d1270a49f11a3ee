import { css, type CSSResult } from "lit";

/** The desk, with the colours of the widgets (their tokens, light and dark). */
export const deskStyles: CSSResult = css`
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
    max-width: 84rem;
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
    display: block;
    padding: 0.4rem 0.5rem;
    text-decoration: none;
  }

  li a:hover,
  li a[aria-current] {
    background: var(--panel);
  }

  li a[aria-current] {
    box-shadow: inset 3px 0 var(--line);
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

  .awake #records {
    max-block-size: 60vh;
    overflow: auto;
    border: 1px solid var(--rule);
    padding: 0 0.5rem 0.5rem;
  }

  .field {
    margin: 0 0 0.5rem;
  }

  .field label,
  legend {
    display: block;
    font-size: 0.875rem;
    color: var(--muted);
  }

  label:has(> input) {
    display: inline-flex;
    align-items: baseline;
    gap: 0.35rem;
    min-block-size: 1.75rem;
    margin-inline-end: 0.75rem;
  }

  input:not([type="radio"], [type="checkbox"]),
  select,
  textarea,
  button {
    font: inherit;
    color: inherit;
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: 4px;
    padding: 0.35rem 0.5rem;
    max-inline-size: 100%;
  }

  #search .field > :is(input, select),
  #to {
    inline-size: 100%;
  }

  #to {
    max-inline-size: 26rem;
  }

  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }

  #choice > fieldset > legend {
    font-weight: 600;
    color: inherit;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  .row {
    margin-block-end: 0.5rem;
  }

  .answer {
    background: var(--panel);
    padding: 0.75rem;
    margin-block: 0.75rem;
  }

  textarea {
    display: block;
    inline-size: 100%;
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
    direction: ltr;
    resize: vertical;
  }

  .answer textarea {
    block-size: 7rem;
  }

  button {
    cursor: pointer;
  }

  .press {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin: 0.5rem 0 0;
  }

  .answer button {
    background: var(--ink);
    color: var(--paper);
    border-color: var(--ink);
    font-weight: 600;
    padding: 0.5rem 1.5rem;
  }

  #stage {
    overflow: auto;
    border: 1px solid var(--rule);
    background: repeating-conic-gradient(var(--panel) 0 25%, var(--paper) 0 50%) 0 0 / 16px 16px;
  }

  #preview {
    display: block;
    border: 0;
    block-size: 12rem;
    background: var(--paper);
  }

  details {
    border-block-end: 1px solid var(--rule);
    padding-block: 0.4rem;
  }

  #deck {
    border: 0;
  }

  summary {
    cursor: pointer;
  }

  #others {
    max-block-size: 12rem;
    overflow: auto;
  }

  #others label {
    display: flex;
  }

  @media (width >= 60rem) {
    .awake main {
      display: grid;
      grid-template-columns: 20rem minmax(0, 1fr);
      gap: 0 2rem;
      align-items: start;
    }

    .awake #finder {
      position: sticky;
      inset-block-start: 0;
      display: flex;
      flex-direction: column;
      max-block-size: 100vh;
    }

    .awake #records {
      max-block-size: none;
      flex: 1 1 auto;
    }

    #view {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.5rem;
      align-items: end;
    }
  }
`;

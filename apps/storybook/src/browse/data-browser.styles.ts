import { css } from "lit";

/** The list and the record: one above the other, or beside each other where there is room. */
export const browserStyles = css`
  .keys {
    margin-block: 0.5rem 0.25rem;
  }

  .columns {
    display: grid;
    gap: 1.5rem;
  }

  .records {
    max-block-size: 19rem;
    overflow-y: auto;
    border-block: 1px solid var(--_rule);
  }

  .records li {
    display: flex;
    gap: 0.75rem;
    align-items: baseline;
    justify-content: space-between;
    border-block-end: 1px solid var(--_rule);
  }

  .records li:last-child {
    border-block-end: 0;
  }

  .records li:has([aria-current]) {
    background: var(--_chosen);
    box-shadow: inset 3px 0 var(--_accent);
  }

  .records a {
    flex: 1;
    min-inline-size: 0;
    padding: 0.375rem 0.5rem;
    color: inherit;
    text-decoration: none;
    overflow-wrap: anywhere;
    outline-offset: -2px;
  }

  .records a:hover bdi {
    text-decoration: underline;
  }

  .records .note {
    padding-inline-end: 0.5rem;
    font-size: 0.8125rem;
  }

  .shown {
    min-inline-size: 0;
    scroll-margin-block-start: 1rem;
  }

  h2 {
    font-size: 1.5rem;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }

  h3 {
    margin-block-end: 0.5rem;
    font-size: 1rem;
  }

  .kind::first-letter {
    text-transform: uppercase;
  }

  .sentence {
    margin-block-start: 0.5rem;
    font-size: 1.0625rem;
  }

  .picture {
    margin-block-start: 1.25rem;
  }

  section {
    margin-block-start: 1.25rem;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1rem;
  }

  .facts > dl > div {
    display: grid;
    grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr);
    gap: 0 1rem;
    padding-block: 0.25rem;
  }

  dt {
    color: var(--_muted);
  }

  dt::first-letter {
    text-transform: uppercase;
  }

  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  dd dl > div {
    padding-inline-start: 1em;
    text-indent: -1em;
  }

  dd dl > div > :is(dt, dd) {
    display: inline;
    text-indent: 0;
  }

  dd dl dt {
    margin-inline-end: 0.375rem;
    font-size: 0.875rem;
  }

  dd dl ul {
    padding-inline-start: 0;
    text-indent: 0;
  }

  .facts > dl > div + div {
    border-block-start: 1px solid var(--_rule);
  }

  ul.short {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
  }

  ul.long > li + li {
    margin-block-start: 0.375rem;
    border-block-start: 1px dotted var(--_rule);
    padding-block-start: 0.375rem;
  }

  .evidence li + li,
  .links li + li {
    margin-block-start: 0.5rem;
  }

  .evidence + .note {
    margin-block-start: 0.75rem;
  }

  .links li {
    overflow-wrap: anywhere;
  }

  .links code {
    border-radius: 3px;
    padding-inline: 0.25em;
    background: var(--_raised);
    color: var(--_muted);
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }

  .counts a {
    display: inline-block;
    min-block-size: 1.5rem;
  }

  @container (inline-size >= 44rem) {
    .columns {
      grid-template-columns: minmax(15rem, 1fr) minmax(0, 2fr);
      gap: 2rem;
      align-items: start;
    }

    .finder {
      position: sticky;
      inset-block-start: 1rem;
    }

    .records {
      max-block-size: calc(100vh - 17rem);
    }
  }

  @container (inline-size >= 60rem) {
    .directions {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 2rem;
    }
  }

  @container (inline-size < 30rem) {
    .facts > dl > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .records li:has([aria-current]) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }

  @media print {
    .finder,
    .code button {
      display: none;
    }
  }
`;

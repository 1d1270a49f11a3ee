import { css } from "lit";

/** The page is Storybook's; what stands in it has the colours of its own scheme. */
export const commonStyles = css`
  :host {
    --_accent: light-dark(#b3201a, #f0857b);
    --_muted: light-dark(#59595f, #b4b4b8);
    --_rule: light-dark(#d9d9de, #3f4147);
    --_raised: light-dark(#f6f6f8, #26282d);
    --_chosen: light-dark(#fbeceb, #3a2422);
    display: block;
    container-type: inline-size;
    color-scheme: light dark;
    color: light-dark(#1c1c20, #ececee);
    font:
      1rem/1.5 system-ui,
      sans-serif;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  pre {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  code,
  pre {
    font:
      0.8125rem/1.5 ui-monospace,
      monospace;
    overflow-wrap: anywhere;
  }

  .note,
  .kind,
  .count {
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 400;
  }

  form {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.75rem;
  }

  label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875rem;
    font-weight: 600;
    min-inline-size: 0;
  }

  label:first-child,
  form p {
    grid-column: 1 / -1;
  }

  input,
  select,
  button {
    inline-size: 100%;
    min-block-size: 2.25rem;
    border: 1px solid light-dark(#84848c, #8d8f98);
    border-radius: 4px;
    padding: 0.25rem 0.5rem;
    background: light-dark(#fff, #17181b);
    color: inherit;
    font: inherit;
    font-weight: 400;
  }

  button {
    inline-size: auto;
    font-size: 0.875rem;
    cursor: pointer;
  }

  kbd {
    border: 1px solid var(--_rule);
    border-radius: 3px;
    padding-inline: 0.25em;
    font: inherit;
  }

  .code {
    position: relative;
    margin-block: 0.5rem;
  }

  pre {
    max-block-size: 24rem;
    overflow: auto;
    border: 1px solid var(--_rule);
    border-radius: 4px;
    padding: 0.75rem;
    padding-block-end: 3rem;
    background: var(--_raised);
    white-space: pre-wrap;
  }

  .code button {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-end: 0.5rem;
  }

  summary {
    padding-block: 0.25rem;
    cursor: pointer;
  }
`;

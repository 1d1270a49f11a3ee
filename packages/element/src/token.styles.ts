import { css, type CSSResult } from "lit";

/** What stands for an actor: one disc for initials and picture, so that neither moves what is beside. */
export const tokenStyles: CSSResult = css`
  .token {
    display: grid;
    place-items: center;
    position: relative;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: color-mix(in srgb, currentcolor 10%, #0000);
  }

  /* A line around, for a flag may be as light as the page. */
  .token img,
  .token svg,
  .token::after {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 50%;
  }

  .token::after {
    content: "";
    border: 1px solid var(--_rule);
  }

  .token svg {
    forced-color-adjust: none;
  }

  .token span {
    font: 700 var(--_small) / 1 var(--_face);
  }

  /* As many letters as there are fit. */
  .long {
    scale: 0.6;
  }

  @media (forced-colors: active) {
    .token::after {
      border-color: currentcolor;
    }
  }
`;

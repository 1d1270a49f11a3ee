import { css, type CSSResult } from "lit";

/** The signs in the cells: drawn with borders, which forced colours and paper keep, and cut by masks. */
export const signStyles: CSSResult = css`
  /* Filled where it is stated, the sign cut out of it. */
  .cell::before,
  .cell::after {
    box-sizing: border-box;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 14px solid;
    border-radius: 50%;
  }

  .cell::before {
    content: "";
    mask: linear-gradient(#000 0 0), var(--_sign);
    mask-composite: exclude, add;
  }

  td:not(.asserted, .is-none) > .cell::before,
  td.is-unknown > .cell::before {
    border-width: 2px;
    mask: none;
  }

  td.alleged > .cell::before {
    border-style: dotted;
  }

  td:is(.disputed, .denied, .unknown, .is-unknown) > .cell::before {
    border-style: dashed;
  }

  /* Else the sign within a ring. */
  td:not(.asserted, .is-none) > .cell::after {
    content: "";
    position: absolute;
    inset-block-start: var(--_above, 0);
    inset-inline-start: var(--_before, calc(50% - 14px));
    mask: var(--_sign);
  }

  .is-for {
    --_sign:
      linear-gradient(#000 0 0) center / 12px 2.5px no-repeat,
      linear-gradient(#000 0 0) center / 2.5px 12px no-repeat;
  }

  .is-against {
    --_sign: linear-gradient(#000 0 0) center / 12px 2.5px no-repeat;
  }

  .is-conditional {
    --_sign:
      linear-gradient(#000 0 0) center 10px / 12px 2.5px no-repeat,
      linear-gradient(#000 0 0) center 5px / 2.5px 12px no-repeat,
      linear-gradient(#000 0 0) center 20px / 12px 2.5px no-repeat;
  }

  .is-mixed {
    --_sign: linear-gradient(
        135deg,
        #0000 45%,
        #000 45% 55%,
        #0000 55%
      )
      center / 14px 14px no-repeat;
  }

  .is-unknown {
    --_sign: linear-gradient(#0000 0 0);
  }

  .is-none > .cell::before {
    content: "·" / "";
    border: 0;
    font-weight: 700;
    line-height: 28px;
    text-align: center;
    mask: none;
  }
`;

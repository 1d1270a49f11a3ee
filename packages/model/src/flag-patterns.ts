/** The name of a flag: that of its file in the package circle-flags. */
export const FLAG_CODE: RegExp = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;

/** A path of SVG: its commands and numbers. */
export const FLAG_PATH: RegExp = /^[Mm][MmLlHhVvCcSsQqTtAaZz0-9eE.,\s+-]*$/;

/** A colour that is written out: never an address, as `url()` is. */
export const FLAG_FILL: RegExp = /^#(?:[0-9a-f]{3}){1,2}$/;

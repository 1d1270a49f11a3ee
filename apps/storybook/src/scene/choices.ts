/**
 * What each menu of the toolbar offers; what nobody need choose stands first. No value is a number: the
 * address bar would make it one.
 */
export const choices = {
  data: ["article", "french"],
  direction: ["auto", "ltr", "rtl"],
  theme: ["system", "light", "dark", "both"],
  text: ["normal", "double", "quadruple", "spaced"],
  width: ["full", "720px", "480px", "320px", "240px"],
  reader: ["default", "contrast", "forced", "print"],
} as const;

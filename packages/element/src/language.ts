/** Which way a language runs: by its primary tag; what is not listed runs left to right. */
export function direction(language: string): "ltr" | "rtl" {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? "rtl" : "ltr";
}

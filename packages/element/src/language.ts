/** Which way a language runs: by its primary tag; what is not listed runs left to right. */
export function direction(language: string): "ltr" | "rtl" {
  return /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? "rtl" : "ltr";
}

/** The primary tag of a language, in lower case. */
export function primaryTag(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}

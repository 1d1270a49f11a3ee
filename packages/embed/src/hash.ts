/**
 * The hash of a text as a content security policy names it, `sha256-…`. By the Web Crypto that browsers, Node
 * and edge workers share.
 */
export function sha256(text: string): Promise<string> {
  return hashed("SHA-256", text);
}

/** The hash of a file as an `integrity` attribute names it, `sha384-…`. */
export function integrityOf(text: string): Promise<string> {
  return hashed("SHA-384", text);
}

async function hashed(algorithm: "SHA-256" | "SHA-384", text: string): Promise<string> {
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text));
  const name = algorithm.toLowerCase().replace("-", "");
  return `${name}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

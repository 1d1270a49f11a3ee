/**
 * The hash of a text as a content security policy names it, `sha256-…`. By the Web Crypto that browsers,
 * Node and edge workers share.
 */
export function sha256(text: string): Promise<string> {
  return hashed("SHA-256", text);
}

/** The hash of a file as an `integrity` attribute names it, `sha384-…`. */
export function integrityOf(content: string | Uint8Array): Promise<string> {
  return hashed("SHA-384", content);
}

async function hashed(algorithm: "SHA-256" | "SHA-384", content: string | Uint8Array): Promise<string> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const digest = await crypto.subtle.digest(algorithm, bytes);
  const name = algorithm.toLowerCase().replace("-", "");
  return `${name}-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

import { addressOf, RELEASES_PATH } from "./release.js";

/**
 * A year, in seconds: what never changes need not be asked for again. Everything else is good for five
 * minutes.
 */
const [KEPT, FRESH] = ["public, max-age=31536000, immutable", "public, max-age=300"];

/** What every answer says: it is what it says it is, and other sites may use it. */
const EVERYWHERE: readonly (readonly [string, string])[] = [
  ["Access-Control-Allow-Origin", "*"],
  ["Cross-Origin-Resource-Policy", "cross-origin"],
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "no-referrer"],
];

/**
 * The headers for the servers that a site may lie on: Netlify and Cloudflare Pages (`_headers`), Apache
 * (`.htaccess`), nginx (`nginx.conf`). Both of the first ask again for whatever they are told nothing of, and
 * where two of their rules fit, one of them joins the values: so each header stands in one rule alone.
 */
export function serverFiles(baseUrl: string): [string, string][] {
  const root = new URL(addressOf(baseUrl, "")).pathname;
  const kept = `${root}${RELEASES_PATH}*\n  Cache-Control: ${KEPT}\n`;
  return [
    ["_headers", `${root}*\n${indented(EVERYWHERE, ": ")}\n${kept}`],
    [".htaccess", apache()],
    ["nginx.conf", nginx(root)],
  ];
}

function indented(headers: readonly (readonly [string, string])[], between: string): string {
  return headers.map(([name, value]) => `  ${name}${between}${value}`).join("\n");
}

function apache(): string {
  const always = EVERYWHERE.map(([name, value]) => `  Header always set ${name} "${value}"`).join("\n");
  return `<IfModule mod_headers.c>
${always}
  Header set Cache-Control "${FRESH}"
  <If "%{REQUEST_URI} =~ m#/${RELEASES_PATH}[0-9]+[.][^/]+/#">
    Header set Cache-Control "${KEPT}"
  </If>
</IfModule>
`;
}

/**
 * To be included in a `server` block; nginx leaves out what an outer block adds as soon as an inner one adds
 * anything.
 */
function nginx(root: string): string {
  const always = EVERYWHERE.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n");
  return `location ${root} {
${always}
  add_header Cache-Control "${FRESH}";
}

location ${root}${RELEASES_PATH} {
${always}
  add_header Cache-Control "${KEPT}";
}
`;
}

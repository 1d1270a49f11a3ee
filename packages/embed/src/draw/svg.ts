/** Where something lies, in CSS pixels from the corner of the image. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Hundredths of a pixel: nobody sees less, and two runs write the same. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

export function pixels(css: string): number {
  return Number.parseFloat(css) || 0;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG; attributes that are undefined are left out. */
export function tag(name: string, attributes: Attributes, inner = ""): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined || value === "") return "";
    return ` ${key}="${escaped(typeof value === "number" ? String(rounded(value)) : value)}"`;
  });
  const start = `<${name}${written.join("")}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** Text as XML has it. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

let count = 0;

/** A name that stands once in an image: counted anew for each, so that two runs give the same. */
export function newId(): string {
  count += 1;
  return `r${count}`;
}

export function countAnew(): void {
  count = 0;
}

/** The parts of a list, where commas within brackets part nothing. */
export function listed(css: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const sign of css) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (sign === "," && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + sign);
  }
  return parts.map((part) => part.trim());
}

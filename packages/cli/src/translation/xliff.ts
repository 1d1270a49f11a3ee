import type { ToFill } from "./to-fill.js";

/**
 * What is to be translated as an XLIFF 2.0 document, which every tool of translators reads: a file for each
 * record, a unit for each text, in the order of reading.
 * http://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html
 */
export function xliff(records: readonly ToFill[], from: string, to: string): string {
  const files = records.map(({ kind, id, path, texts }) => {
    const units = texts.map(unit).join("\n");
    return `  <file id="${kind}.${id}" original="${escaped(path)}">\n${units}\n  </file>`;
  });
  const head = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
${head} srcLang="${from}" trgLang="${to}">
${files.join("\n")}
</xliff>`;
}

function unit({ path, text, words }: ToFill["texts"][number]): string {
  const state = words === "" ? "initial" : "translated";
  const target = words === "" ? "" : `\n        <target xml:space="preserve">${escaped(words)}</target>`;
  return `    <unit id="${path}">
      <segment state="${state}">
        <source xml:space="preserve">${escaped(text)}</source>${target}
      </segment>
    </unit>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

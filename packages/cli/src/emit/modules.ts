import { type AnyRecord, COLLECTIONS, type Dataset, type Kind, KINDS } from "@redlines/model";
import { jsonParse, typeName, union } from "./javascript.js";
import { lookupModule } from "./lookup-module.js";
import { exportName } from "./names.js";
import { GENERATED, type Output } from "./output.js";

/** The typed modules: `index.js`, `named.js`, one module per collection, and their declarations. */
export function modules(dataset: Dataset): Output {
  return new Map([
    ["index.js", indexModule()],
    ["index.d.ts", indexTypes(dataset)],
    ["named.js", namedModule(dataset)],
    ["named.d.ts", namedTypes(dataset)],
    ["lookup.js", lookupModule()],
    ["collections/about.js", `${GENERATED}\nexport const about = ${jsonParse(dataset.about)};\nexport const redirects = ${jsonParse(dataset.redirects)};\n`],
    ...KINDS.map((kind): [string, string] => [`collections/${COLLECTIONS[kind]}.js`, collectionModule(dataset, kind)]),
  ]);
}

function collectionModule(dataset: Dataset, kind: Kind): string {
  const name = COLLECTIONS[kind];
  return `${GENERATED}\nexport const ${name} = ${jsonParse(dataset[name])};\n`;
}

function indexModule(): string {
  // The accessor and the collection of dynamics have one name, so the collections get another.
  const names = Object.values(COLLECTIONS);
  const all = names.map(byId).join(", ");
  return `${GENERATED}
import { about, redirects } from "./collections/about.js";
${names.map((name) => `import { ${name} as ${byId(name)} } from "./collections/${name}.js";`).join("\n")}
import { lookup } from "./lookup.js";

export const dataset = { about, redirects, ${names.map((name) => `${name}: ${byId(name)}`).join(", ")} };

${KINDS.map((kind) => `export const ${kind} = (id) => lookup("${kind}", ${byId(COLLECTIONS[kind])}, redirects, id);`).join("\n")}

/** Any record, by its id alone. */
export function record(id) {
  const to = Object.hasOwn(redirects, id) && "to" in redirects[id] ? redirects[id].to : id;
  for (const collection of [${all}]) if (Object.hasOwn(collection, to)) return collection[to];
  return lookup("record", Object.assign({}, ${all}), redirects, id);
}
`;
}

function byId(collection: string): string {
  return `${collection}ById`;
}

function indexTypes(dataset: Dataset): string {
  const types = KINDS.map(typeName);
  return `${GENERATED}
import type { Dataset, ${types.join(", ")} } from "@redlines/model";

${KINDS.map((kind) => idTypes(dataset, kind)).join("\n")}
/** The id of any record. */
export type RecordId = ${KINDS.map((kind) => `${typeName(kind)}Id`).join(" | ")};
/** An id that a record once had, and that still leads to it. */
export type FormerRecordId = ${KINDS.map((kind) => `Former${typeName(kind)}Id`).join(" | ")};
/** The type of the record that has the id. */
export type RecordById<Id extends RecordId | FormerRecordId> =
${KINDS.map((kind) => `  Id extends ${typeName(kind)}Id | Former${typeName(kind)}Id ? ${typeName(kind)} :`).join("\n")}
  never;

/** The whole dataset. */
export declare const dataset: Dataset;

${KINDS.map((kind) => `/** @throws {RangeError} when there is no such ${kind} */\nexport declare const ${kind}: (id: ${typeName(kind)}Id | Former${typeName(kind)}Id) => ${typeName(kind)};`).join("\n")}
/** @throws {RangeError} when there is no such record */
export declare function record<Id extends RecordId | FormerRecordId>(id: Id): RecordById<Id>;
`;
}

function idTypes(dataset: Dataset, kind: Kind): string {
  const records: Readonly<Record<string, AnyRecord>> = dataset[COLLECTIONS[kind]];
  const former = Object.entries(dataset.redirects).flatMap(([from, redirect]) => ("to" in redirect && Object.hasOwn(records, redirect.to) ? [from] : []));
  return `export type ${typeName(kind)}Id = ${union(Object.keys(records))};\nexport type Former${typeName(kind)}Id = ${union(former)};`;
}

function named(dataset: Dataset): { name: string; kind: Kind; record: AnyRecord }[] {
  return KINDS.flatMap((kind) =>
    Object.values(dataset[COLLECTIONS[kind]] as Record<string, AnyRecord>).map((record) => ({ name: exportName(record.id), kind, record })),
  );
}

function namedModule(dataset: Dataset): string {
  return `${GENERATED}\n${named(dataset)
    .map(({ name, record }) => `export const ${name} = ${jsonParse(record)};\n`)
    .join("")}`;
}

function namedTypes(dataset: Dataset): string {
  const all = named(dataset);
  const types = [...new Set(all.map(({ kind }) => typeName(kind)))];
  const imports = types.length > 0 ? `import type { ${types.join(", ")} } from "@redlines/model";\n\n` : "export {};\n";
  return `${GENERATED}\n${imports}${all.map(({ name, kind }) => `export declare const ${name}: ${typeName(kind)};\n`).join("")}`;
}

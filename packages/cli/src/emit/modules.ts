import { type AnyRecord, COLLECTIONS, type Dataset, type Kind, KINDS } from "@redlines/model";
import { jsonParse, typeName, union } from "./javascript.js";
import { lookupModule } from "./lookup-module.js";
import { exportName } from "./names.js";
import { GENERATED, type Output } from "./output.js";
import { withoutDigests } from "./without-digests.js";

/**
 * The typed modules, `index.js` and `named.js`, and their declarations. Everything stands in one file,
 * which loads faster and compresses better than one a collection, and bundlers drop what is not used.
 */
export function modules(complete: Dataset): Output {
  const dataset = withoutDigests(complete);
  return new Map([
    ["index.js", indexModule(dataset)],
    ["index.d.ts", indexTypes(dataset)],
    ["named.js", namedModule(dataset)],
    ["named.d.ts", namedTypes(dataset)],
    ["lookup.js", lookupModule()],
  ]);
}

function indexModule(dataset: Dataset): string {
  // The accessor and the collection of dynamics have one name, so the collections get another.
  const names = Object.values(COLLECTIONS);
  const members = names.map((name) => `${name}: ${byId(name)}`);
  return `${GENERATED}
import { lookup, lookupAny } from "./lookup.js";

const about = ${jsonParse(dataset.about)};
const redirects = ${jsonParse(dataset.redirects)};
${names.map((name) => `const ${byId(name)} = ${jsonParse(dataset[name])};`).join("\n")}

export const dataset = { about, redirects, ${members.join(", ")} };

${KINDS.map(accessor).join("\n")}

/** Any record, by its id alone. */
export const record = (id) => lookupAny([${names.map(byId).join(", ")}], redirects, id);
`;
}

function accessor(kind: Kind): string {
  return `export const ${kind} = (id) => lookup("${kind}", ${byId(COLLECTIONS[kind])}, redirects, id);`;
}

function byId(collection: string): string {
  return `${collection}ById`;
}

function indexTypes(dataset: Dataset): string {
  const types = KINDS.map(typeName);
  return `${GENERATED}
import type { Identified, IdentifiedDataset } from "@redlines/model";

${KINDS.map((kind) => idTypes(dataset, kind)).join("\n")}
/** The id of any record. */
export type RecordId = ${types.map((type) => `${type}Id`).join(" | ")};
/** An id that a record once had, and that still leads to it. */
export type FormerRecordId = ${types.map((type) => `Former${type}Id`).join(" | ")};
/** The ids of each kind, by which records refer to each other. */
export interface Ids {
${KINDS.map((kind) => `  readonly ${kind}: ${typeName(kind)}Id;`).join("\n")}
}

${KINDS.map((kind) => `export type ${typeName(kind)} = Identified<"${kind}", Ids>;`).join("\n")}

/** The type of the record that has the id. */
export type RecordById<Id extends RecordId | FormerRecordId> =
${types.map((type) => `  Id extends ${type}Id | Former${type}Id ? ${type} :`).join("\n")}
  never;

/** The whole dataset. Digests, which prove the evidence, stand in dataset.json alone. */
export declare const dataset: IdentifiedDataset<Ids>;

${KINDS.map(accessorType).join("\n")}
/** @throws {RangeError} when there is no such record */
export declare function record<Id extends RecordId | FormerRecordId>(id: Id): RecordById<Id>;
`;
}

function accessorType(kind: Kind): string {
  const type = typeName(kind);
  return `/** @throws {RangeError} when there is no such ${kind} */
export declare const ${kind}: (id: ${type}Id | Former${type}Id) => ${type};`;
}

function idTypes(dataset: Dataset, kind: Kind): string {
  const type = typeName(kind);
  const records: Readonly<Record<string, AnyRecord>> = dataset[COLLECTIONS[kind]];
  const former = Object.entries(dataset.redirects).flatMap(([from, redirect]) =>
    "to" in redirect && Object.hasOwn(records, redirect.to) ? [from] : [],
  );
  return `export type ${type}Id = ${union(Object.keys(records))};
export type Former${type}Id = ${union(former)};`;
}

function named(dataset: Dataset): { name: string; kind: Kind; record: AnyRecord }[] {
  return KINDS.flatMap((kind) =>
    Object.values(dataset[COLLECTIONS[kind]] as Record<string, AnyRecord>).map((record) => ({
      name: exportName(record.id),
      kind,
      record,
    })),
  );
}

/** Former ids, in camel case too, where no record has the name: who imports one still gets the record. */
function formerNames(dataset: Dataset): { name: string; of: string; kind: Kind; id: string }[] {
  const all = named(dataset);
  const taken = new Set(all.map(({ name }) => name));
  return Object.entries(dataset.redirects).flatMap(([from, redirect]) => {
    const target = "to" in redirect ? all.find(({ record }) => record.id === redirect.to) : undefined;
    const name = exportName(from);
    if (!target || taken.has(name)) return [];
    taken.add(name);
    return [{ name, of: target.name, kind: target.kind, id: target.record.id }];
  });
}

function namedModule(dataset: Dataset): string {
  const records = named(dataset).map(({ name, record }) => `export const ${name} = ${jsonParse(record)};\n`);
  const aliases = formerNames(dataset).map(({ name, of }) => `export { ${of} as ${name} };\n`);
  return `${GENERATED}\n${[...records, ...aliases].join("")}`;
}

function namedTypes(dataset: Dataset): string {
  const all = named(dataset);
  const types = [...new Set(all.map(({ kind }) => typeName(kind)))];
  const imports =
    types.length > 0 ? `import type { ${types.join(", ")} } from "./index.js";\n\n` : "export {};\n";
  const records = all.map(({ name, kind }) => declaration(name, kind));
  const aliases = formerNames(dataset).map(
    ({ name, kind, id }) =>
      `/** @deprecated The id of this ${kind} is now \`${id}\`. */\n${declaration(name, kind)}`,
  );
  return `${GENERATED}\n${imports}${[...records, ...aliases].join("")}`;
}

function declaration(name: string, kind: Kind): string {
  return `export declare const ${name}: ${typeName(kind)};\n`;
}

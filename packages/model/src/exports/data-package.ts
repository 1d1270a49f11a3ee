import { KINDS } from "../collections.js";
import { pick } from "../excerpt/pick.js";
import type { About, Dataset } from "../types.js";
import type { Loss } from "./losses.js";
import { uriOf } from "./uri.js";
import { type TableShape, tableShapes } from "./table-shapes.js";

/** A field of a table, as the Table Schema describes it. */
export interface TableField {
  name: string;
  type: "string" | "number" | "integer" | "boolean" | "date";
  description: string;
  constraints?: { enum: readonly string[] };
}

/** Fields that hold what stands in fields of another table. */
export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface TableResource {
  $schema: string;
  name: string;
  description: string;
  path: string;
  type: "table";
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  dialect: { delimiter: ","; quoteChar: '"'; doubleQuote: true; lineTerminator: "\r\n"; header: true };
  schema: { fields: TableField[]; primaryKey: string[]; foreignKeys?: ForeignKey[] };
}

/** A descriptor as `datapackage.json` holds it. */
export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  version: string;
  licenses: { name: string; title: string; path?: string }[];
  contributors: { title: string; roles: ["editor"] }[];
  /** What the standard has no name for. */
  redlines: Pick<
    About,
    "modelVersion" | "language" | "translation" | "asOf" | "article" | "articleDay" | "baseUrl"
  >;
  resources: TableResource[];
}

const PROFILE = "https://datapackage.org/profiles/2.0";

/**
 * Describes the tables of `csv` as a Frictionless Data Package, version 2: what each field means and may
 * hold, by the schemas, and to which table it leads.
 * @param folder where the tables lie, relative to the descriptor
 */
export function dataPackage({ about }: Pick<Dataset, "about">, folder = "csv"): DataPackage {
  const { id, title, version, licence, editors } = about;
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: id,
    title,
    version,
    licenses: [
      {
        name: licenceName(licence.name),
        title: licence.name,
        ...(licence.url !== undefined && { path: uriOf(licence.url) }),
      },
    ],
    contributors: editors.map((editor) => ({ title: editor, roles: ["editor"] })),
    redlines: pick(about, TOLD),
    resources: tableShapes().map((shape) => resource(shape, folder)),
  };
}

const TOLD = ["modelVersion", "language", "translation", "asOf", "article", "articleDay", "baseUrl"] as const;

/** What the descriptor itself does not carry: it describes tables, which carry the records. */
export const DATA_PACKAGE_LOSSES: readonly Loss[] = [
  ...[...KINDS, "redirects"].map((path) => ({
    path,
    why: "The tables that the descriptor describes carry it.",
  })),
  { path: "about.map", why: "A drawing of the land is no table; the places keep their coordinates." },
];

/** The standard wants the name of a licence in ASCII, without spaces; in another script it has none. */
function licenceName(licence: string): string {
  return licence.replaceAll(/[^-a-zA-Z0-9._]+/g, "-").replaceAll(/^-+|-+$/g, "") || "other";
}

function resource({ name, description, ...schema }: TableShape, folder: string): TableResource {
  return {
    $schema: `${PROFILE}/dataresource.json`,
    name,
    description,
    path: `${folder}/${name}.csv`,
    type: "table",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n", header: true },
    schema,
  };
}

import { COLLECTIONS, KINDS, type Kind, REFERENCES } from "@redlines/model";
import { DEFINITIONS, type Field, fieldsOf, type Json } from "./vocabulary-fields.js";

/** Shared parts that have fields of their own; of the others the form says all. */
const PARTS = Object.keys(DEFINITIONS).filter(
  (name) => !(name in COLLECTIONS) && name !== "dataset-file" && fieldsOf(definition(name)).length > 0,
);

const HEAD: string = [
  "# The vocabulary\n",
  "All kinds of records, with their fields and the values of these.",
  "A record is a file, `data/<collection>/<id>.yaml`; the name of the file is its id.",
  "What each kind looks like is shown by the example that `npx @redlines/cli init story` writes;",
  "`npx @redlines/cli rules` says what must hold beyond this page.\n\n" +
    "“Left out” says whether a field may be: no, yes, or what is then taken for it.",
  "In the name of a field, `[]` stands for each member of a list and a full stop for a field within a field.",
  "The page is written from the schemas of `packages/model`:",
  "`pnpm --filter @redlines/prose-checks test vocabulary -u` writes it anew.\n",
].join(" ");

/** The reference of the vocabulary, in Markdown. */
export function vocabularyPage(): string {
  return [
    HEAD.replaceAll("\n ", "\n"),
    "- [dataset.yaml](#datasetyaml)",
    ...KINDS.map((kind) => `- [${kind}](#${kind}): \`data/${COLLECTIONS[kind]}/\``),
    `- What several kinds share: ${PARTS.map(link).join(", ")}`,
    "",
    ...section("## dataset.yaml", "dataset-file"),
    ...KINDS.flatMap((kind) => section(`## ${kind}`, kind)),
    "## What several kinds share\n",
    ...PARTS.flatMap((name) => section(`### ${name}`, name)),
  ].join("\n");
}

function definition(name: string): Json {
  return DEFINITIONS[name] ?? {};
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function section(heading: string, name: string): string[] {
  const fields = fieldsOf(definition(name));
  const rows = fields.map((field) => row(field, name));
  return [
    `${heading}\n`,
    "| field | left out | form | what it is |",
    "| --- | --- | --- | --- |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
    "",
    ...fields.flatMap(values),
  ];
}

function row({ path, isRequired, forms }: Field, name: string): string[] {
  const said = [...new Set(forms.map((form) => formOf(form, idsAt(name, path))))].join(" or ");
  return [`\`${path}\``, leftOut(forms, isRequired), said, describe(forms)];
}

function leftOut(forms: readonly Json[], isRequired: boolean): string {
  const [{ inferred, default: preset } = {} as Json] = forms;
  if (inferred !== undefined) return inferred;
  if (preset !== undefined) return `\`${JSON.stringify(preset)}\``.replaceAll('"', "");
  return isRequired ? "no" : "yes";
}

/** What a field says of itself; what it shares with others is said there. */
function describe(forms: readonly Json[]): string {
  const open = forms.filter(({ const: only }, _, { length }) => length === 1 || only === undefined);
  const said = open.flatMap(({ description, $ref }) => description ?? shared($ref)?.description ?? []);
  return [...new Set(said)].join("; ");
}

function shared($ref: string | undefined): Json | undefined {
  return $ref === undefined ? undefined : definition(nameIn($ref));
}

function nameIn($ref: string): string {
  return $ref.replace("#/$defs/", "");
}

/** The kinds whose ids may stand in a field; nothing where the id is of a part of the record. */
function idsAt(name: string, path: string): readonly Kind[] | undefined {
  const table: Readonly<Record<string, readonly Kind[]>> | undefined = REFERENCES[name as Kind];
  return table?.[path] ?? table?.[`${path}[]`];
}

/** In what form a value is written, in words. */
function formOf(json: Json, ids?: readonly Kind[]): string {
  const options = json.anyOf ?? json.oneOf;
  if (options) return [...new Set(options.map((option) => formOf(option, ids)))].join(" or ");
  if (json.$ref !== undefined) return ofShared(nameIn(json.$ref), ids);
  if (json.items) return `list of ${formOf(json.items, ids)}${atLeast(json.minItems)}`;
  if (json.const !== undefined) return `\`${json.const}\``;
  if (json.enum) return "one of the values below";
  if (json.type === "string") return ofText(json);
  if (json.type === "object") return "map";
  return ofNumber(json);
}

const atLeast = (least = 0): string => (least > 1 ? `, at least ${least}` : "");

function ofShared(name: string, ids: readonly Kind[] | undefined): string {
  if (PARTS.includes(name)) return link(name);
  if (name === "webAddress") return "web address";
  if (name !== "id") return name;
  if (!ids) return "id";
  return ids.length === KINDS.length ? "id of any record" : `id: ${ids.join(", ")}`;
}

function ofText({ format, maxLength }: Json): string {
  if (format === "date") return "day (YYYY-MM-DD)";
  return maxLength === undefined ? "text" : `text, at most ${maxLength} characters`;
}

function ofNumber({ type = "", minimum, maximum }: Json): string {
  const name = type === "integer" ? "whole number" : type;
  if (minimum === undefined) return name;
  const most = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  return most === undefined ? `${name}, at least ${minimum}` : `${name}, ${minimum} to ${most}`;
}

/** The values of a field, each with what it means. */
function values({ path, forms }: Field): string[] {
  const listed = [...new Set(forms.flatMap(valuesIn))];
  return listed.length > 1 ? [`Values of \`${path}\`:\n`, ...listed, ""] : [];
}

function valuesIn(json: Json): string[] {
  const options = json.anyOf ?? json.oneOf;
  if (options) return options.flatMap(valuesIn);
  const { const: only, description, enum: all = [], enumDescriptions: meanings = [] } = json;
  if (only !== undefined) return [`- \`${only}\`: ${description}`];
  return all.map((value, index) => `- \`${value}\`: ${meanings[index]}`);
}

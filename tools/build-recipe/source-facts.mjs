import { glob, readFile } from "node:fs/promises";
import ts from "typescript-api";

/**
 * What the analyser of manifests does not tell of a package's sources.
 * @typedef {object} ClassFacts
 * @property {string[]} typeParameters
 * @property {string[]} superArguments what its superclass is given for its own type parameters
 *
 * @typedef {object} Facts
 * @property {Map<string, ClassFacts>} classes
 * @property {Map<string, string>} imports the package that a name comes from
 * @property {Set<string>} declared the interfaces, types and classes of the package itself
 * @property {Map<string, string>} tags what `HTMLElementTagNameMap` is told
 * @property {Map<string, string>} events what `HTMLElementEventMap` is told
 * @property {Set<string>} strings every string literal, and each attribute that a style sheet selects
 */

/**
 * @param {string} pattern of the files to read
 * @returns {Promise<Facts>}
 */
export async function sourceFacts(pattern) {
  /** @type {Facts} */
  const facts = {
    classes: new Map(),
    imports: new Map(),
    declared: new Set(),
    tags: new Map(),
    events: new Map(),
    strings: new Set(),
  };
  for await (const file of glob(pattern, { exclude: (name) => name.endsWith(".test.ts") })) {
    visit(ts.createSourceFile(file, await readFile(file, "utf8"), ts.ScriptTarget.ESNext, true), facts);
  }
  return facts;
}

/**
 * @param {ts.Node} node
 * @param {Facts} facts
 */
function visit(node, facts) {
  noteText(node, facts);
  if (ts.isImportDeclaration(node)) noteImports(node, facts);
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) facts.declared.add(node.name.text);
  if (ts.isInterfaceDeclaration(node)) noteGlobals(node, facts);
  if (ts.isClassDeclaration(node) && node.name) noteClass(node, node.name.text, facts);
  ts.forEachChild(node, (child) => visit(child, facts));
}

/**
 * @param {ts.Node} node
 * @param {Facts} facts
 */
function noteText(node, { strings }) {
  if (ts.isStringLiteral(node)) strings.add(node.text);
  if (!ts.isNoSubstitutionTemplateLiteral(node)) return;
  for (const [, name = ""] of node.text.matchAll(/:host\(\[([\w-]+)/g)) strings.add(name);
}

/**
 * @param {ts.ImportDeclaration} node
 * @param {Facts} facts
 */
function noteImports({ moduleSpecifier, importClause }, { imports }) {
  const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ".";
  const names = importClause?.namedBindings;
  if (from.startsWith(".") || !names || !ts.isNamedImports(names)) return;
  for (const { name } of names.elements) imports.set(name.text, from);
}

/**
 * @param {ts.InterfaceDeclaration} node
 * @param {Facts} facts
 */
function noteGlobals({ name, members }, { tags, events }) {
  const map = { HTMLElementTagNameMap: tags, HTMLElementEventMap: events }[name.text];
  if (!map) return;
  for (const member of members) {
    if (ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && member.type)
      map.set(member.name.text, member.type.getText());
  }
}

/**
 * @param {ts.ClassDeclaration} node
 * @param {string} name
 * @param {Facts} facts
 */
function noteClass(node, name, { classes, declared }) {
  const superArguments = node.heritageClauses?.flatMap(({ types }) => types[0]?.typeArguments ?? []) ?? [];
  declared.add(name);
  classes.set(name, {
    typeParameters: node.typeParameters?.map((parameter) => parameter.name.text) ?? [],
    superArguments: superArguments.map((argument) => argument.getText()),
  });
}

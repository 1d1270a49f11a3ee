import {
  type AnyRecord,
  COLLECTIONS,
  compareText,
  coverage,
  type Dataset,
  find,
  KINDS,
  type Translations,
} from "@redlines/model";
import {
  judgeTranslation,
  lexiconOf,
  type Target,
  textsOf,
  type TextsFrom,
  type Translatable,
  type TranslatedName,
  translatedNames,
  type TranslationFinding,
} from "@redlines/model/translation";
import type { Located } from "../dataset/problem.js";
import { locate } from "../read/locate.js";
import { digestOfTexts } from "./digest.js";
import { type LoadedTranslation, recordName } from "./load-translations.js";
import { originalsIn } from "./originals-in.js";

/** What a dataset has in one language. */
export interface LanguageReport {
  language: string;
  /** Without the stale ones: what may be shown. */
  translations: Translations;
  /** “claim arms-depot-destroyed”: what says something else than when it was translated. */
  stale: string[];
  of: number;
  translated: number;
}

export interface CheckedTranslations {
  languages: LanguageReport[];
  problems: Located[];
  /** What is stale, still to come, or only likely to be wrong. */
  notes: Located[];
}

/** Judges every translation against its record, and counts them by language. */
export function checkTranslations(
  dataset: Dataset,
  loaded: readonly LoadedTranslation[],
  withheld: ReadonlySet<string>,
): CheckedTranslations {
  const verbatim = verbatimNames(dataset);
  const names = namesByLanguage(dataset, loaded);
  const judged = loaded.flatMap((one): Judged[] => {
    const record = originalOf(dataset, one);
    if (record === undefined)
      return withheld.has(one.id) ? [] : [{ one, findings: [{ ...GONE, found: one.id }] }];
    const target = { language: one.language, verbatim, names: names.get(one.language) ?? [] };
    return [{ one, ...judge(dataset, one, record, target) }];
  });
  const findings = judged.flatMap(({ one, findings: found }) => found.map((finding) => ({ one, finding })));
  return {
    languages: languagesOf(dataset, judged),
    problems: findings.filter(({ finding }) => finding.isNote !== true).map(located),
    notes: findings.filter(({ finding }) => finding.isNote === true).map(located),
  };
}

interface Judged {
  one: LoadedTranslation;
  findings: readonly TranslationFinding[];
  isStale?: boolean;
}

const GONE: TranslationFinding = {
  rule: "translation-fits",
  message: "there is no record of this name to translate",
  path: [],
  expected: "the id of a record in the file's name",
  remedy: "rename the file as the record was, or take it out",
};

function originalOf(dataset: Dataset, { kind, id }: LoadedTranslation): TextsFrom<Translatable> | undefined {
  if (kind === "dataset") return dataset.about;
  return find(dataset[COLLECTIONS[kind]] as Readonly<Record<string, AnyRecord>>, id);
}

function judge(
  { about }: Dataset,
  one: LoadedTranslation,
  record: TextsFrom<Translatable>,
  target: Target,
): Omit<Judged, "one"> {
  const { kind, translation } = one;
  if (!translation) return { findings: [] };
  const isStale = translation.of !== undefined && translation.of !== digestOfTexts(kind, record as AnyRecord);
  if (isStale) return { isStale, findings: [stale(one, record)] };
  const from = { kind, record, language: about.language, lexicon: lexiconOf(about.language) };
  const to = { ...target, lexicon: lexiconOf(target.language) };
  return { findings: judgeTranslation(from, translation, to) };
}

/** How each language writes the names of the dataset, whether or not their own translation is stale. */
function namesByLanguage(
  dataset: Dataset,
  loaded: readonly LoadedTranslation[],
): Map<string, readonly TranslatedName[]> {
  const languages = [...new Set(loaded.map(({ language }) => language))];
  return new Map(
    languages.map((language) => {
      const own = loaded.filter((one) => one.language === language && one.translation);
      return [language, translatedNames(dataset, translationsOf(language, own))];
    }),
  );
}

/** A stale translation is not shown; which texts have changed is known by the originals in its comments. */
function stale({ kind, source }: LoadedTranslation, record: TextsFrom<Translatable>): TranslationFinding {
  const before = originalsIn(source.parsed.document);
  const changed = textsOf(kind, record as AnyRecord).filter(
    ({ path, text }) => before.has(path) && before.get(path) !== text,
  );
  const named = changed.map(({ path }) => `\`${path}\``).join(", ");
  const [first] = changed;
  return {
    rule: "translation-stale",
    isNote: true,
    message: `the record says something else than when it was translated${named && `: ${named}`}`,
    path: first ? ["texts", first.path] : ["of"],
    expected: first ? `what says “${first.text}”` : "a translation of what the record says now",
    found: first ? `what says “${before.get(first.path)}”` : "one of what it said",
    remedy: "run redlines translate, and read again what has changed",
  };
}

function located({ one, finding }: { one: LoadedTranslation; finding: TranslationFinding }): Located {
  const { isNote: _isNote, path, ...rest } = finding;
  const { language, kind, id, source } = one;
  const record = recordName(language, kind, id);
  return { ...rest, file: source.file, record, ...locate(source.parsed, path) };
}

function languagesOf(dataset: Dataset, judged: readonly Judged[]): LanguageReport[] {
  const languages = [...new Set(judged.map(({ one }) => one.language))].sort(compareText);
  return languages.map((language) => {
    const own = judged.filter(({ one }) => one.language === language);
    const fresh = own.filter(({ isStale }) => isStale !== true).map(({ one }) => one);
    const translations = translationsOf(language, fresh);
    const counts = Object.values(coverage(dataset, translations));
    return {
      language,
      translations,
      stale: own.filter(({ isStale }) => isStale === true).map(({ one }) => `${one.kind} ${one.id}`),
      of: counts.reduce((sum, { of }) => sum + of, 0),
      translated: counts.reduce((sum, { translated }) => sum + translated, 0),
    };
  });
}

function translationsOf(language: string, fresh: readonly LoadedTranslation[]): Translations {
  const records = KINDS.map((kind) => {
    const own = fresh.filter((one) => one.kind === kind);
    return [COLLECTIONS[kind], Object.fromEntries(own.map(({ id, translation }) => [id, translation]))];
  });
  const header = fresh.find(({ kind }) => kind === "dataset")?.translation;
  return { language, dataset: header, records: Object.fromEntries(records) as Translations["records"] };
}

/** Names that keep their script: titles of works, what these appeared in, and who brought them out. */
function verbatimNames({ sources }: Dataset): string[] {
  return Object.values(sources).flatMap(({ title, container, publisher, licence }) => [
    ...(title ? [title.text] : []),
    ...(container ? [container.title] : []),
    ...(publisher && "organisation" in publisher ? [publisher.organisation] : []),
    ...(licence ? [licence.name] : []),
  ]);
}

/** A record that keeps what it states in a field of its own. */
export type Stating =
  | { readonly description: string }
  | { readonly proposition: string }
  | { readonly statement: string };

/** What a record states, in the words of its dataset: an event's description, a claim's proposition. */
export function statementOf(record: Stating): string {
  if ("description" in record) return record.description;
  return "proposition" in record ? record.proposition : record.statement;
}

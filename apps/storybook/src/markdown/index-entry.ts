/** One entry of Storybook's `index.json`: a page of the docs, or a story. */
export interface IndexEntry {
  readonly type: "docs" | "story";
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly importPath: string;
  /** Of a page: the files whose stories it shows. */
  readonly storiesImports?: readonly string[];
  /** Of a story: the name of its export. */
  readonly exportName?: string;
}

/** The address of an entry in the browsable docs. */
export function addressOf({ type, id }: IndexEntry): string {
  return `?path=/${type}/${id}`;
}

const answers = new Map<string, Promise<unknown>>();

/**
 * Fetches the JSON of an excerpt. All widgets with one address share one request and its answer, also when it
 * fails.
 * @param src as a page writes it: relative to `base`
 */
export async function fetchExcerpt(src: string, base: string): Promise<unknown> {
  const address = new URL(src, base).href;
  const answer = answers.get(address) ?? ask(address);
  answers.set(address, answer);
  return answer;
}

async function ask(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}

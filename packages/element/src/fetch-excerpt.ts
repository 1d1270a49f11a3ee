const requests: Record<string, Promise<string>> = {};

/** Fetches the text of an excerpt. All widgets with one address share one request, also when it fails. */
export function fetchExcerpt(address: string): Promise<string> {
  return (requests[address] ??= fetch(address).then((response) =>
    response.ok ? response.text() : Promise.reject(new Error(`${response.status} ${address}`)),
  ));
}

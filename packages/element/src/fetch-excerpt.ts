const requests: Record<string, Promise<unknown>> = {};

/** Fetches an excerpt. All widgets with one address share one request and what it brought, for the life of the page, also when it failed. */
export function fetchExcerpt(address: string): Promise<unknown> {
  return (requests[address] ??= fetch(address).then((response) =>
    response.ok ? response.json() : Promise.reject(new Error(`${response.status} ${address}`)),
  ));
}

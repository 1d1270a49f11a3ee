/**
 * Registers an element. A second copy of the same version is silent, another version leaves the
 * first in place and warns; neither throws into the host page. Does nothing where there is no DOM.
 */
export function register(tag: string, element: CustomElementConstructor & { version: string }): void {
  const registry: CustomElementRegistry | undefined = globalThis.customElements;
  const there = registry?.get(tag) as { version?: string } | undefined;
  if (!there) registry?.define(tag, element);
  else if (there.version !== element.version)
    console.warn(`<${tag}> ${there.version} is here already; ${element.version} is not used`);
}

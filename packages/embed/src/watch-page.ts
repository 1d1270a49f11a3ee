/** For how long a page that changes is left alone, at least, in milliseconds. */
const PAUSE = 100;

/** How many times longer it is left alone than the looking took: a fortieth of its time is ours, at most. */
const TIMES = 40;

/** A page of fewer elements is gone through whole each time; of a larger one, what is known as one. */
const FEW = 10_000;

/**
 * Meets each element of a page that a selector finds, in open shadow roots too, and again whenever the page
 * has changed.
 *
 * Even an observer that does nothing takes a good part of the time of a page that changes all the time. So at
 * the first change it stops observing, and after a pause looks through the page.
 * @returns what looks at once
 */
export function watchPage(
  selector: string,
  met: (element: Element) => void,
  isDone: () => boolean,
): () => void {
  let pause = PAUSE;
  let waiting = 0;
  let components = "*";
  const awaited = new Set<string>();
  const changes = new MutationObserver(rest);

  function rest(): void {
    changes.disconnect();
    waiting ||= setTimeout(look, pause);
  }

  function look(): void {
    const start = performance.now();
    waiting = 0;
    if (!isDone()) lookIn(document);
    components = document.querySelectorAll("*").length < FEW ? "*" : [selector, ...awaited].join();
    pause = Math.max(PAUSE, TIMES * (performance.now() - start));
  }

  function lookIn(place: Document | ShadowRoot): void {
    changes.observe(place, { childList: true, subtree: true });
    for (const element of place.querySelectorAll(components)) {
      if (element.matches(selector)) met(element);
      if (element.shadowRoot) lookIn(element.shadowRoot);
    }
    place.querySelectorAll(":not(:defined)").forEach(awaitDefinition);
  }

  /** What is defined makes its shadow root without a change that could be observed. */
  function awaitDefinition({ localName }: Element): void {
    if (awaited.has(localName)) return;
    awaited.add(localName);
    void customElements.whenDefined(localName).then(rest);
  }

  look();
  return look;
}

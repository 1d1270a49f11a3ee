/** Runs in the page before all else: adds up by how much what is in it is moved. */
export function watchShifts(): void {
  const sum = { shift: 0 };
  Object.assign(globalThis, { sum });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

/** Runs in the page: what has moved until now. */
export function shiftUntilNow(): number {
  return (globalThis as unknown as { sum: { shift: number } }).sum.shift;
}

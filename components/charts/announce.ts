/** Id of the page's one live region for charts. */
const REGION_ID = 'chart-readings';

/** Adds the live region when the first chart comes; screen readers must know it before its words change. */
export function ensureRegion(className: string): void {
  if (document.getElementById(REGION_ID) !== null) return;
  const region = document.createElement('div');
  region.id = REGION_ID;
  region.className = className;
  region.setAttribute('role', 'status');
  document.body.append(region);
}

/** Says the words once. */
export function announce(words: string): void {
  const region = document.getElementById(REGION_ID);
  if (region !== null && region.textContent !== words) region.textContent = words;
}

// Plain old syntax: this file must also load on a Node that is too old for everything else.

const WANTED = [20, 19];

/** One line that says which Node is needed, or null when this one will do. */
export function nodeProblem(version) {
  const parts = version.replace(/^v/, '').split('.').map(Number);
  const isEnough = parts[0] > WANTED[0] || (parts[0] === WANTED[0] && parts[1] >= WANTED[1]);
  if (isEnough) return null;
  return `Narrows needs Node.js ${WANTED.join('.')} or newer; this is ${version}. See https://nodejs.org/`;
}

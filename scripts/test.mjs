// npm test: every check and every test, one result. Plain old syntax up to the check of the Node version.
import { nodeProblem } from './run/node-version.mjs';

const problem = nodeProblem(process.version);
if (problem) {
  console.error(problem);
  process.exit(1);
}
import('./run/test.mjs').then((module) => module.main(process.argv.slice(2)));

import { datasetFolders, readDataFile } from '@/lib/datasets/data-folder';
import type { DataProblem } from '@/lib/datasets/data-problem';
import type { Dataset } from '@/lib/datasets/load-dataset';
import type { ParsedResource, PlacedProblem } from '@/lib/datasets/parsed-resource';
import { decodeBaseMap } from '@/lib/figure/basemap';
import { rowKey } from '@/lib/provenance/row-key';
import type { Descriptor } from '@/lib/schema/descriptor';
import { formatNumber } from '@/lib/units/format';
import { checkFolder, fileProblem, inFile } from './check-folder';
import { indexLand, type Land } from './land';
import { landProblems } from './land-problems';
import { referenceProblems, type SharedTargets, sharedTargets } from './reference-problems';

/** Outcome of a check of a data folder. */
export interface DataCheck {
  /** By file and line. */
  readonly problems: readonly DataProblem[];
  /** Every dataset whose descriptor could be read. */
  readonly descriptors: readonly Descriptor[];
  /** Rows by dataset id and resource name. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** Natural Earth 1:10m land of the region, as the base map draws it. */
const LAND_FILE = ['basemap', 'region.json'] as const;

function readLand(root: string): Land | null {
  const bytes = readDataFile(root, ...LAND_FILE);
  if (bytes === null) return null;
  const json: unknown = JSON.parse(bytes.toString('utf8'));
  const { land, bounds } = decodeBaseMap(json);
  return indexLand(land, bounds);
}

function landFileProblems(datasets: readonly Dataset[], land: Land | null): DataProblem[] {
  const resources = datasets.flatMap(({ descriptor }) => descriptor.resources);
  const isNeeded = resources.some(({ landToleranceNmi }) => typeof landToleranceNmi === 'number');
  if (!isNeeded || land !== null) return [];
  return [fileProblem(LAND_FILE.join('/'), 'no file', 'land to check lanes and areas against')];
}

const decimal = (value: number, digits: number) => formatNumber(value, { digits, lang: 'en' });

function seaProblems(parsed: ParsedResource, land: Land | null): PlacedProblem[] {
  const { resource, rows, geometries, lines } = parsed;
  const tolerance = resource.landToleranceNmi ?? null;
  if (tolerance === null || geometries === null || land === null) return [];
  const features = rows.flatMap((properties, at) => {
    const geometry = geometries[at];
    return geometry === undefined ? [] : [{ properties, geometry }];
  });
  return landProblems(features, land, tolerance).map(({ index, depthNmi, toleranceNmi, at: [lon, lat] }) => ({
    line: lines[index] ?? 0,
    column: 'geometry',
    found: `a point ${decimal(depthNmi, 1)} nmi inland at [${decimal(lon, 3)}, ${decimal(lat, 3)}]`,
    expected: `at most ${toleranceNmi} nmi of land (${rowKey(resource, rows[index] ?? {})})`,
  }));
}

function crossProblems(
  { descriptor, resources }: Dataset,
  targets: SharedTargets,
  land: Land | null,
): DataProblem[] {
  return [...resources.values()].flatMap((parsed) =>
    inFile(`${descriptor.name}/${parsed.resource.path}`, [
      ...referenceProblems(descriptor, parsed, targets),
      ...seaProblems(parsed, land),
    ]),
  );
}

const byPlace = (a: DataProblem, b: DataProblem) =>
  a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1;

/** Checks every dataset below the data folder, and all of them against each other. Reads files, changes none. */
export function checkData(root: string): DataCheck {
  const folders = datasetFolders(root).map((id) => checkFolder(root, id));
  const datasets = folders.flatMap(({ dataset }) => (dataset === null ? [] : [dataset]));
  const targets = sharedTargets(datasets);
  const land = readLand(root);
  const problems = [
    ...folders.flatMap((folder) => folder.problems),
    ...datasets.flatMap((dataset) => crossProblems(dataset, targets, land)),
    ...landFileProblems(datasets, land),
  ].sort(byPlace);
  const counts = datasets.map(({ descriptor, resources }) => {
    const rows = [...resources].map(([name, parsed]) => [name, parsed.rows.length] as const);
    return [descriptor.name, new Map(rows)] as const;
  });
  return { problems, descriptors: datasets.map(({ descriptor }) => descriptor), counts: new Map(counts) };
}

// uPlot with the same prices, a cursor, and an overview below on which days are chosen.
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

const COLOURS = ['#1f5a8c', '#c2571a', '#2e7d6b', '#7a4e9e', '#a8862b', '#8c2f4b'];
const data = await (await fetch(`/columns.json${location.search}`)).json();
const box = document.getElementById('chart');
const series = [
  {},
  ...data.slice(1).map((_, index) => ({ label: `Price ${index + 1}`, stroke: COLOURS[index] })),
];
const scales = { y: { range: (_plot, _low, high) => [0, high] } };
const width = box.clientWidth;

const main = new UPlot({ width, height: 320, series, scales, legend: { show: true } }, data, box);

const overview = new UPlot(
  {
    width,
    height: 68,
    series,
    scales,
    legend: { show: false },
    axes: [{}, { show: false }],
    cursor: { drag: { setScale: false, x: true, y: false } },
  },
  data,
  box,
);
overview.root.id = 'brush';

/** Days between the pointer's first place on the overview and its present one, once a frame. */
let start = null;
let waiting = null;
overview.over.addEventListener('mousedown', (event) => {
  start = event.offsetX;
});
addEventListener('mouseup', () => {
  start = null;
});
addEventListener('mousemove', (event) => {
  if (start === null) return;
  const now = event.clientX - overview.over.getBoundingClientRect().left;
  const isFirst = waiting === null;
  waiting = [Math.min(start, now), Math.max(start, now)];
  if (!isFirst) return;
  requestAnimationFrame(() => {
    const [min, max] = waiting.map((px) => overview.posToVal(px, 'x'));
    waiting = null;
    if (max > min) main.setScale('x', { min, max });
  });
});

const channel = new MessageChannel();
channel.port1.onmessage = () => {
  window.drawnAt = performance.now();
};
requestAnimationFrame(() => channel.port2.postMessage(0));

// Apache ECharts with the same prices, an axis pointer with its tooltip, and its own slider to choose days.
import { LineChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, DataZoomComponent, CanvasRenderer]);

const [instants, ...values] = await (await fetch(`/columns.json${location.search}`)).json();
const box = document.getElementById('chart');
const chart = init(box, null, { height: 388 });

chart.on('finished', function drawn() {
  chart.off('finished', drawn);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    window.drawnAt = performance.now();
  };
  requestAnimationFrame(() => channel.port2.postMessage(0));
});
chart.setOption({
  animation: false,
  grid: { top: 28, left: 44, right: 100, bottom: 96 },
  xAxis: { type: 'time' },
  yAxis: { type: 'value', min: 0 },
  tooltip: { trigger: 'axis', transitionDuration: 0 },
  dataZoom: [{ type: 'slider', height: 36, bottom: 16, realtime: true, throttle: 0 }],
  series: values.map((prices, index) => ({
    type: 'line',
    name: `Price ${index + 1}`,
    showSymbol: false,
    sampling: 'minmax',
    data: prices.map((price, row) => [instants[row] * 1000, price]),
  })),
});

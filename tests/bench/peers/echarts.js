import { LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { answered, subject } from './data.js';

use([LineChart, AriaComponent, GridComponent, MarkLineComponent, TooltipComponent, CanvasRenderer]);

const { box, rows, milestones, threshold, colours } = await subject();
const chart = init(box);
chart.on('showTip', answered);
chart.setOption({
  animation: false,
  aria: { enabled: true },
  grid: { left: 40, right: 20, top: 60, bottom: 30 },
  tooltip: { trigger: 'axis', transitionDuration: 0 },
  xAxis: { type: 'time' },
  yAxis: { type: 'value', scale: true },
  series: [
    {
      type: 'line',
      name: 'PMI',
      showSymbol: false,
      sampling: 'lttb',
      lineStyle: { color: colours.line },
      data: rows.map(({ at, value }) => [at, value]),
      markLine: {
        symbol: 'none',
        data: [
          { yAxis: threshold, lineStyle: { color: colours.threshold }, label: { formatter: String(threshold) } },
          ...milestones.map(({ at, title }) => ({
            xAxis: at,
            lineStyle: { color: colours.milestone },
            label: { formatter: title, width: 90, overflow: 'break' },
          })),
        ],
      },
    },
  ],
});

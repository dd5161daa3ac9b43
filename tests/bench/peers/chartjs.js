import { Chart, Decimation, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { answered, subject } from './data.js';

Chart.register(Decimation, LinearScale, LineController, LineElement, PointElement, Tooltip);

const { box, rows, milestones, threshold, colours } = await subject();

function rule(context, colour, [x1, y1, x2, y2]) {
  context.strokeStyle = colour;
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

/** Threshold and milestones: what people write instead of another package. */
const marks = {
  id: 'marks',
  afterDatasetsDraw({ ctx, chartArea: { left, right, top, bottom }, scales: { x, y } }) {
    ctx.save();
    const at = y.getPixelForValue(threshold);
    rule(ctx, colours.threshold, [left, at, right, at]);
    ctx.font = '10px sans-serif';
    milestones.forEach((milestone, index) => {
      const place = x.getPixelForValue(milestone.at);
      rule(ctx, colours.milestone, [place, top, place, bottom]);
      ctx.fillText(milestone.title, place + 3, top + 12 + index * 12);
    });
    ctx.restore();
  },
};

const canvas = document.createElement('canvas');
box.append(canvas);
new Chart(canvas, {
  type: 'line',
  data: {
    datasets: [
      {
        label: 'PMI',
        data: rows.map(({ at, value }) => ({ x: at, y: value })),
        borderColor: colours.line,
        pointRadius: 0,
      },
    ],
  },
  options: {
    animation: false,
    parsing: false,
    maintainAspectRatio: false,
    interaction: { mode: 'index', intersect: false },
    scales: { x: { type: 'linear', ticks: { callback: (at) => new Date(at).getUTCFullYear() } } },
    plugins: {
      decimation: { enabled: true, algorithm: 'lttb' },
      tooltip: {
        callbacks: {
          title: (items) => {
            answered();
            return new Date(items[0].parsed.x).toISOString().slice(0, 7);
          },
        },
      },
    },
  },
  plugins: [marks],
});

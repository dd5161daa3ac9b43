import { lineY, plot, ruleX, ruleY, text } from '@observablehq/plot';
import { answered, subject } from './data.js';

const { box, rows, milestones, threshold, colours } = await subject();
const dated = (entries) => entries.map((entry) => ({ ...entry, date: new Date(entry.at) }));
const events = dated(milestones);
const drawn = plot({
  width: box.clientWidth,
  height: box.clientHeight,
  marginLeft: 40,
  ariaLabel: 'PMI',
  y: { grid: true, label: 'PMI' },
  marks: [
    ruleY([threshold], { stroke: colours.threshold }),
    ruleX(events, { x: 'date', stroke: colours.milestone }),
    text(events, { x: 'date', text: 'title', frameAnchor: 'top', textAnchor: 'start', dx: 3, lineWidth: 9 }),
    lineY(dated(rows), { x: 'date', y: 'value', stroke: colours.line, strokeWidth: 2, tip: 'x' }),
  ],
});
drawn.addEventListener('input', () => {
  if (drawn.value) answered();
});
box.append(drawn);

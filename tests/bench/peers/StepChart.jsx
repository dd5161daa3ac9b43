import { Area, CartesianGrid, ComposedChart, Line, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts';

const colours = { line: '#22408f', rule: '#1c1b19', shade: '#eaddd3', ring: '#8f4009', grid: '#e3dfd6' };
const months = new Intl.DateTimeFormat('id', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('id');

/** A step of the story as Recharts draws it: the line, what lies under its threshold, and what is pointed at. */
export function StepChart({ rows, threshold, pointed }) {
  const data = rows.map(({ at, value }) => ({ at, value, under: Math.min(value, threshold.value) }));
  const ticks = rows.filter((_, index) => index % 3 === 0).map(({ at }) => at);
  return (
    <ComposedChart width={900} height={420} data={data} margin={{ top: 20, right: 190, bottom: 10, left: 0 }}>
      <CartesianGrid vertical={false} stroke={colours.grid} />
      <XAxis
        dataKey="at"
        type="number"
        domain={['dataMin', 'dataMax']}
        ticks={ticks}
        tickFormatter={(at) => months.format(at)}
      />
      <YAxis domain={['auto', 'auto']} />
      <Area
        dataKey="under"
        type="linear"
        baseValue={threshold.value}
        stroke="none"
        fill={colours.shade}
        isAnimationActive={false}
      />
      <ReferenceLine
        y={threshold.value}
        stroke={colours.rule}
        label={{ value: threshold.label, position: 'insideBottomLeft' }}
      />
      <Line
        dataKey="value"
        type="linear"
        stroke={colours.line}
        strokeWidth={3}
        dot={{ r: 4, fill: colours.line }}
        isAnimationActive={false}
      />
      {rows
        .filter(({ period }) => pointed.includes(period))
        .map(({ at, value }) => (
          <ReferenceDot
            key={at}
            x={at}
            y={value}
            r={10}
            fill="none"
            stroke={colours.ring}
            strokeWidth={3}
            label={{ value: `${numbers.format(value)} · ${months.format(at)}`, position: 'right' }}
          />
        ))}
    </ComposedChart>
  );
}

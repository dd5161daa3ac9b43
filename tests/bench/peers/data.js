const colours = { line: '#22408f', threshold: '#8f4009', milestone: '#8a857b' };
const day = 86_400_000;

/** `YYYY-MM` or `YYYY-MM-DD` as milliseconds. */
function moment(date) {
  return Date.parse(date.length === 7 ? `${date}-15` : date);
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** The PMI as it is published, a gap where a month has no figure, and the main milestones. */
async function published() {
  const [feed, { milestones }] = await Promise.all([json('/feeds/pmi.json'), json('/feeds/milestones.json')]);
  const rows = feed.series[0].observations.map(({ period, value }) => ({ at: moment(period), value }));
  const gaps = rows.flatMap(({ at }, index) =>
    index > 0 && at - rows[index - 1].at > 40 * day ? [{ at: at - day, value: null }] : [],
  );
  return {
    rows: [...rows, ...gaps].sort((a, b) => a.at - b.at),
    milestones: milestones.filter(({ main }) => main).map(({ date, title }) => ({ at: moment(date), title: title.id })),
  };
}

async function synthetic(points) {
  const { start, values } = await json(`/bench/data/${points}.json`);
  return { rows: values.map((value, index) => ({ at: (start + index) * day, value })), milestones: [] };
}

/** What every peer draws: the same readings, threshold, milestones and colours, in the same box. */
export async function subject() {
  const points = new URLSearchParams(location.search).get('points');
  const box = document.querySelector('#chart');
  const data = points === null ? await published() : await synthetic(points);
  performance.mark('bench:draw');
  return { box, colours, threshold: 50, ...data };
}

/** Tells the bench that a reading is shown. */
export function answered() {
  document.documentElement.dataset.answered = '';
}

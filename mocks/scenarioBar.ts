import { scenarios, type Scenario } from './scenario';

/** A line at the foot of the page, in the mock mode only, that says which scenario runs and reloads into another. */
export function showScenarioBar(current: Scenario): void {
  const bar = document.createElement('form');
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const scenario of scenarios) select.add(new Option(scenario, scenario, false, scenario === current));
  select.addEventListener('change', () => {
    const address = new URL(location.href);
    address.searchParams.set('scenario', select.value);
    location.assign(address);
  });
  label.append('Scenario ', select);
  bar.append(label);
  bar.setAttribute('aria-label', 'Mock feeds');
  for (const [name, value] of Object.entries({
    padding: '8px 16px',
    'border-top': '1px solid',
    font: '14px sans-serif',
  })) {
    bar.style.setProperty(name, value);
  }
  document.body.append(bar);
}

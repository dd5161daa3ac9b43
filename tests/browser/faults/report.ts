import { sayMatrix } from './result';

/** After the tests: what came of every fault on every surface, where the faults were among them. */
export default function report(): void {
  const said = sayMatrix();
  if (said !== undefined) console.log(said);
}

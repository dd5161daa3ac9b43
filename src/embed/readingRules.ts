/** How the cursor and its card look. */
export const readingRules = [
  '.d{position:relative}',
  '.u{position:absolute;cursor:crosshair;touch-action:pan-y}',
  '.u:focus-visible{outline-offset:4px}',
  '.z{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '.v{position:absolute;z-index:1;box-sizing:border-box;width:17.5rem;max-width:100%;padding:.5rem .75rem;overflow-y:auto;border:1px solid var(--soft);border-radius:.25rem;background:var(--paper);font-size:.875rem;line-height:1.4;box-shadow:0 .25rem 1rem rgb(0 0 0/.14)}',
  '.pinned{border-color:var(--ink)}',
  '.y{display:flex;justify-content:space-between;align-items:baseline;gap:.5rem}',
  '.y button{min-height:1.75rem;padding:0 .5rem;border:1px solid var(--soft);border-radius:.25rem;background:none;color:inherit;font:inherit;font-size:.75rem;cursor:pointer}',
  '.i{margin-top:.25rem}',
  '.i+.i{padding-top:.375rem;border-top:1px solid var(--line)}',
  '.i svg{vertical-align:-.125rem}',
  '.o{font-size:1.125rem;font-weight:700;line-height:1.25}',
  '.q,.note{color:var(--soft);font-size:.75rem}',
  '.i li b{color:var(--accent)}',
  '.note{margin-top:.5rem}',
  '@media print{.u,.v,.cursor{display:none}}',
].join('');

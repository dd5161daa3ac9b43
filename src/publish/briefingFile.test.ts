import { describe, expect, it } from 'vitest';
import { briefingScripts } from './briefingFile';

interface Given {
  readonly text?: string;
  readonly modules?: readonly string[];
}

function chunks(given: Readonly<Record<string, Given>>) {
  return new Map(Object.entries(given).map(([name, { text = '', modules = [] }]) => [name, { name, text, modules }]));
}

const site: Readonly<Record<string, Given>> = {
  'index.js': { modules: ['src/app/main.ts'], text: 'import("./start.js"),import("./app.js")' },
  'start.js': {
    modules: ['src/briefing/start.tsx', 'src/briefing/runtime.ts'],
    text: 'import{a}from"./vendor.js";x(()=>import(`./stage.js`)),import("./console.js"),import(\'./handout.js\')',
  },
  'stage.js': { modules: ['src/briefing/stage/StagePage.tsx'], text: 'import"./paint.js";' },
  'console.js': { modules: ['src/briefing/ConsolePart.tsx'] },
  'handout.js': { modules: ['src/briefing/handout/HandoutPart.tsx'] },
  'paint.js': { modules: ['src/charts/paint/paint.ts'], text: 'import("./plots.js")' },
  'plots.js': {},
  'app.js': {},
  'vendor.js': {},
};

describe('briefingScripts', () => {
  it('are what a briefing imports and fetches later, and nothing that only the app does', () => {
    expect(briefingScripts(chunks(site))).toEqual([
      'console.js',
      'handout.js',
      'index.js',
      'paint.js',
      'stage.js',
      'start.js',
      'vendor.js',
    ]);
  });

  it('are refused where a part is not among them', () => {
    const lost = { ...site, 'start.js': { modules: ['src/briefing/start.tsx'], text: 'import("./stage.js")' } };
    expect(() => briefingScripts(chunks(lost))).toThrow('do not lead to src/briefing/ConsolePart.tsx');
    const { 'handout.js': _handout, ...without } = site;
    expect(() => briefingScripts(chunks(without))).toThrow('no script of the build holds');
  });
});

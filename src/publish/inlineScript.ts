/**
 * The script that stands in every head and runs before the first paint, so that a dark page never flashes white and
 * the bare front door opens in the language that the reader keeps. A page whose address asks for a frozen edition is
 * marked: its file holds the chart of now, which is hidden until the app has answered (`src/ui/base.css`). It reads what `src/app/preferences.ts` wrote; the
 * address wins over it. Old engines read it too. `base` starts and ends with a slash.
 */
export function headScript(base: string): string {
  return [
    '(function(l,p,t){',
    "try{p=JSON.parse(localStorage.getItem('pendopo.preferences')).state||{}}catch(e){p={}}",
    't=(/[?&]theme=([^&]*)/.exec(l.search)||[])[1];',
    "if(t!=='light'&&t!=='dark')t=p.theme;",
    "if(t==='light'||t==='dark')document.documentElement.setAttribute('data-theme',t);",
    "if(/[?&]edition=/.test(l.search))document.documentElement.setAttribute('data-frozen','');",
    `if(p.language==='en'&&l.pathname==='${base}'&&!l.search)l.replace('${base}en/'+l.hash)`,
    '})(location)',
  ].join('');
}

/**
 * The same for a page of a briefing: an address that asks for a step, an edition or a reader's own story is marked
 * likewise, until the script has drawn what it asks for.
 */
export function briefingHeadScript(): string {
  return [
    '(function(l,p,t){',
    "try{p=JSON.parse(localStorage.getItem('pendopo.preferences')).state||{}}catch(e){p={}}",
    't=(/[?&]theme=([^&]*)/.exec(l.search)||[])[1];',
    "if(t!=='light'&&t!=='dark')t=p.theme;",
    "if(t==='light'||t==='dark')document.documentElement.setAttribute('data-theme',t);",
    "if(/[?&](step|edition|story)=/.test(l.search))document.documentElement.setAttribute('data-awaited','')",
    '})(location)',
  ].join('');
}

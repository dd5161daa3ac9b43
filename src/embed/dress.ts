import { addRules } from './elements';

// What the address asks for of an embed's looks. A script of its own, in the head: it must be known before anything is painted.
const asked = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
const theme = asked.get('theme');
if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
if (asked.get('view') === 'table') {
  dataset['view'] = 'table';
  addRules('.d>:is(.n,.m,.w){display:none}');
}

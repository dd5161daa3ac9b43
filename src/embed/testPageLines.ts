import type { Found } from '@/i18n/messages/embedTest';

/** A thing that is tested. */
export interface Line {
  /** What was found, and what that means. */
  readonly show: (found: Found) => void;
  /** Adds something to press below what was found. */
  readonly offer: (control: HTMLElement) => void;
}

/** Adds a line below the others, with what is known of it at first. */
export type AddLine = (name: string, first: Found) => Line;

/** Each line's name and what was found, in their order. */
export type Said = readonly (readonly [name: string, said: string])[];

function element(tag: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

/** Lines below `parent`, which is emptied; `changed` is told all of them after every change. */
export function linesIn(parent: Element, changed: (said: Said) => void): AddLine {
  const list = element('dl');
  parent.replaceChildren(list);
  const said = new Map<string, string>();
  return (name, first) => {
    const [what, means, block] = [element('dd'), element('dd'), element('div')];
    const strong = element('strong');
    what.append(strong);
    block.append(element('dt', name), what, means);
    list.append(block);
    const show = (found: Found): void => {
      strong.textContent = found.said;
      means.textContent = found.means;
      said.set(name, found.said);
      changed([...said]);
    };
    show(first);
    return {
      show,
      offer: (control) => {
        const place = element('dd');
        place.append(control);
        block.append(place);
      },
    };
  };
}

type Deed = () => void;

const buttons = 'button, label, input:is([type="radio"], [type="checkbox"])';
const fields = 'select, input:not([type="radio"], [type="checkbox"])';

type Field = HTMLInputElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
}

function elementOf({ target }: Event): Element | undefined {
  return target instanceof Element ? target : undefined;
}

/** React overlooks a value that it thinks it set itself: another one is set first, then the reader's past React's ears. */
function fill(field: Field, value: string): void {
  const kind = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  // A file that was chosen is still there, and no script may choose one.
  if (field.type !== 'file') {
    field.value = '';
    Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(field, value);
  }
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function keyAgain({ key, code, shiftKey }: KeyboardEvent): Deed {
  return () => {
    const at = document.activeElement ?? document.body;
    at.dispatchEvent(new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }));
  };
}

/** The pointer where it was last: what lies there now hears that it came and moved. */
function pointAgain({ clientX, clientY, pointerType, pointerId }: PointerEvent, press: boolean): Deed {
  return () => {
    const at = document.elementFromPoint(clientX, clientY);
    const kinds = press ? ['pointerover', 'pointerdown', 'pointerup'] : ['pointerover', 'pointermove'];
    for (const kind of kinds) {
      at?.dispatchEvent(
        new PointerEvent(kind, { clientX, clientY, pointerType, pointerId, bubbles: true, cancelable: true }),
      );
    }
  };
}

/**
 * Remembers what a reader does in `root` before the app hears it, and does it again when asked, in order. Links, folds
 * and typing are the browser's own and go on as ever; what would only be undone by the app is held back, until `replay`
 * or `stop`.
 */
export function recorder(root: Element): { readonly replay: () => void; readonly stop: () => void } {
  const deeds: Deed[] = [];
  let lastPoint: Deed | undefined;
  const listening = new AbortController();
  const listen = <Name extends keyof WindowEventMap>(name: Name, hear: (event: WindowEventMap[Name]) => void): void => {
    window.addEventListener(name, hear, { capture: true, signal: listening.signal });
  };
  listen('click', (event) => {
    const control = elementOf(event)?.closest<HTMLElement>(buttons);
    if (!control || !root.contains(control)) return;
    event.preventDefault();
    event.stopPropagation();
    deeds.push(() => {
      control.focus();
      control.click();
    });
  });
  listen('keydown', (event) => {
    // Filling in a field by itself, Chrome sends an event of this name that is no key.
    if (!(event instanceof KeyboardEvent)) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const typed = event.key.length === 1 && isField(elementOf(event) ?? root);
    if (plain && !typed && event.key !== 'Tab' && event.key !== 'Shift') deeds.push(keyAgain(event));
  });
  // Not `change`, which comes after the key that ends the typing.
  listen('input', (event) => {
    const field = elementOf(event)?.closest(fields);
    if (field && isField(field) && root.contains(field)) {
      const { value } = field;
      deeds.push(() => fill(field, value));
    }
  });
  listen('pointermove', (event) => {
    lastPoint = pointAgain(event, false);
  });
  listen('pointerdown', (event) => {
    if (event.pointerType === 'touch') lastPoint = pointAgain(event, true);
  });
  return {
    stop: () => listening.abort(),
    replay: () => {
      listening.abort();
      lastPoint?.();
      lastPoint = undefined;
      for (const deed of deeds.splice(0)) deed();
    },
  };
}

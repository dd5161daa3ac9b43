/** jsdom knows `<dialog>` only by name: what browsers do when one is opened and closed, as far as our tests need it. */
export function withModalDialogs(): void {
  const { prototype } = HTMLDialogElement;
  let opener: Element | null = null;
  prototype.showModal = function showModal(this: HTMLDialogElement): void {
    opener = document.activeElement;
    this.setAttribute('open', '');
  };
  prototype.close = function close(this: HTMLDialogElement): void {
    if (!this.hasAttribute('open')) return;
    this.removeAttribute('open');
    if (opener instanceof HTMLElement) opener.focus();
    queueMicrotask(() => this.dispatchEvent(new Event('close')));
  };
}

import { Component, type ReactNode } from 'react';

/** Lets the painted chart stand when the exploring plot cannot be fetched or drawn. */
export class PlotBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.warn('The exploring plot is not available; the painted chart stays.', error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

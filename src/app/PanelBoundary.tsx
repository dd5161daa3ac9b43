import { Component, type ErrorInfo, type ReactNode } from 'react';

import type { Language } from '@/i18n/language';
import { errorMessages } from '@/i18n/messages/error';
import { StatePanel } from '@/ui/StatePanel';

interface PanelBoundaryProps {
  /** Name of the panel, for the sentence that stands in its place. */
  readonly name: string;
  readonly language: Language;
  /** Another value means other content: what failed before may work now. */
  readonly resetKey?: string;
  readonly children: ReactNode;
}

interface PanelBoundaryState {
  readonly failed: boolean;
  readonly resetKey: string | undefined;
}

/** Keeps a fault in one panel from taking the page with it. React knows boundaries only as classes. */
export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failed: false, resetKey: this.props.resetKey };

  static getDerivedStateFromError(): Partial<PanelBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: PanelBoundaryProps, state: PanelBoundaryState): PanelBoundaryState | null {
    return props.resetKey === state.resetKey ? null : { failed: false, resetKey: props.resetKey };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(`${this.props.name}:`, error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const words = errorMessages[this.props.language];
    const action = { label: words.retry, onClick: () => this.setState({ failed: false }) };
    return (
      <StatePanel state="failed" title={words.panelFailed(this.props.name)} action={action}>
        <p>{words.panel.what}</p>
        <p>{words.panel.wayOut}</p>
      </StatePanel>
    );
  }
}

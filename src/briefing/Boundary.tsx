import { Component, type ReactNode } from 'react';

import type { Language } from '@/i18n/language';
import { ProblemPage } from './Problem';

interface BoundaryProps {
  readonly language: Language;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: unknown;
}

/** A fault of ours must not leave a room in front of a white page: it is told, and the page can be loaded anew. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { language, children } = this.props;
    if (error === null) return children;
    return <ProblemPage error={error} language={language} onRetry={() => window.location.reload()} />;
  }
}

// A page that fails leaves the rest of the console standing.
import { Component, type ReactNode } from 'react';
import { FaultPage } from './FaultPage.tsx';

interface State {
  readonly error: unknown;
}

export class PageErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error ?? new Error('unknown') };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return <FaultPage error={this.state.error} onRetry={() => this.setState({ error: undefined })} />;
  }
}

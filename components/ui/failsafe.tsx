import { Component, type ReactNode } from 'react';

interface FailsafeProps {
  readonly onFail: () => void;
  readonly children: ReactNode;
}

/** What is inside draws nothing when it cannot load or draw; what lies beneath it, the server's picture, stays. */
export class Failsafe extends Component<FailsafeProps, { readonly hasFailed: boolean }> {
  override readonly state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(): void {
    this.props.onFail();
  }

  override render(): ReactNode {
    return this.state.hasFailed ? null : this.props.children;
  }
}

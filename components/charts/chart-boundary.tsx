import { Component, type ReactNode } from 'react';

interface ChartBoundaryProps {
  readonly onFail: () => void;
  readonly children: ReactNode;
}

/** If the interactive chart cannot load or draw, nothing is lost: the static picture stays. */
export class ChartBoundary extends Component<ChartBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch() {
    this.props.onFail();
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

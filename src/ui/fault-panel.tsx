import { Component, type ReactNode } from 'react';
import type { WordKey } from '../i18n/index.ts';
import { WideButton } from './buttons.tsx';
import styles from './fault-panel.module.css';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';

interface FaultPanelProps {
  readonly heading: WordKey;
  readonly body?: WordKey;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
  /** Offer the list of sites, where the profile has one. */
  readonly wayHome?: boolean;
}

/** Says what failed, in a word, with ways on. */
export function FaultPanel({ heading, body, onRetry, onDismiss, wayHome = false }: FaultPanelProps) {
  const speak = useSpeak();
  const session = useSession();
  const hasHome = useSessionState((state) => state.profile.showHome);
  return (
    <section className={styles.fault} data-over-picture aria-label={speak(heading)}>
      <h2 className={styles.heading}>{speak(heading)}</h2>
      {body ? <p>{speak(body)}</p> : null}
      <div className={styles.actions}>
        {onRetry ? (
          <WideButton icon="restart" primary onClick={onRetry}>
            {speak('fault.retry')}
          </WideButton>
        ) : null}
        {onDismiss ? <WideButton onClick={onDismiss}>{speak('fault.dismiss')}</WideButton> : null}
        {wayHome && hasHome ? (
          <WideButton icon="home" onClick={() => session.goHome()}>
            {speak('fault.home')}
          </WideButton>
        ) : null}
      </div>
    </section>
  );
}

interface BoundaryProps {
  readonly onError: (error: Error) => void;
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps an exception inside one panel: reports it and shows what the panel says instead. */
export class PanelBoundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: Error) {
    this.props.onError(error);
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return this.props.fallback(() => this.setState({ failed: false }));
  }
}

/** A panel that may fail without taking anything else along. `name` is for the operator's log. */
export function SafePanel({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const session = useSession();
  return (
    <PanelBoundary
      onError={({ message }) => session.report({ kind: 'panel', name, message })}
      fallback={(retry) => <FaultPanel heading="fault.panelHeading" body="fault.panelBody" onRetry={retry} />}
    >
      {children}
    </PanelBoundary>
  );
}

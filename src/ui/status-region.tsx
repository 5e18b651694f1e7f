import { useSessionState, useSpeak } from './session-context.tsx';

/** The one polite live region: stop changes, pauses, language, loading and failures, one message at a time. */
export function StatusRegion() {
  const status = useSessionState((state) => state.status);
  const speak = useSpeak();
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {status ? <span key={status.serial}>{speak(status.key, status.values)}</span> : null}
    </div>
  );
}

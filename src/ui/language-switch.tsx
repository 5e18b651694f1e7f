import { LANGS } from '../content/index.ts';
import { LANGUAGE_NAMES } from '../i18n/index.ts';
import styles from './language-switch.module.css';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';

/** Each language under its own name, always at the same corner. */
export function LanguageSwitch() {
  const session = useSession();
  const active = useSessionState((state) => state.lang);
  const speak = useSpeak();
  return (
    <fieldset className={styles.switch} aria-label={speak('language.label')}>
      {LANGS.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          className={styles.choice}
          aria-pressed={lang === active}
          onClick={() => session.setLanguage(lang)}
        >
          {LANGUAGE_NAMES[lang]}
        </button>
      ))}
    </fieldset>
  );
}

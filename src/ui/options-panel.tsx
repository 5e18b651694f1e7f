import type { ReactNode } from 'react';
import type { Lang } from '../content/index.ts';
import { formatRate } from '../i18n/index.ts';
import { CAPTION_SIZES, type LoadedSite } from '../session/index.ts';
import styles from './options-panel.module.css';
import { useSession, useSessionState, useSpeak } from './session-context.tsx';
import { SidePanel } from './side-panel.tsx';

/** Speeds of telling on offer, within the engine's limits. */
const RATES = [0.75, 1, 1.25, 1.5] as const;

/** Local hours on offer, by their names; null: as the tour has it. */
const HOURS = [
  ['settings.asTold', null],
  ['settings.morning', 7.5],
  ['settings.noon', 12],
  ['settings.afternoon', 16.5],
  ['settings.night', 19],
] as const;

/** Voice and speed, size of captions, motion and time of day: what a visitor sets once. */
export function OptionsPanel({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const speak = useSpeak();
  const lang = useSessionState((state) => state.lang);
  const rate = useSessionState(({ tour }) => tour?.state.rate ?? 1);
  const captionSize = useSessionState((state) => state.captionSize);
  const reducedMotion = useSessionState((state) => state.reducedMotion);
  const hour = useSessionState((state) => state.hour);
  return (
    <SidePanel heading={speak('settings.heading')} onClose={onClose}>
      <div className={styles.options}>
        <VoiceOptions />
        <Choices
          legend={speak('tour.speed')}
          options={RATES}
          chosen={rate}
          nameOf={(each) => formatRate(each, lang)}
          onChoose={(each) => session.send({ type: 'set-rate', rate: each })}
        />
        <Choices
          legend={speak('settings.captionSize')}
          options={CAPTION_SIZES}
          chosen={captionSize}
          nameOf={(each) => speak(`settings.${each}`)}
          onChoose={(each) => session.setCaptionSize(each)}
        />
        <Choices
          legend={speak('tour.motion')}
          options={[true, false]}
          chosen={reducedMotion}
          nameOf={(on) => speak(on ? 'settings.on' : 'settings.off')}
          onChoose={(on) => session.setReducedMotion(on)}
        />
        <Choices
          legend={speak('settings.light')}
          options={HOURS.map(([, each]) => each)}
          chosen={hour}
          nameOf={(each) => speak(HOURS.find(([, value]) => value === each)![0])}
          onChoose={(each) => session.setHour(each)}
        />
      </div>
    </SidePanel>
  );
}

/** Whose voice, where the tour's and the device's both speak the language; and whether the tour's is a machine's. */
function VoiceOptions() {
  const session = useSession();
  const speak = useSpeak();
  const lang = useSessionState((state) => state.lang);
  const voice = useSessionState((state) => state.voice);
  const hasDevice = useSessionState((state) => state.deviceLangs.includes(lang));
  const site = useSessionState((state) => (state.site.status === 'ready' ? state.site.loaded : null));
  if (!site?.voices[lang]) return null;
  const note = hasMachineVoice(site, lang) ? (
    <p className={styles.note}>{speak('settings.synthetic')}</p>
  ) : null;
  if (!hasDevice) return note;
  return (
    <Choices
      legend={speak('settings.voice')}
      options={['recorded', 'device'] as const}
      chosen={voice}
      nameOf={(each) => speak(`settings.${each}`)}
      onChoose={(each) => session.setVoice(each)}
    >
      {note}
    </Choices>
  );
}

/** Whether a machine speaks any of the site's sentences. */
const hasMachineVoice = ({ voices }: LoadedSite, lang: Lang): boolean =>
  [...(voices[lang]?.values() ?? [])].some(({ isSynthesized }) => isSynthesized);

interface ChoicesProps<T> {
  readonly legend: string;
  readonly options: readonly T[];
  readonly chosen: T;
  readonly nameOf: (option: T) => string;
  readonly onChoose: (option: T) => void;
  readonly children?: ReactNode;
}

/** A few buttons of which one is pressed. */
function Choices<T>({ legend, options, chosen, nameOf, onChoose, children }: ChoicesProps<T>) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>
        {options.map((each) => (
          <button
            key={nameOf(each)}
            type="button"
            className={styles.choice}
            aria-pressed={each === chosen}
            onClick={() => onChoose(each)}
          >
            {nameOf(each)}
          </button>
        ))}
      </div>
      {children}
    </fieldset>
  );
}

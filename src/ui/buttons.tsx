import type { ComponentProps, Ref } from 'react';
import styles from './buttons.module.css';
import { Icon, type IconName } from './icons.tsx';

interface ControlProps extends Omit<ComponentProps<'button'>, 'children' | 'className' | 'type'> {
  readonly icon: IconName;
  readonly label: string;
  readonly prominent?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button of the tour bar: sign above word. */
export function Control({ icon, label, prominent = false, ...rest }: ControlProps) {
  return (
    <button type="button" className={`${styles.control} ${prominent ? styles.prominent : ''}`} {...rest}>
      <Icon name={icon} />
      <span className={styles.label}>{label}</span>
    </button>
  );
}

interface WideButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'type'> {
  readonly icon?: IconName;
  readonly primary?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button that stands alone: word, with or without a sign before it. */
export function WideButton({ icon, primary = false, children, ...rest }: WideButtonProps) {
  return (
    <button type="button" className={`${styles.wide} ${primary ? styles.primary : ''}`} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

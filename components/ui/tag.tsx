import type { ReactNode } from 'react';
import ui from './ui.module.css';

export type Tone = 'plain' | 'accent' | 'good' | 'warn' | 'bad';

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={ui.tag} data-tone={tone}>
      {children}
    </span>
  );
}

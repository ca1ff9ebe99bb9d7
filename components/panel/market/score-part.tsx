import type { ReactNode } from 'react';
import { scoreText } from '../../ui/score-text';
import { useWords } from '../../ui/words';
import style from './market.module.css';

interface ScorePartProps {
  name: string;
  /** 0-100; null: missing. */
  score: number | null;
  /** What it rests on, or why it is missing. */
  note: ReactNode;
}

/** One part of a score as a bar with what it rests on. */
export function ScorePart({ name, score, note }: ScorePartProps) {
  const words = useWords();
  return (
    <li className={style.part}>
      <span>{name}</span>
      <span className={style.track}>
        {score !== null && <span className={style.fill} style={{ display: 'block', width: `${score}%` }} />}
      </span>
      <b>{scoreText(words, score)}</b>
      <span className={style.partNote}>{note}</span>
    </li>
  );
}

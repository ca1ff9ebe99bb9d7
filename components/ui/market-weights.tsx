import { useEffect, useRef, useState } from 'react';
import {
  PARTS,
  type PartId,
  WEIGHT_PRESETS,
  type Weights,
  weightShares,
  weightsProblem,
} from '../../lib/core/market';
import { formatNumber, marketLabel, marketText } from '../../lib/i18n';
import style from './market-weights.module.css';
import ui from './ui.module.css';
import { useWords } from './words';

/** Dragging sends many values; only where it rests is worth a thousand draws. */
const REST_MS = 200;
const PRESETS = Object.keys(WEIGHT_PRESETS) as (keyof typeof WEIGHT_PRESETS)[];

const same = (a: Weights, b: Weights) => PARTS.every((part) => a[part] === b[part]);

/** How much each part of a market's potential counts: sliders, presets and the way back. */
export function MarketWeights({ weights, save }: { weights: Weights; save: (weights: Weights) => void }) {
  const { t, i18n, language } = useWords();
  const [draft, setDraft] = useState<Weights>(weights);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saved = PARTS.map((part) => weights[part]).join();
  // What was saved elsewhere is shown here; what is being dragged is not taken back by an older answer.
  // `saved` stands for the weights: each answer brings a new object with the same figures.
  const latest = useRef(weights);
  latest.current = weights;
  useEffect(() => {
    if (saved) setDraft(latest.current);
    return () => clearTimeout(timer.current);
  }, [saved]);
  const problem = weightsProblem(draft);
  const shares = problem ? null : weightShares(draft);
  const set = (next: Weights, wait = 0) => {
    setDraft(next);
    clearTimeout(timer.current);
    if (!weightsProblem(next) && !same(next, weights)) timer.current = setTimeout(() => save(next), wait);
  };
  const slider = (part: PartId, at: number) => (
    <label key={part} className={style.slider}>
      <span>{marketLabel(i18n, 'part', part)}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={draft[part]}
        data-testid={`weight-${part}`}
        onChange={(event) => set({ ...draft, [part]: Number(event.currentTarget.value) }, REST_MS)}
      />
      <b>{shares ? `${formatNumber((shares[at] ?? 0) * 100, language)}%` : '–'}</b>
    </label>
  );
  return (
    <div data-testid="market-weights">
      {PARTS.map(slider)}
      {problem && (
        <p className={ui.notice} data-tone="bad" role="alert">
          {marketText(i18n, problem)}
        </p>
      )}
      <div className={style.presets}>
        {PRESETS.map((id) => (
          <button
            key={id}
            type="button"
            className={ui.plain}
            data-testid={`weights-${id}`}
            aria-pressed={same(draft, WEIGHT_PRESETS[id])}
            onClick={() => set(WEIGHT_PRESETS[id])}
          >
            {marketLabel(i18n, 'weights', id)}
          </button>
        ))}
        {!same(draft, WEIGHT_PRESETS.balanced) && (
          <button
            type="button"
            className={ui.plain}
            data-testid="weights-reset"
            onClick={() => set(WEIGHT_PRESETS.balanced)}
          >
            {t('market:reset')}
          </button>
        )}
      </div>
    </div>
  );
}

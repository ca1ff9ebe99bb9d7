import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { CountryCode } from '../../lib/core/origin';
import { flagOf, formatCountry } from '../../lib/i18n';
import { bestCountry, type CountryOption, countryOptions } from './country-options';
import style from './country-select.module.css';
import ui from './ui.module.css';
import { useWords } from './words';

interface CountrySelectProps {
  value: CountryCode | null;
  markets: readonly CountryCode[];
  label: string;
  testId: string;
  className?: string | undefined;
  describedBy?: string | undefined;
  onChoose: (country: CountryCode) => void;
}

/**
 * Searchable list of all countries, target markets first. Typing filters by name in either language or by code,
 * arrows move, Enter chooses, Escape leaves everything as it was.
 */
export function CountrySelect({
  value,
  markets,
  label,
  testId,
  className,
  describedBy,
  onChoose,
}: CountrySelectProps) {
  const { t, language } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState<CountryCode | null>(null);
  const open = typed !== null;
  const groups = useMemo(() => countryOptions(typed ?? '', markets, language), [typed, markets, language]);
  const flat = [...groups.markets, ...groups.others];
  const shown = value === null ? '' : `${flagOf(value)} ${formatCountry(value, language)}`;

  useEffect(() => {
    if (active) list.current?.querySelector(`[data-code="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const type = (text: string) => {
    setTyped(text);
    setActive(text.trim() === '' ? value : bestCountry(text, countryOptions(text, markets, language)));
  };
  const leave = () => {
    setTyped(null);
    setActive(null);
  };
  const choose = (code: CountryCode | null) => {
    leave();
    if (code !== null && code !== value) onChoose(code);
  };
  const move = (step: number) => {
    if (!open) return type('');
    const at = flat.findIndex((option) => option.code === active);
    const next = flat[(at + step + flat.length) % flat.length];
    if (next) setActive(next.code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && open) choose(active);
    else if (event.key === 'Escape' && open) leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const row = ({ code, name }: CountryOption) => (
    <div
      key={code}
      id={`${id}-${code}`}
      role="option"
      tabIndex={-1}
      aria-selected={code === active}
      data-code={code}
      className={style.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(code)}
      onKeyDown={onKeyDown}
    >
      <span>
        {flagOf(code)} {name}
      </span>
      <span className={ui.mute}>{code}</span>
    </div>
  );
  return (
    <div className={style.root}>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? `${id}-${active}` : undefined}
        aria-describedby={describedBy}
        autoComplete="off"
        className={className ?? ui.field}
        style={{ '--chars': Math.max(8, visualLength(shown)) } as never}
        data-testid={testId}
        value={typed ?? shown}
        placeholder={t('common:country.search')}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => !open && type('')}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {open && (
        <div id={`${id}-list`} ref={list} role="listbox" aria-label={label} className={style.list}>
          {groups.markets.length > 0 && (
            <div role="presentation" className={style.group}>
              {t('common:country.markets')}
            </div>
          )}
          {groups.markets.map(row)}
          {groups.others.length > 0 && (
            <div role="presentation" className={style.group}>
              {t('common:country.all')}
            </div>
          )}
          {groups.others.map(row)}
          {flat.length === 0 && (
            <div role="presentation" className={style.group}>
              {t('common:country.none', { text: typed ?? '' })}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** Width of a text in digits: a Chinese character is as wide as two. */
function visualLength(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
}

import type { IsoDate } from '../../../lib/core/origin';
import type { RateCard } from '../../../lib/core/rates';
import { type CardHead, guessHead, idOf, isUsable, type SheetPlan } from '../../../lib/core/sheets';
import type { OpenedFile } from '../../../lib/sheets/open-file';
import type { RememberedPlan } from '../../../lib/storage/sheet-plans';

/** How a file is to be read, as it stands on the screen. */
export interface DraftPlan {
  /** By tab; null: not imported. */
  plans: (SheetPlan | null)[];
  head: CardHead;
  /** Card that the new version is for; null: a card of its own. */
  replaces: string | null;
  zoneCountries: Record<string, string>;
}

/** Everything guessed, and over it what was remembered of the last file with the same headings. */
export function startDraft(
  file: Pick<OpenedFile, 'name' | 'tabs'>,
  remembered: readonly (RememberedPlan | null)[],
  cards: readonly RateCard[],
  today: IsoDate,
): DraftPlan {
  const plans = file.tabs.map(({ guess, sheet }, index) => {
    const known = remembered[index] ?? null;
    const wanted = guess !== null && (known !== null || (!sheet.hidden && isUsable(guess)));
    return wanted ? merge(guess, known) : null;
  });
  const last = remembered.find((plan) => plan !== null && cards.some(({ id }) => id === plan.cardId));
  const replaced = cards.find(({ id }) => id === last?.cardId) ?? null;
  const first = plans.findIndex((plan) => plan !== null);
  const [tab, plan] = [file.tabs[first], plans[first]];
  const guessed = tab && plan ? guessHead(tab.sheet, plan) : { currency: null, effectiveFrom: null };
  const fresh = newHead(file.name, cards, today);
  const head = replaced ? headOf(replaced, fresh) : fresh;
  return {
    plans,
    head: {
      ...head,
      currency: guessed.currency ?? head.currency,
      effectiveFrom: guessed.effectiveFrom ?? today,
    },
    replaces: replaced?.id ?? null,
    zoneCountries: Object.assign({}, ...remembered.map((one) => one?.zoneCountries ?? {})),
  };
}

/** The remembered plan at the place where this file has its headings: titles above them come and go. */
const merge = (guess: SheetPlan, remembered: RememberedPlan | null): SheetPlan =>
  remembered ? { ...remembered.plan, headerRow: guess.headerRow, headerRows: guess.headerRows } : guess;

function newHead(fileName: string, cards: readonly RateCard[], today: IsoDate): CardHead {
  const name = fileName.replace(/\.[^.]+$/, '').slice(0, 100) || 'import';
  return {
    id: freeId(idOf(name), cards),
    name: { en: name, zh: name },
    carrier: name,
    mode: 'line',
    currency: 'CNY',
    origin: 'CN',
    source: fileName.slice(0, 200),
    effectiveFrom: today,
  };
}

/** An id that no card has yet. */
export function freeId(id: string, cards: readonly RateCard[]): string {
  const taken = new Set(cards.map((card) => card.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}-${count}`;
  return free;
}

/** The head of a new version: everything as on the card it replaces, but the file and its day. */
export function headOf(card: RateCard, fresh: Pick<CardHead, 'source' | 'effectiveFrom'>): CardHead {
  const { id, name, carrier, mode, currency, origin } = card;
  const { source, effectiveFrom } = fresh;
  return { id, name, carrier, mode, currency, origin, source, effectiveFrom };
}

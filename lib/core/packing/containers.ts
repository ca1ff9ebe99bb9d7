import type { Sides } from '../rates/quote';

/** Whose figures they are. `demo`: in common use, confirmed by nobody; the seller may replace them. */
export interface FigureSource {
  source: string;
  status: 'published' | 'user' | 'demo';
}

/** A sea container. Freight counts it whole. */
export interface ContainerType {
  id: string;
  name: string;
  /** Length, width, height inside, millimetres. */
  innerMm: Sides;
  inner: FigureSource;
  /** What is really loaded by volume, cubic millimetres: less than the inner sides give. */
  usableMm3: number;
  /** Heaviest load. Roads at either end may allow less. */
  payloadGrams: number;
  load: FigureSource;
}

const INNER: FigureSource = {
  source: 'ISO 668 / ISO 1496-1 minimum inner sides; real containers are a few centimetres larger',
  status: 'demo',
};
const LOAD: FigureSource = { source: 'figures in common use among forwarders, undated', status: 'demo' };

const CBM = 1e9;

/** The three containers most used. Minimum inner sides: a count never promises what a smaller container cannot hold. */
export const STANDARD_CONTAINERS: readonly ContainerType[] = [
  {
    id: '20GP',
    name: '20GP',
    innerMm: [5867, 2330, 2350],
    inner: INNER,
    usableMm3: 28 * CBM,
    payloadGrams: 21_700_000,
    load: LOAD,
  },
  {
    id: '40GP',
    name: '40GP',
    innerMm: [11_998, 2330, 2350],
    inner: INNER,
    usableMm3: 58 * CBM,
    payloadGrams: 26_500_000,
    load: LOAD,
  },
  {
    id: '40HQ',
    name: '40HQ',
    innerMm: [11_998, 2330, 2655],
    inner: INNER,
    usableMm3: 68 * CBM,
    payloadGrams: 26_500_000,
    load: LOAD,
  },
];

import { useState } from 'react';
import type { FreightRate } from '../../../lib/core/curve';
import { flagOf, formatCountry, formatDate, formatDays } from '../../../lib/i18n';
import { laneShelf, warehouseShelf } from '../../../lib/storage/freight';
import type { Lane, Warehouse } from '../../../lib/storage/freight-schema';
import { OriginDot } from '../../ui/origin-dot';
import { staleDays, today } from '../../ui/table-age';
import { Tag } from '../../ui/tag';
import ui from '../../ui/ui.module.css';
import { useWords, type Words } from '../../ui/words';
import { ItemList } from '../item-list';
import style from '../own.module.css';
import { Section, WhenLoaded } from '../section';
import { type OpenShelf, useShelf } from '../use-shelf';
import { UndoProvider } from '../use-undo';
import { LaneForm } from './lane-form';
import { unknownFigures } from './warehouse-draft';
import { WarehouseForm } from './warehouse-form';

/** The seller's prices for freight in quantity, and the warehouses abroad it goes to. */
export function WarehousesSection() {
  return (
    <UndoProvider>
      <LanesAndWarehouses />
    </UndoProvider>
  );
}

function LanesAndWarehouses() {
  const lanes = useShelf(laneShelf);
  return (
    <>
      <Warehouses lanes={lanes} />
      <Lanes lanes={lanes} />
    </>
  );
}

function Lanes({ lanes }: { lanes: OpenShelf<Lane> }) {
  const { t } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <Section title={t('freight:lanes.title')} hint={t('freight:lanes.hint')}>
      <WhenLoaded from={lanes.items}>
        {(items) => (
          <ItemList
            items={items}
            testId="lane"
            add={t('freight:lanes.add')}
            empty={t('freight:lanes.empty')}
            editing={editing}
            edit={setEditing}
            remove={lanes.remove}
            describe={(lane) => <LaneFacts lane={lane} />}
            form={(lane, close) => <LaneForm lane={lane} keep={lanes.keep} close={close} />}
          />
        )}
      </WhenLoaded>
    </Section>
  );
}

/** `CNY 5.8/kg from 0 kg, 5.2/kg from 100 kg`, `CNY 900/m³`, `20GP USD 1,500`. */
export function rateText({ t }: Words, rate: FreightRate): string {
  const { currency } = rate;
  const parts =
    rate.type === 'per-kg'
      ? rate.breaks.map(({ fromGrams, perKg }) =>
          t('freight:lanes.break', { price: `${perKg} ${currency}`, from: fromGrams / 1000 }),
        )
      : rate.type === 'per-cbm'
        ? [t('freight:lanes.cbmPrice', { price: `${rate.rate} ${currency}`, minimum: rate.minCbm })]
        : rate.containers.map(({ container, price }) => `${container.name} ${price} ${currency}`);
  const fixed =
    rate.fixed === undefined ? [] : [t('freight:lanes.plus', { price: `${rate.fixed} ${currency}` })];
  return [...parts, ...fixed].join(t('common:listSeparator'));
}

function LaneFacts({ lane }: { lane: Lane }) {
  const words = useWords();
  const { t, language } = words;
  const age = staleDays('card', lane.quotedOn, today());
  return (
    <>
      <p>
        <OriginDot origin="yours" /> {t(`freight:mode.${lane.mode}`)} · {rateText(words, lane.rate)}
      </p>
      <p className={ui.mute}>
        {[
          lane.countries.map((country) => `${flagOf(country)} ${formatCountry(country, language)}`).join(' '),
          lane.transitDays ? formatDays(lane.transitDays, language) : t('freight:lanes.noDays'),
          formatDate(lane.quotedOn, language),
          lane.source,
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        {age !== null && <Tag tone="warn">{t('common:table.old', { count: age })}</Tag>}
      </p>
    </>
  );
}

function Warehouses({ lanes }: { lanes: OpenShelf<Lane> }) {
  const { t, language } = useWords();
  const shelf = useShelf(warehouseShelf);
  const [editing, setEditing] = useState<string | null>(null);
  const known = lanes.items.value ?? [];
  const facts = (warehouse: Warehouse) => {
    const missing = unknownFigures(warehouse).length;
    const lane = known.find(({ id }) => id === warehouse.laneId);
    return (
      <p className={ui.mute}>
        {flagOf(warehouse.country)} {formatCountry(warehouse.country, language)} ·{' '}
        {t(`freight:kind.${warehouse.kind}`)} · {warehouse.currency} ·{' '}
        {lane?.name ?? t('freight:warehouses.cheapestLane')}
        {missing > 0 && (
          <span className={style.cited}>
            {' '}
            <Tag tone="warn">{t('freight:warehouses.missing', { count: missing })}</Tag>
          </span>
        )}
      </p>
    );
  };
  return (
    <Section title={t('freight:warehouses.title')} hint={t('freight:warehouses.hint')}>
      <WhenLoaded from={shelf.items}>
        {(items) => (
          <ItemList
            items={items}
            testId="warehouse"
            add={t('freight:warehouses.add')}
            empty={t('freight:warehouses.empty')}
            editing={editing}
            edit={setEditing}
            remove={shelf.remove}
            describe={facts}
            form={(warehouse, close) => (
              <WarehouseForm warehouse={warehouse} lanes={known} keep={shelf.keep} close={close} />
            )}
          />
        )}
      </WhenLoaded>
    </Section>
  );
}

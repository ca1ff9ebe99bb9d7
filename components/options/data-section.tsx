import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import browser from 'webextension-polyfill';
import { countOwnVersions } from '../../lib/storage/cards';
import { clearEverything } from '../../lib/storage/database';
import { cartonShelf, laneShelf, warehouseShelf } from '../../lib/storage/freight';
import { loadOwnRates } from '../../lib/storage/fx';
import { listProducts } from '../../lib/storage/products';
import ui from '../ui/ui.module.css';
import { useWords } from '../ui/words';
import { forgetBank, mayAskBank } from './fx-feed';
import style from './options.module.css';
import { Section, SettingRow, WhenLoaded } from './section';
import { useLoaded } from './use-loaded';
import { announceChange, useSettings } from './use-settings';

async function countStored() {
  const [products, ownRates, cards, bank, ...freight] = await Promise.all([
    listProducts(),
    loadOwnRates(),
    countOwnVersions(),
    mayAskBank(),
    cartonShelf.list(),
    laneShelf.list(),
    warehouseShelf.list(),
  ]);
  return {
    products: products.length,
    ownRates: ownRates.length,
    cards,
    bank,
    freight: freight.flat().length,
  };
}

/** What is kept, that it stays here, and how to delete it. */
export function DataSection() {
  const { t } = useWords();
  const { reload } = useSettings();
  const stored = useLoaded(countStored);
  const [asking, setAsking] = useState(false);
  const [cleared, setCleared] = useState(false);
  const clear = async () => {
    await clearEverything();
    setAsking(false);
    setCleared(true);
    await Promise.all([stored.reload(), reload(), announceChange()]);
  };
  const takeBack = async () => {
    await forgetBank();
    await stored.reload();
  };
  return (
    <>
      <Section title={t('options:data.keptTitle')} hint={t('options:data.kept')}>
        <WhenLoaded from={stored}>
          {({ products, ownRates, cards, bank, freight }) => (
            <>
              <ul className={style.kept}>
                <li>{t('options:data.products', { count: products })}</li>
                <li>{t('options:data.rates', { count: ownRates })}</li>
                <li>{t('options:data.cards', { count: cards })}</li>
                <li>{t('freight:kept', { count: freight })}</li>
                <li>{t('options:data.settings')}</li>
              </ul>
              <p className={style.hint}>{t(bank ? 'options:data.bankYes' : 'options:data.bankNo')}</p>
              {bank && (
                <Button data-testid="forget-bank" onClick={() => void takeBack()}>
                  {t('options:data.bankRemove')}
                </Button>
              )}
            </>
          )}
        </WhenLoaded>
      </Section>
      <Section title={t('options:data.deleteTitle')}>
        <SettingRow label={t('options:data.deleteAll')} hint={t('options:data.deleteHint')}>
          <Button className={style.danger} data-testid="clear-all" onClick={() => setAsking(true)}>
            {t('options:data.delete')}
          </Button>
        </SettingRow>
        {cleared && (
          <p className={ui.notice} role="status" data-testid="cleared">
            {t('options:data.deleted')}
          </p>
        )}
        <Modal
          opened={asking}
          onClose={() => setAsking(false)}
          title={t('options:data.confirmTitle')}
          centered
          closeButtonProps={{ 'aria-label': t('options:data.cancel') }}
        >
          <p>{t('options:data.confirm')}</p>
          <Group justify="flex-end" mt={16}>
            <Button data-autofocus onClick={() => setAsking(false)}>
              {t('options:data.cancel')}
            </Button>
            <Button className={style.dangerNow} data-testid="clear-confirm" onClick={() => void clear()}>
              {t('options:data.delete')}
            </Button>
          </Group>
        </Modal>
      </Section>
      <p className={ui.mute}>
        {t('options:data.version', { version: browser.runtime.getManifest().version })}
      </p>
    </>
  );
}

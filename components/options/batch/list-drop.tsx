import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import importStyle from '../import/import.module.css';

const TYPES = '.csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods';

/** Where a product list is dropped or chosen. */
export function ListDrop({ open }: { open: (file: File) => void }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) open(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    // The button inside does the same by keyboard.
    <section
      className={importStyle.drop}
      data-over={over}
      data-testid="batch-drop"
      aria-label={t('batch:drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('batch:drop')}</p>
      <Button onClick={() => input.current?.click()} data-testid="batch-choose">
        {t('batch:choose')}
      </Button>
      <p className={ui.small}>{t('batch:columnsHint')}</p>
      <input
        ref={input}
        type="file"
        accept={TYPES}
        hidden
        data-testid="batch-file"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

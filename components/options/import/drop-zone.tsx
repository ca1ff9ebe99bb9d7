import { Button } from '@mantine/core';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../../ui/words';
import style from './import.module.css';

const TYPES = '.csv,.tsv,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.json';

/** Where a price sheet is dropped or chosen. */
export function DropZone({ open }: { open: (file: File) => void }) {
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
      className={style.drop}
      data-over={over}
      data-testid="import-drop"
      aria-label={t('options:import.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{t('options:import.drop')}</p>
      <Button onClick={() => input.current?.click()} data-testid="import-choose">
        {t('options:import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={TYPES}
        hidden
        data-testid="import-file"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

import { Button } from '@mantine/core';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import style from './import/import.module.css';

interface FileDropProps {
  /** The area is `${testId}-drop`, its button `${testId}-choose`, the input `${testId}-file`. */
  testId: string;
  label: string;
  choose: string;
  /** Endings of names, with commas between. */
  types: string;
  open: (file: File) => void;
  children?: ReactNode;
}

/** Where a file is dropped or chosen. */
export function FileDrop({ testId, label, choose, types, open, children }: FileDropProps) {
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
      data-testid={`${testId}-drop`}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{label}</p>
      <Button onClick={() => input.current?.click()} data-testid={`${testId}-choose`}>
        {choose}
      </Button>
      {children}
      <input
        ref={input}
        type="file"
        accept={types}
        hidden
        data-testid={`${testId}-file`}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file again is a change too.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}

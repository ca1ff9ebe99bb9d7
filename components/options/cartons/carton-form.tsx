import type { Kept } from '../../../lib/storage/shelf';
import { useWords } from '../../ui/words';
import { FormBox, FormText, useForm } from '../form';
import { cartonDraft, NO_CARTON, type OwnCarton, readCarton } from './carton-draft';

interface CartonFormProps {
  /** Null: a new one. */
  carton: Kept<OwnCarton> | null;
  keep: (carton: OwnCarton, id?: string) => Promise<void>;
  close: () => void;
}

/** Inside, outside, its own weight and the most it may weigh. */
export function CartonForm({ carton, keep, close }: CartonFormProps) {
  const { t } = useWords();
  const form = useForm(carton ? cartonDraft(carton) : NO_CARTON, readCarton, (value) => {
    close();
    void keep(value, carton?.id);
  });
  const size = t('freight:cartons.sizeExample');
  return (
    <FormBox form={form} testId="carton-form" title={t('freight:cartons.add')} cancel={close}>
      <FormText
        form={form}
        field="name"
        label={t('freight:name')}
        placeholder={t('freight:cartons.nameExample')}
      />
      <FormText form={form} field="innerMm" label={t('freight:cartons.inner')} placeholder={size} />
      <FormText
        form={form}
        field="outerMm"
        label={t('freight:cartons.outer')}
        hint={t('freight:cartons.outerHint')}
        placeholder={size}
      />
      <FormText form={form} field="tareGrams" label={t('freight:cartons.tare')} placeholder="0.8 kg" />
      <FormText form={form} field="maxGrams" label={t('freight:cartons.max')} placeholder="22 kg" />
    </FormBox>
  );
}

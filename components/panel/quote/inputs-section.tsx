import { useState } from 'react';
import { hasDeposit, paymentTerm } from '../../../lib/core/quote/payment-terms';
import type { QuoteInput } from '../../../lib/core/quoting';
import type { QuoteWork } from '../../../lib/messages/quote-view';
import { Disclosure } from '../../ui/disclosure';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import parcel from '../parcel.module.css';
import style from './quote.module.css';
import { QuoteField } from './quote-field';
import type { Quote } from './use-quote';

interface InputsSectionProps extends Pick<Quote, 'edit'> {
  work: QuoteWork;
}

const GROUPS = {
  cost: [
    'quantity',
    'goodsAs',
    'goods',
    'goodsTiers',
    'vat',
    'rebate',
    'profitAs',
    'profit',
    'commission',
    'commissionOn',
  ],
  home: ['packing', 'inland', 'documents', 'port', 'inspection', 'overhead', 'loading'],
  payment: [
    'currency',
    'buyingRate',
    'swing',
    'paymentTerm',
    'deposit',
    'tenor',
    'waitDays',
    'yearlyRate',
    'bankPercent',
    'bankFixed',
  ],
  freight: ['mode', 'lane', 'freight', 'pieceWeight', 'pieceSize', 'insuranceRate', 'insurancePlus'],
  import: ['delivery', 'unloading', 'importing', 'hs', 'dutyRate'],
  places: ['placeFactory', 'placeHandover', 'placeLoading', 'placeDischarge', 'placeDelivery'],
  offer: [
    'productName',
    'productCode',
    'unit',
    'pricePer',
    'leadTime',
    'validDays',
    'packingText',
    'sampleText',
    'marks',
    'notes',
  ],
} as const satisfies Record<string, readonly QuoteInput[]>;
type Group = keyof typeof GROUPS;
const GROUP_NAMES = Object.keys(GROUPS) as Group[];

/** Only what matters for the way the cost was given. */
function shown(input: QuoteInput, { inputs, lanes }: QuoteWork): boolean {
  const payment = paymentTerm(inputs.paymentTerm.value);
  if (input === 'commissionOn') return inputs.commission.value !== null;
  if (input === 'deposit') return payment !== null && hasDeposit(payment);
  if (input === 'tenor') return payment?.parts.some(({ when }) => when === 'term') ?? false;
  if (input === 'vat' || input === 'rebate') return inputs.goodsAs.value !== 'plain';
  return input !== 'lane' || lanes.length > 0;
}

/** What the chosen term still needs first, then every figure in groups. */
export function InputsSection({ work, edit }: InputsSectionProps) {
  const { t } = useWords();
  const { open, term, inputs } = work;
  const typed = Object.values(inputs).filter(
    ({ origin, note }) => origin === 'yours' && note !== 'default',
  ).length;
  return (
    <section className={ui.section} aria-label={t('quotes:inputs')} data-testid="quote-inputs">
      {open.length > 0 && (
        <div data-testid="quote-open">
          <div className={ui.label}>
            <h2 className={style.heading}>{t('quotes:open.title', { term })}</h2>
            <span>{t('quotes:open.hint')}</span>
          </div>
          <div className={parcel.facts}>
            {open.map((input) => (
              <QuoteField key={input} input={input} work={work} edit={edit} />
            ))}
          </div>
        </div>
      )}
      <Disclosure
        label={t('quotes:inputs')}
        hint={t('quotes:inputsHint', { count: typed })}
        testId="quote-all-inputs"
      >
        {GROUP_NAMES.map((group) => (
          <InputGroup key={group} group={group} work={work} edit={edit} />
        ))}
      </Disclosure>
    </section>
  );
}

/** Who carries the risk of the way of paying. */
function PaymentRisk({ work }: { work: QuoteWork }) {
  const { t } = useWords();
  const payment = paymentTerm(work.inputs.paymentTerm.value);
  if (!payment) return null;
  return (
    <p className={`${ui.mute} ${ui.small}`} data-testid="payment-risk">
      {t(`quotes:risk.${payment.risk}`)}
    </p>
  );
}

function InputGroup({ group, work, edit }: InputsSectionProps & { group: Group }) {
  const { t } = useWords();
  const [kept, setKept] = useState(false);
  const fields = (GROUPS[group] as readonly QuoteInput[]).filter((input) => shown(input, work));
  const typed = fields.filter((input) => {
    const { origin, note } = work.inputs[input];
    return origin === 'yours' && note !== 'default';
  });
  const keep = async () => {
    const values = typed.map((input) => [input, work.inputs[input].value]);
    setKept((await edit({ inputs: Object.fromEntries(values), asUsual: true })) === null);
  };
  return (
    <fieldset className={style.group} data-testid={`group-${group}`}>
      <div className={ui.label}>
        <legend>{t(`quotes:group.${group}`)}</legend>
        {typed.length > 0 && (
          <button
            type="button"
            className={ui.plain}
            data-testid={`usual-${group}`}
            onClick={() => void keep()}
          >
            {t(kept ? 'quotes:asUsualDone' : 'quotes:asUsual')}
          </button>
        )}
      </div>
      {group === 'payment' && <PaymentRisk work={work} />}
      <div className={parcel.facts}>
        {fields.map((input) => (
          <QuoteField
            key={input}
            input={input}
            work={work}
            edit={edit}
            optional={!work.open.includes(input)}
          />
        ))}
      </div>
    </fieldset>
  );
}

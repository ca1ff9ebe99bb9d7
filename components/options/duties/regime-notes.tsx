import type { ImportRegime } from '../../../lib/core/landed';
import type { CountryCode } from '../../../lib/core/origin';
import { remarkText } from '../../../lib/i18n';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../ui/words';
import { chargesOf, limitsOf, questionsOf } from './charge-words';
import { LimitList } from './limit-list';
import { OpenChoices } from './open-choices';
import { RuleCited, ruleOf } from './rule-cited';

/** What else is known of a market: what the tables leave open, limits, rules no charge rests on. */
export function RegimeNotes({ country, regime }: { country: CountryCode; regime: ImportRegime }) {
  const { i18n } = useWords();
  const charges = chargesOf(regime, country);
  const rules = (regime.rules ?? []).flatMap((id) => ruleOf(id) ?? []);
  return (
    <>
      <OpenChoices country={country} regime={regime} questions={questionsOf(regime, charges)} />
      <LimitList country={country} limits={limitsOf(regime, charges)} />
      {rules.map((rule) => (
        <RuleCited key={rule.id} rule={rule} />
      ))}
      {regime.remarks?.map((code) => (
        <p key={code} className={ui.notice}>
          {remarkText(i18n, { code })}
        </p>
      ))}
    </>
  );
}

import type { IsoDate } from '../origin';
import type { LocalName } from '../rates/card';
import type { RuleGroup } from './groups';
import type { Platform } from './links';

export type LintContext = 'reply' | 'proactive';
export type Severity = 'error' | 'warning';

/** What a platform says, or what we know that we do not know, about messages to buyers. Shipped as data. */
export interface LintRule {
  /** `A2`: a rule of Amazon, `E…` AliExpress, `B…` Alibaba.com, `G…` of all, `U…` where no rule is known. */
  id: string;
  platforms: readonly Platform[];
  contexts: readonly LintContext[];
  /** What in a message falls under it; empty: nothing that words alone could show. */
  groups: readonly RuleGroup[];
  severity: Severity;
  /** `unknown`: no source says it is allowed or forbidden. */
  confidence: 'official' | 'secondary' | 'own' | 'unknown';
  source: LocalName;
  /** When we last read the source. */
  seen: IsoDate;
  /** Longest message in characters, for the group `length`. */
  limit?: number;
}

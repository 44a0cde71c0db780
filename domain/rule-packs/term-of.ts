import type { ClockKey } from '../clock.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import type { LegalClock, RuledTerm, RulePack } from './pack.ts';

/** The setting that gives the amount of each clock the Order sets no term for. */
const setBy = {
  dispatch: 'dispatch.days',
  odr: 'odr.term',
  odrAnswer: 'odrAnswer.days',
  identityProof: 'identityProof.days',
  materials: 'materials.days',
  consent: 'consent.reminder',
  endDecision: 'endDecision.days',
  recusal: 'recusal.days',
  appraisal: 'appraisal.remind',
  documents: 'documents.days',
  followUp: 'followUp.days',
} as const satisfies Record<Exclude<ClockKey, LegalClock>, keyof Settings>;

/** The lookup of one pack: its own terms, and the settings for the rest. */
export function termLookup(id: RulePack['id'], legal: RulePack['legalTerms']): RulePack['termOf'] {
  return (key: ClockKey, settings: Settings = defaultSettings): RuledTerm => {
    if (key === 'accept' || key === 'mediate' || key === 'endNotice') {
      return { ...legal[key], ruleRef: `${id} Art. ${legal[key].article}` };
    }
    const setting = setBy[key];
    return {
      // An appraisal runs on at weekends, so its reminder counts natural days.
      term: { amount: settings[setting], unit: key === 'appraisal' ? 'day' : 'workingDay' },
      article: setting,
      ruleRef: `setting ${setting}`,
      citation: `系统设置 ${setting}（办法未规定期限）`,
    };
  };
}

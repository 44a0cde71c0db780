import type { CandidateReason } from './jurisdiction.ts';

interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** Words for each reason, to follow the name of a unit. */
export const CANDIDATE_REASON_TEXT: Readonly<Record<CandidateReason, Wording>> = {
  'place-of-business': { zh: '被投诉人实际经营地的县级部门', en: 'county of the actual place of business' },
  domicile: { zh: '被投诉人住所地的县级部门', en: 'county of the domicile' },
  'domicile-only': {
    zh: '平台经营者或自建网站等电子商务经营者，由其住所地的县级部门处理',
    en: 'platform operators and own-site sellers: county of the domicile only',
  },
  'shown-address': { zh: '平台内经营者公示地址所在地的县级部门', en: 'county of the address shown on the platform' },
  'platform-domicile': { zh: '平台经营者住所地的县级部门', en: "county of the platform operator's domicile" },
  'platform-domicile-not-shown': {
    zh: '平台内经营者未依法公示地址，由平台经营者住所地的县级部门处理',
    en: "no address lawfully shown: county of the platform operator's domicile",
  },
  'platform-domicile-unreachable': {
    zh: '通过公示地址无法取得联系，由平台经营者住所地的县级部门处理',
    en: "not reachable at the address shown: county of the platform operator's domicile",
  },
  'in-platform-place-of-business': {
    zh: '平台内经营者实际经营地的县级部门',
    en: "county of the in-platform seller's actual place of business",
  },
};

/**
 * How a respondent trades, which decides who handles a complaint against it (Order 121 Art. 13):
 * an ordinary business, the operator of an online platform, one that sells on its own site or by
 * other network services, or a seller inside somebody's platform.
 */
export const RESPONDENT_KINDS = ['ordinary', 'platform-operator', 'own-site', 'in-platform'] as const;

/** One of {@link RESPONDENT_KINDS}. */
export type RespondentKind = (typeof RESPONDENT_KINDS)[number];

/** The kind and places of a respondent that is not registered here, as the complainant tells them: codes of divisions only. */
export type RespondentPlaces = Omit<RespondentFacts, 'odrMember' | 'reachable'>;

/** What is known of a respondent for jurisdiction and ODR; divisions are six- or nine-digit codes. */
export interface RespondentFacts {
  readonly kind: RespondentKind;
  /** 住所地: the registered place. */
  readonly domicileDivision?: string | undefined;
  /** 实际经营地: where it really trades. */
  readonly placeOfBusinessDivision?: string | undefined;
  /** 平台公示的地址: the address that an in-platform seller lawfully shows. */
  readonly shownAddressDivision?: string | undefined;
  /** False only after recorded attempts to reach it at the shown address failed. */
  readonly reachable?: boolean | undefined;
  /** Domicile of the operator of the platform that an in-platform seller trades on. */
  readonly platformDomicileDivision?: string | undefined;
  /** Whether the merchant takes part in online dispute resolution. */
  readonly odrMember: boolean;
}

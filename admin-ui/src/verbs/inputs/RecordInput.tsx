import { useQuery } from '@tanstack/react-query';
import { useGetList } from 'ra-core';
import type { Body, CaseNotice } from '../../../../openapi/generated/types.ts';
import { useApi } from '../../api/data-provider.ts';
import { offerLine } from '../../case/offer-line.ts';
import { rulePack, rulePackIds } from '../../../../domain/rule-pack.ts';
import { usePick, useText } from '../../text/use-text.ts';
import type { InputProps } from './input.ts';
import { SelectInput, type Option } from './SelectInput.tsx';

type RecordProps = InputProps<'body' | 'unit' | 'notice' | 'offer' | 'rulePack'>;

/** One of the things the case or the reference data names: a body, an authority, a notice, the open offer, a pack. */
export function RecordInput(props: RecordProps): React.JSX.Element {
  switch (props.field.kind) {
    case 'body':
      return <BodyInput {...props} />;
    case 'unit':
      return <UnitInput {...props} />;
    case 'notice':
      return <NoticeInput {...props} />;
    case 'offer':
      return <OfferInput {...props} />;
    case 'rulePack':
      return <SelectInput {...props} options={rulePackIds.map((id) => ({ value: id, text: rulePack(id).title }))} />;
  }
}

function BodyInput({ field, ...props }: RecordProps): React.JSX.Element {
  const kind = field.kind === 'body' ? field.bodies : undefined;
  const { data = [] } = useGetList<Body>('bodies', { filter: kind === undefined ? {} : { kind } });
  return <SelectInput {...props} options={data.map(({ id, name }) => ({ value: id, text: name }))} />;
}

/** The lawful candidates, each with its reason. */
function UnitInput(props: RecordProps): React.JSX.Element {
  const pick = usePick();
  const options = props.view.candidates.map(({ unitId, unitName, text, article }): Option => ({
    value: unitId,
    text: `${unitName ?? unitId} · ${text === undefined ? article : pick(text)}`,
  }));
  return (
    <SelectInput
      {...props}
      options={options.filter((option, index) => options.findIndex(({ value }) => value === option.value) === index)}
    />
  );
}

/** Notices to the parties that did not arrive yet. */
function NoticeInput(props: RecordProps): React.JSX.Element {
  const say = useText();
  const api = useApi();
  const { number, seq } = props.view;
  const { data = [] } = useQuery({ queryKey: ['case-notices', number, seq], queryFn: () => api.listCaseNotices(number) });
  const isOpen = ({ state, to }: CaseNotice): boolean =>
    (state === 'queued' || state === 'failed') && (to === 'complainant' || to === 'respondent');
  const open = data.filter(isOpen);
  return (
    <SelectInput
      {...props}
      options={open.map(({ noticeId, form, to }) => ({ value: noticeId, text: `${say(`noticeForm.${form}`)} → ${say(`noticeTo.${to}`)}` }))}
    />
  );
}

/** The open offer is what is answered: shown, not chosen. */
function OfferInput({ view }: RecordProps): React.JSX.Element {
  const say = useText();
  const offer = view.openOffer;
  return (
    <div className="bubble">
      <div>{offer === undefined ? say('dialog.noOptions') : offerLine(offer, say)}</div>
      {offer?.terms === undefined ? null : <p className="prose">{offer.terms}</p>}
    </div>
  );
}

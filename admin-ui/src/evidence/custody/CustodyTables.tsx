import { alarmTexts } from '../../../../domain/evidence/alarm-kind.ts';
import type { CustodyReport, FileReader } from '../../../../openapi/generated/types.ts';
import { instant } from '../../text/format.ts';
import { type MessageKey, type Say, usePick, useText } from '../../text/use-text.ts';
import { factLine } from '../fact-line.ts';
import { byteText, shortHash } from '../file-text.ts';

/** Steps, events of the case, readers, copies and alarms; what the reader's role does not get is left out. */
export function CustodyTables({ report }: { readonly report: CustodyReport }): React.JSX.Element {
  const say = useText();
  const pick = usePick();
  const who = (reader: FileReader): string => personText(reader, say);
  const { steps, events, accesses, copies, alarms } = report;
  return (
    <>
      <Table
        title="steps"
        heads={['at', 'what', 'who', 'facts']}
        rows={steps.map(({ at, kind, actor, facts }) => [instant(at), say(`evidence.step.${kind}`), who(actor), factLine(facts)])}
      />
      <Table
        title="events"
        heads={['at', 'what', 'who', 'hashOfEvent']}
        rows={events.map(({ seq, kind, at, actor, hash }) => [instant(at), `#${seq} ${say(`event.${kind}`)}`, who(actor), hash])}
      />
      {accesses === undefined ? null : (
        <Table
          title="accesses"
          heads={['at', 'what', 'who', 'purpose']}
          rows={accesses.map(({ at, who: reader, what, purpose }) => [instant(at), say(`evidence.access.${what}`), who(reader), purpose])}
        />
      )}
      <Table
        title="copies"
        heads={['what', 'bytes', 'hashOfEvent']}
        rows={copies.map(({ name, mediaType, bytes, sha256 }) => [`${name} · ${mediaType}`, byteText(bytes), shortHash(sha256)])}
      />
      {alarms === undefined ? null : (
        <Table
          title="alarms"
          heads={['at', 'what', 'facts']}
          rows={alarms.map(({ at, what, facts, settledAt }) => [
            instant(at),
            `${isAlarmKind(what) ? pick(alarmTexts[what]) : what} · ${say(settledAt === undefined ? 'evidence.report.open' : 'evidence.report.settled')}`,
            factLine(facts),
          ])}
        />
      )}
    </>
  );
}

function isAlarmKind(what: string): what is keyof typeof alarmTexts {
  return Object.hasOwn(alarmTexts, what);
}

/** Staff by their names; of a party, whose people are not named, the first, the second and so on. */
export function personText({ kind, name, number }: FileReader, say: Say): string {
  return [say(`evidence.person.${kind}`), ...(name === undefined ? [] : [name]), ...(number === undefined ? [] : [String(number)])].join(
    ' ',
  );
}

interface TableProps {
  readonly title: 'steps' | 'events' | 'accesses' | 'copies' | 'alarms';
  readonly heads: readonly ('at' | 'what' | 'who' | 'facts' | 'hashOfEvent' | 'purpose' | 'bytes')[];
  readonly rows: readonly (readonly string[])[];
}

function Table({ title, heads, rows }: TableProps): React.JSX.Element {
  const say = useText();
  const head = (name: TableProps['heads'][number]): MessageKey => `evidence.report.${name}`;
  return (
    <section aria-labelledby={`custody-${title}`}>
      <h2 id={`custody-${title}`}>{`${say(`evidence.report.${title}`)} ${rows.length}`}</h2>
      {rows.length === 0 ? (
        <p className="muted">{say('evidence.report.none')}</p>
      ) : (
        <div className="scroll-x" role="region" aria-labelledby={`custody-${title}`} tabIndex={0}>
          <table className="sheet" data-table={title}>
            <thead>
              <tr>
                {heads.map((name) => (
                  <th key={name} scope="col">
                    {say(head(name))}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, index) => (
                <tr key={`${index} ${cells[0] ?? ''}`}>
                  {cells.map((cell, column) => (
                    <td key={heads[column]} className={column === 0 ? 'nowrap' : 'breaks'}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

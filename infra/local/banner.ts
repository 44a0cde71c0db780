import { DEMO_PASSWORD, showcaseAccounts } from '../seed/accounts.ts';

const roleNames: Readonly<Record<string, string>> = {
  consumer: '消费者',
  'merchant-agent': '经营者',
  mediator: '调解员',
  dispatcher: '分流员',
  handler: '承办人',
  approver: '审批人',
  supervisor: '督办',
  auditor: '审计',
  administrator: '管理员',
};

/** What a newcomer needs to see: where to look, and whom to sign in as. */
export function banner(baseUrl: string, webUiUrl: string | undefined): string {
  const accounts = showcaseAccounts().map(({ role, username, unit }) => {
    const place = unit === undefined ? '' : ` · ${unit.name}`;
    return `    ${username.padEnd(16)} ${roleNames[role] ?? role}${place}`;
  });
  return [
    '',
    `  Redress is ready: ${baseUrl}/console/`,
    '',
    `    API        ${baseUrl}/api/docs/`,
    ...(webUiUrl === undefined ? [] : [`    Workflows  ${webUiUrl} (read-only)`]),
    '',
    `  Sign in as (password of all: ${DEMO_PASSWORD})`,
    ...accounts,
    '',
    '  Ctrl-C stops everything. Data stays in .local/, `npm start -- --reset` begins anew.',
    '',
    '',
  ].join('\n');
}

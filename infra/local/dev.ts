import process from 'node:process';
import { startCommand } from './start-command.ts';

const help = `usage: npm run dev [-- options]

Like npm start (same options, same data), and restarts API and workers when one of their sources is edited. To edit the
console, run beside it: node_modules/.bin/vite admin-ui --config admin-ui/vite.config.ts
`;

const args = process.argv.slice(2);
if (args.includes('--help')) process.stdout.write(help);
else await startCommand(args, true);

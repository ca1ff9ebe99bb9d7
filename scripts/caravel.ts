import { AmountOutOfRange } from '../lib/core/rounding';
import { estimateAnswer } from './caravel/estimate';
import { InputError } from './caravel/input-error';
import { landedAnswer } from './caravel/landed';
import { marketAnswer } from './caravel/market';
import { quoteAnswer } from './caravel/quote';
import { readStdin } from './caravel/read-stdin';
import { SCHEMA_NAMES, schemaAnswer } from './caravel/schema';

const HELP = `caravel VERB [arguments]; JSON in, JSON out

  extract --manifest FILE   facts of many saved pages, one JSON line each; paths relative to the manifest
  extract --url URL FILE    facts of one saved page
  estimate < request.json   what every service charges for a parcel, line by line
  estimate --batch FILE     every product of a CSV or XLSX list to many countries; [--countries DE,US] [--out FILE]
  landed < request.json     landed cost, fees, profit and the price for a margin
  market < request.json     potential of markets; with a product its quadrant and what to do
  quote < request.json      a price by every Incoterm, exchange cost, currency risk, ladders
  reply list [QUERY]        the shipped replies; those a Chinese, pinyin or English query finds
  reply render < reply.json   a shipped reply filled in, with its Chinese gloss, or what is missing
  reply suggest < messages.json  language, intent and fitting replies of buyers' messages
  reply lint < messages.json  what platforms forbid or warn of in messages to buyers
  rfq read < rfqs.json      what buyers' requests say, field by field
  schema NAME               JSON Schema of an input: ${SCHEMA_NAMES.join(', ')}
  help                      this text

Bad input: exit code 2 and one line that names the field.
`;

const TOO_LARGE = 'an amount grows too large to be worked out exactly; look at amounts, rates and quantities';

const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
const refuseExtra = (args: readonly string[], allowed: number) => {
  const extra = args[allowed];
  if (extra !== undefined) throw new InputError('arguments', `unexpected ${JSON.stringify(extra)}`);
};

const VERBS: Readonly<Record<string, (args: string[]) => unknown>> = {
  // Loaded on demand: it brings a DOM along.
  extract: async (args) => (await import('./caravel/extract')).extractCommand(args),
  estimate: async (args) => {
    const today = new Date().toISOString().slice(0, 10);
    if (args[0]?.startsWith('--')) {
      return (await import('./caravel/estimate-batch')).batchCommand(args, today);
    }
    refuseExtra(args, 0);
    print(estimateAnswer(await readStdin(), today));
  },
  landed: async (args) => {
    refuseExtra(args, 0);
    print(landedAnswer(await readStdin(), new Date().toISOString().slice(0, 10)));
  },
  market: async (args) => {
    refuseExtra(args, 0);
    print(marketAnswer(await readStdin(), new Date().toISOString().slice(0, 10)));
  },
  quote: async (args) => {
    refuseExtra(args, 0);
    print(quoteAnswer(await readStdin(), new Date().toISOString().slice(0, 10)));
  },
  reply: async ([action, ...args]) => {
    // Loaded on demand: the words of fourteen languages are a lot to read for an estimate.
    if (action === 'lint') {
      refuseExtra(args, 0);
      print((await import('./caravel/reply-lint')).replyLintAnswer(await readStdin()));
      return;
    }
    const replies = await import('./caravel/reply');
    if (action === 'list') {
      refuseExtra(args, 1);
      print(replies.replyListAnswer(args[0]));
    } else if (action === 'render' || action === 'suggest') {
      refuseExtra(args, 0);
      const answer = action === 'render' ? replies.replyRenderAnswer : replies.replySuggestAnswer;
      print(answer(await readStdin()));
    } else {
      const known = 'list, render, suggest or lint';
      throw new InputError('arguments', `reply must be followed by ${known}, not ${action ?? 'nothing'}`);
    }
  },
  rfq: async ([action, ...args]) => {
    if (action !== 'read')
      throw new InputError('arguments', `rfq must be followed by read, not ${action ?? 'nothing'}`);
    refuseExtra(args, 0);
    print((await import('./caravel/rfq')).rfqReadAnswer(await readStdin()));
  },
  schema: (args) => {
    refuseExtra(args, 1);
    print(schemaAnswer(args[0]));
  },
  help: () => process.stdout.write(HELP),
};

const [name = 'help', ...args] = process.argv.slice(2);
try {
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!verb) throw new InputError('verb', `must be one of ${Object.keys(VERBS).join(', ')}, not ${name}`);
  await verb(args);
} catch (error) {
  const told = error instanceof AmountOutOfRange ? new InputError('input', TOO_LARGE) : error;
  if (!(told instanceof InputError)) throw error;
  console.error(told.message);
  process.exitCode = 2;
}

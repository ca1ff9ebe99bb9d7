import { Bench } from 'tinybench';
import { addEstimateTasks, QUOTES_PER_RUN } from './estimate.bench';

const bench = new Bench({ time: 2000, warmupTime: 300 });
addEstimateTasks(bench);
await bench.run();

for (const { name, result } of bench.tasks) {
  if (!result || result.error) throw result?.error ?? new Error(`${name} has no result`);
  const mean = result.latency.mean.toFixed(3);
  const rate =
    name === 'estimate'
      ? `, ${Math.round((QUOTES_PER_RUN * 1000) / result.latency.mean)} service quotes/s`
      : '';
  console.log(`figure: ${name}: ${mean} ms${rate}`);
}

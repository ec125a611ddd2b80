import { spawn } from 'node:child_process';
import { createReadStream, readFileSync } from 'node:fs';

/** What one run of the program cost. */
export interface Cost {
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** Leaves the process's peak memory in a file when it ends. */
const peakHook = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs';process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));",
)}`;

/** Runs the built program over a file of articles and measures it from start to end. */
export async function measureRun(args: readonly string[], inputFile: string, peakFile: string): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', peakHook, 'dist/cli/main.js', ...args], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, BENCH_PEAK: peakFile },
  });
  createReadStream(inputFile).pipe(child.stdin);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${code ?? 'none'}`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes: Number(readFileSync(peakFile, 'utf8')) / 1024 };
}

import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import { Opinion } from '../schemas/index.ts';
import type { SentencePair, Verify } from '../pipeline/index.ts';

const PACKAGE = '@huggingface/transformers';
/** Pairs read at once: a small model's memory grows with them. */
const BATCH = 16;

type Call = (...given: unknown[]) => Promise<unknown>;
const callable = z.custom<Call>((value) => typeof value === 'function');
const asModel = z.custom<Call & { config: unknown }>((value) => typeof value === 'function' && 'config' in value);
const loader = z.custom<{ from_pretrained: Call }>(
  (value) => typeof (value as { from_pretrained?: unknown } | null)?.from_pretrained === 'function',
);

/** What is used of the package, and of the model. */
const Transformers = z.object({
  env: z.custom<{ allowRemoteModels: boolean; localModelPath: string }>((value) => typeof value === 'object'),
  AutoTokenizer: loader,
  AutoModelForSequenceClassification: loader,
});
const Labels = z.object({ id2label: z.record(z.string(), z.string()) });
const Logits = z.object({
  logits: z.custom<{ tolist: () => number[][] }>((value) => typeof (value as { tolist?: unknown }).tolist === 'function'),
});

/**
 * A second reader for `check --second-opinion`: an NLI model in a folder (ONNX, with its tokenizer), run by transformers.js on this machine.
 * Nothing is downloaded; the package is loaded only here, and is no dependency.
 *
 * @param load how the package is loaded; for tests
 * @throws Error that says what is missing: the package, the model, or a label
 */
export async function loadVerifier(folder: string, load: (name: string) => Promise<unknown> = importPackage): Promise<Verify> {
  const { env, AutoTokenizer, AutoModelForSequenceClassification } = Transformers.parse(await load(PACKAGE));
  Object.assign(env, { allowRemoteModels: false, localModelPath: dirname(resolve(folder)) });
  const tokenize = callable.parse(await AutoTokenizer.from_pretrained(basename(resolve(folder))));
  const model = asModel.parse(await AutoModelForSequenceClassification.from_pretrained(basename(resolve(folder))));
  const places = placesOf(Labels.parse(model.config).id2label);
  return async (pairs) => {
    const opinions: Opinion[] = [];
    for (let start = 0; start < pairs.length; start += BATCH) {
      const { logits } = Logits.parse(await model(await tokenize(...inputs(pairs.slice(start, start + BATCH)))));
      opinions.push(...logits.tolist().map((row) => toOpinion(row, places)));
    }
    return opinions;
  };
}

async function importPackage(name: string): Promise<unknown> {
  try {
    return (await import(name)) as unknown;
  } catch {
    throw new Error(`${name} is not installed; "npm install ${name}" adds it`);
  }
}

function inputs(pairs: readonly SentencePair[]): [string[], object] {
  return [pairs.map(({ premise }) => premise), { text_pair: pairs.map(({ hypothesis }) => hypothesis), padding: true, truncation: true }];
}

type Places = Readonly<Record<keyof Opinion, number>>;

/** Where each answer stands in a row of logits: models order them as they were trained. */
function placesOf(labels: Readonly<Record<string, string>>): Places {
  const place = (key: keyof Opinion) => {
    const found = Object.entries(labels).find(([, label]) => label.toLowerCase().startsWith(key));
    if (found === undefined) throw new Error(`the model has no label "${key}"; it has ${Object.values(labels).join(', ')}`);
    return Number(found[0]);
  };
  return { entailment: place('entailment'), neutral: place('neutral'), contradiction: place('contradiction') };
}

/** Softmax of one row. */
function toOpinion(row: readonly number[], places: Places): Opinion {
  const highest = Math.max(...row);
  const sum = row.reduce((total, logit) => total + Math.exp(logit - highest), 0);
  const share = (key: keyof Opinion) => Math.exp((row[places[key]] ?? -Infinity) - highest) / sum;
  return Opinion.parse({ entailment: share('entailment'), neutral: share('neutral'), contradiction: share('contradiction') });
}

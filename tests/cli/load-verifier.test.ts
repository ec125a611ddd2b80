import { expect, test } from '@jest/globals';
import { loadVerifier } from '../../cli/load-verifier.ts';
import { runProgram } from '../program.ts';
import { tempFolder } from '../readers/temp-folder.ts';

/** The package with a model that answers every pair with the same row of logits. */
function fakePackage(row: readonly number[], id2label: Readonly<Record<string, string>>) {
  const env = { allowRemoteModels: true, localModelPath: '' };
  const named: string[] = [];
  const batches: number[] = [];
  const from = (made: unknown) => ({ from_pretrained: (name: string) => (named.push(name), Promise.resolve(made)) });
  const tokenize = (premises: string[], { text_pair }: { text_pair: string[] }) => Promise.resolve({ premises, text_pair });
  const run = ({ premises }: { premises: string[] }) => {
    batches.push(premises.length);
    return Promise.resolve({ logits: { tolist: () => premises.map(() => row) } });
  };
  const model = Object.assign(run, { config: { id2label } });
  return { env, named, batches, loaded: { env, AutoTokenizer: from(tokenize), AutoModelForSequenceClassification: from(model) } };
}

const pair = { premise: 'Nine died.', hypothesis: 'No one died.' };
const labels = { 0: 'CONTRADICTION', 1: 'NEUTRAL', 2: 'ENTAILMENT' };

test('logits become probabilities under the names of the model; nothing is fetched from afar', async () => {
  const { env, named, loaded } = fakePackage([Math.log(6), Math.log(3), Math.log(1)], labels);
  const verify = await loadVerifier('/models/nli', () => Promise.resolve(loaded));
  const [opinion] = await verify([pair]);
  expect(opinion?.contradiction).toBeCloseTo(0.6);
  expect(opinion?.neutral).toBeCloseTo(0.3);
  expect(opinion?.entailment).toBeCloseTo(0.1);
  expect(env).toEqual({ allowRemoteModels: false, localModelPath: '/models' });
  expect(named).toEqual(['nli', 'nli']);
});

test('many pairs go in batches', async () => {
  const { batches, loaded } = fakePackage([0, 0, 0], labels);
  const verify = await loadVerifier('/models/nli', () => Promise.resolve(loaded));
  await expect(verify(Array.from({ length: 40 }, () => pair))).resolves.toHaveLength(40);
  expect(batches).toEqual([16, 16, 8]);
});

test('a model of another kind is named', async () => {
  const { loaded } = fakePackage([0, 0], { 0: 'POSITIVE', 1: 'NEGATIVE' });
  await expect(loadVerifier('/models/mood', () => Promise.resolve(loaded))).rejects.toThrow(
    'the model has no label "entailment"; it has POSITIVE, NEGATIVE',
  );
});

test('asked for without the package, the run goes on and says what to do', () => {
  const folder = tempFolder({ 'bay.txt': 'The ferry fire off Cape Ness on Monday killed 58 people.' });
  const { code, stdout, stderr } = runProgram(['check', folder, '--second-opinion', 'models/nli']);
  expect(code).toBe(1);
  expect(stdout).toContain('1 article');
  expect(stderr).toContain(
    'models/nli: there is no second opinion: @huggingface/transformers is not installed; "npm install @huggingface/transformers" adds it',
  );
});

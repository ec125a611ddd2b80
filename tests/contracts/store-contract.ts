import { afterEach, beforeEach, describe } from '@jest/globals';
import type { StorePlace } from '../../store/open-store.ts';
import { describeArticleFindings } from './article-findings-contract.ts';
import { describeAttempts } from './attempts-contract.ts';
import { describeClusterRulings } from './cluster-rulings-contract.ts';
import { describeContinuing } from './continuing-contract.ts';
import { describeDeciding } from './deciding-contract.ts';
import { describeDocket } from './docket-contract.ts';
import { describeFindings } from './findings-contract.ts';
import { describeGraph } from './graph-contract.ts';
import { OpenedStore } from './opened-store.ts';
import { describePeople } from './people-contract.ts';
import { describeRecords } from './records-contract.ts';
import { describeRevisions } from './revisions-contract.ts';
import { describeRulings } from './rulings-contract.ts';
import { describeSharing } from './sharing-contract.ts';
import { describeStatus } from './status-contract.ts';
import { describeTasks } from './tasks-contract.ts';
import { describeVersions } from './versions-contract.ts';

export interface StoreKind {
  /** a new and empty place */
  readonly newPlace: () => StorePlace | Promise<StorePlace>;
  /** whether several stores can be open on one place */
  readonly shared: boolean;
}

/** What every store must do. */
export function storeContract(name: string, { newPlace, shared }: StoreKind): void {
  describe(`${name} keeps the store contract`, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = new OpenedStore(await newPlace());
      await opened.open();
    });
    afterEach(() => opened.close());

    const current = () => opened;
    describe('records', () => describeRecords(current));
    describe('revisions', () => describeRevisions(current));
    describe('tasks', () => describeTasks(current));
    describe('attempts', () => describeAttempts(current));
    describe('the graph of texts', () => describeGraph(current));
    describe('findings', () => describeFindings(current));
    describe('findings round an article', () => describeArticleFindings(current));
    describe('rulings on stories', () => describeRulings(current));
    describe('rulings on questions', () => describeClusterRulings(current));
    describe('the docket', () => describeDocket(current));
    describe('deciding', () => describeDeciding(current));
    describe('conflicts that go on', () => describeContinuing(current));
    describe('people of the desk', () => describePeople(current));
    describe('versions of articles', () => describeVersions(current));
    describe('status', () => describeStatus(current));
    if (shared) describe('several stores', () => describeSharing(current));
  });
}

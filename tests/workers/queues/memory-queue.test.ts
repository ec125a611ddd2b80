import { openMemoryQueue } from '../../../workers/queues/memory-queue.ts';
import { queueContract } from '../../contracts/queue-contract.ts';

queueContract('the queue of one process', openMemoryQueue);

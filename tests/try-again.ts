import { expect, jest } from '@jest/globals';

/** Suites that meet real clocks, processes, servers and browsers. What is pure gives the same answer every time, and has one try. */
const REAL_TIME = /\/tests\/(?:bench|cli|crash|docs|faults|gates|readers|review|servers|store|workers)\//u;

// a machine that is busy with other things may fail such a test once; what failed is printed, and a fault fails twice
if (REAL_TIME.test(expect.getState().testPath ?? '')) jest.retryTimes(1, { logErrorsBeforeRetry: true });

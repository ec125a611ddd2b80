import { hostname } from 'node:os';

/** Names this process among all that ever hold tasks: machine, process, and when it began. */
export function ownName(): string {
  return [hostname(), process.pid, Math.round(performance.timeOrigin)].join('/');
}

/** Is the process known to be gone? Of other machines nothing is known. */
export function isGone(owner: string): boolean {
  const [host, pid] = owner.split('/');
  if (host !== hostname() || owner === ownName()) return false;
  return Number(pid) === process.pid || !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // somebody else's process is alive too
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Says which process holds something, so that another can tell whether it still lives. */
export interface ProcessOwner {
  readonly pid: number;
  readonly host: string;
  /** Linux: clock ticks from boot to the process's start; tells a reused pid from its former owner. */
  readonly started?: string;
}

export function ownerOf(pid: number): ProcessOwner {
  const started = startTime(pid);
  return { pid, host: hostname(), ...(started !== undefined && { started }) };
}

export function thisProcess(): ProcessOwner {
  return ownerOf(process.pid);
}

/** False only when the process is surely gone: one on another host counts as alive. */
export function isAlive(owner: ProcessOwner): boolean {
  if (owner.host !== hostname()) return true;
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return owner.started === undefined || startTime(owner.pid) === owner.started;
}

/** Field 22 of /proc/PID/stat (proc_pid_stat(5)); the name in field 2 may hold spaces and brackets. */
function startTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Path of a `java` of one of the major versions, the first version preferred; undefined when the system has none. */
export function findJava(versions: readonly number[], env = process.env): string | undefined {
  const homes = javaHomes(env);
  for (const version of versions) {
    const home = homes.find((candidate) => majorVersion(candidate) === version);
    if (home) return path.join(home, 'bin', 'java');
  }
  return undefined;
}

/** JAVA_HOME, the Java on the PATH, what /usr/libexec/java_home lists (macOS), and the neighbours of each of them. */
function javaHomes(env: NodeJS.ProcessEnv): string[] {
  const onPath = (env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, 'java'));
  const known = [
    ...(env.JAVA_HOME ? [env.JAVA_HOME] : []),
    ...onPath.filter((file) => existsSync(file)).map((file) => path.dirname(path.dirname(realpathSync(file)))),
    ...macHomes(),
  ];
  const neighbours = known.flatMap((home) => {
    const folder = path.dirname(home);
    return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
  });
  const homes = [...known, ...neighbours].filter((home) => existsSync(path.join(home, 'bin', 'java')));
  return [...new Set(homes.map((home) => realpathSync(home)))];
}

function macHomes(): string[] {
  if (process.platform !== 'darwin') return [];
  try {
    return [execFileSync('/usr/libexec/java_home', { encoding: 'utf8' }).trim()];
  } catch {
    return [];
  }
}

/** From the `release` file that every JDK and JRE carries. */
function majorVersion(home: string): number | undefined {
  try {
    const text = readFileSync(path.join(home, 'release'), 'utf8');
    const found = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  } catch {
    return undefined;
  }
}

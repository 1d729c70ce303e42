import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Release } from './releases.js';

/** What keeps a person from running Neo4j here, and what to do about it. */
export class SetupError extends Error {}

/**
 * The folder with a release's jars, fetched from Maven Central the first time. It appears under its name only when
 * complete, so a fetch that was interrupted, or two at once, do no harm.
 */
export function installServer(release: Release, root: string, say: (line: string) => void): string {
  const lib = path.join(root, `lib-${release.version}`);
  if (existsSync(lib)) return lib;
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status !== 0) {
    throw new SetupError('Maven (mvn) is not there: it fetches Neo4j. Install it, e.g. apt-get install maven');
  }
  say(`Fetching ${release.artifacts[0]} from Maven Central …`);
  mkdirSync(root, { recursive: true });
  const draft = mkdtempSync(path.join(root, 'fetch-'));
  try {
    writeFileSync(path.join(draft, 'pom.xml'), pom(release));
    const args = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', '-DoutputDirectory=lib'];
    const { status } = spawnSync('mvn', args, { cwd: draft, stdio: ['ignore', 'inherit', 'inherit'] });
    if (status !== 0) throw new SetupError(`Maven could not fetch Neo4j ${release.version} (see above).`);
    if (!existsSync(lib)) renameSync(path.join(draft, 'lib'), lib);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return lib;
}

function pom(release: Release): string {
  const dependencies = release.artifacts.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>jisik</groupId><artifactId>neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>${dependencies.join('')}</dependencies>
</project>
`;
}

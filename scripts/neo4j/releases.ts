/** The Neo4j releases that jisik is tested on, as Maven Central has them. */
export interface Release {
  readonly version: string;
  /** Maven artifacts; their dependencies come with them. */
  readonly artifacts: readonly string[];
  /** Versions of Java it runs on, the first one preferred. */
  readonly java: readonly number[];
  readonly mainClass: string;
  readonly jvmOptions: readonly string[];
  /** Served at /browser/. Later Neo4j Browsers are not on Maven Central. */
  readonly browser: boolean;
}

const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
  (name) => `--add-opens=${name}=ALL-UNNAMED`,
);

export const LTS: Release = {
  version: '5.26.28',
  artifacts: ['org.neo4j:neo4j:5.26.28', 'org.neo4j.client:neo4j-browser:5.24.0'],
  java: [17, 21],
  mainClass: 'org.neo4j.server.CommunityEntryPoint',
  jvmOptions: OPENED,
  browser: true,
};

export const CURRENT: Release = {
  version: '2026.09.0',
  artifacts: ['org.neo4j:neo4j:2026.09.0'],
  java: [25],
  mainClass: 'org.neo4j.server.Neo4jCommunity',
  jvmOptions: [...OPENED, '--add-modules=jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED'],
  browser: false,
};

/** Neo4j's own command line, to compare with. */
export const SHELL: Release = {
  version: 'cypher-shell-5.26.0',
  artifacts: ['org.neo4j:cypher-shell:5.26.0'],
  java: [17, 21],
  mainClass: 'org.neo4j.shell.Main',
  jvmOptions: [],
  browser: false,
};

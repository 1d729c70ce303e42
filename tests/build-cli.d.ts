/** See build-cli.js. */
export default function buildCli(): Promise<void>;

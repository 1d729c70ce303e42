import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { TestServer } from '../neo4j/test-server.js';

const EXECUTABLES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The pages of Neo4j Browser ask outside hosts for news; nothing here waits for them. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface DrawnNode {
  /** As far as it fits into the circle. */
  readonly caption: string;
  /** '#2F6DB5' */
  readonly colour: string;
}

/** The real Neo4j Browser in a real browser, used as a person would: by its command line. */
export class Neo4jBrowser {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  static async logIn({ httpUrl, url, password }: TestServer): Promise<Neo4jBrowser> {
    const executablePath = EXECUTABLES.find((file) => file && existsSync(file));
    if (!executablePath) throw new Error('No Chromium: install it (apt-get install chromium) or name one in CHROMIUM');
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.goto(`${httpUrl}/browser/?dbms=${url.replace('bolt://', 'bolt://neo4j@')}`);
    await page.locator('input[type=password]').fill(password);
    await page.locator('button[type=submit]').click();
    await page.getByText('You are connected as user').first().waitFor();
    return new Neo4jBrowser(browser, page);
  }

  /** Types a command or statement and runs it; its frame is then the first one. */
  async run(text: string): Promise<void> {
    const frames = this.page.locator('article');
    const before = await frames.count();
    await this.page.locator('.monaco-editor').first().click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press('Control+Enter');
    await frames.nth(before).waitFor({ state: 'attached' });
  }

  /** What stands in the command line. */
  async commandLine(): Promise<string> {
    const text = await this.page.locator('.monaco-editor .view-lines').first().textContent();
    return (text ?? '').replaceAll('\u00a0', ' ');
  }

  /** The nodes of the graph that the last statement drew, once there are `count` of them. */
  async drawnNodes(count: number): Promise<DrawnNode[]> {
    const nodes = this.page.locator('article').first().locator('g.node');
    await nodes.nth(count - 1).waitFor();
    return Promise.all(
      (await nodes.all()).map(async (node) => ({
        caption: ((await node.textContent()) ?? '').trim(),
        colour: (await node.locator('circle.b-outline').getAttribute('fill'))?.toUpperCase() ?? '',
      })),
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

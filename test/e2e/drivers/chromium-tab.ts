import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { ChosenFile, Scheme, Tab } from './driver';
import { call, runAxe } from './in-document';

/** A tab of Chromium. */
export class ChromiumTab implements Tab {
  readonly #errors: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.#errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text());
    });
  }

  async address(): Promise<string> {
    return this.page.url();
  }

  async run<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    return (await this.page.evaluate(call(run, args))) as Result;
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).first().click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async chooseFile(selector: string, { name, bytes }: ChosenFile): Promise<void> {
    const file = { name, mimeType: '', buffer: Buffer.from(bytes) };
    await this.page.locator(selector).setInputFiles(file);
  }

  async setScheme(scheme: Scheme): Promise<void> {
    await this.page.emulateMedia({ colorScheme: scheme });
  }

  async setWidth(pixels: number): Promise<void> {
    await this.page.setViewportSize({ width: pixels, height: 900 });
  }

  async audit(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source);
    return (await this.page.evaluate(runAxe)) as readonly string[];
  }

  async picture(): Promise<Buffer> {
    return this.page.screenshot();
  }

  async errors(): Promise<readonly string[]> {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

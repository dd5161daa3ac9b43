import type { Page } from '@playwright/test';

declare global {
  interface Window {
    pendopoViolation?: (said: string) => void;
  }
}

/**
 * Collects what a page must never do: write a warning or an error to the console, throw, leave a rejection unhandled,
 * fail a request, ask anybody but `home` (an origin or an address there) for anything, or break the content security
 * policy. The list grows as it happens. Call before the page goes anywhere.
 */
export async function watchPage(page: Page, home: string | undefined): Promise<readonly string[]> {
  const problems: string[] = [];
  const { origin } = new URL(home ?? 'about:blank');
  page.on('request', (request) => {
    const asked = new URL(request.url());
    if (/^(?:http|ws)s?:$/u.test(asked.protocol) && asked.origin !== origin)
      problems.push(`request to a stranger: ${request.url()}`);
  });
  page.on('console', (message) => {
    // Said by Playwright itself where a test lets no worker in.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'no reason given';
    // A request that the page itself gave up, by leaving or by an AbortSignal, has not failed.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed: ${request.url()} ${reason}`);
  });
  await page.exposeBinding('pendopoViolation', (_source, said: string) => {
    problems.push(`policy violation: ${said}`);
  });
  await page.addInitScript(() => {
    window.addEventListener(
      'securitypolicyviolation',
      (event) => window.pendopoViolation?.(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
      true,
    );
  });
  return problems;
}

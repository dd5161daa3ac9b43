import { QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';

import { App } from '@/app/App';
import { usePreferences } from '@/app/preferences';
import { feedServer } from '@mocks/node';

/** Answers from the shipped feed files; a request to anything else fails the test. */
export const server = feedServer('fresh');

/** Starts the server for a test file and leaves nothing behind after each test. */
export function withFeeds(): void {
  beforeAll(() => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    server.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(() => {
    server.resetHandlers();
    window.localStorage.clear();
    usePreferences.setState({ language: null, theme: 'auto' });
  });
  afterAll(() => server.close());
}

/** Opens an address in the whole app, as a reader would. */
export function openPage(path: string): UserEvent {
  window.history.replaceState(null, '', path);
  render(<App client={new QueryClient()} />);
  return userEvent.setup();
}

/** The address bar. */
export function addressBar(): string {
  return window.location.pathname + window.location.search;
}

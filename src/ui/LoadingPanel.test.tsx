import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { LoadingPanel } from './LoadingPanel';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

it('is quiet for 300 ms, then says what is loading, and after 3 s that it is slow', () => {
  render(<LoadingPanel title="Memuat PMI …" slow="Sambungan lambat." />);
  wait(299);
  expect(screen.queryByText('Memuat PMI …')).not.toBeInTheDocument();
  wait(1);
  expect(screen.getByRole('group', { name: 'Memuat PMI …' })).toBeVisible();
  wait(2699);
  expect(screen.queryByText('Sambungan lambat.')).not.toBeInTheDocument();
  wait(1);
  expect(screen.getByText('Sambungan lambat.')).toBeVisible();
});

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import '@/ui/base.css';

import { App } from './App';
import { openInKeptLanguage } from './entry';

async function start(): Promise<void> {
  // Recorded feeds instead of the network; the condition is constant in a build, which leaves the mocks out.
  if (import.meta.env.MODE === 'mock') await import('@mocks/browser');
  openInKeptLanguage();
  const root = document.querySelector('#root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();

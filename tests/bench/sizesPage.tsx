import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '@/ui/base.css';
import { decodeFeed } from '@/feeds/decodeFeed';
import { SizesFigure } from './SizesFigure';
import { dailyFeed } from './synthetic';

async function start(): Promise<void> {
  const points = Number(new URLSearchParams(location.search).get('points') ?? '1500');
  const answer = await fetch('/feeds/pmi.json');
  const decoded = decodeFeed(await answer.json(), 'reader');
  const root = document.querySelector('#root');
  if (!decoded.ok || !root) throw new Error('the PMI feed is refused');
  const feed = dailyFeed(decoded.value, points);
  // What the reader's machine does from here on is what a chart of that many readings costs.
  performance.mark('bench:draw');
  createRoot(root).render(createElement(SizesFigure, { feed }));
}

void start();

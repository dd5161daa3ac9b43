import { createRoot } from 'react-dom/client';
import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
// The smallest of the themes: it fetches no fonts and carries none.
import 'reveal.js/theme/serif.css';
import { StepChart } from './StepChart.jsx';

/* global SLIDES -- the readings of both slides, put in by the build as an author would bundle them */

document.querySelectorAll('.chart').forEach((place, index) => {
  createRoot(place).render(<StepChart {...SLIDES[index]} />);
});

const transition = new URLSearchParams(location.search).has('transitions') ? 'slide' : 'none';
await new Reveal({ transition, backgroundTransition: transition === 'none' ? 'none' : 'fade' }).initialize();

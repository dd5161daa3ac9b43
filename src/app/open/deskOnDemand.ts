// The app is there before it: to say so keeps the app in large pieces (src/app/briefings/onDemand.ts).
import '@/app/takeOver';

export { deskOf, givenFrom } from './desk';

import { useMemo, type ReactElement } from 'react';

import { briefingOf, type Briefing, type Pack } from '@/briefing/data/pack';
import { trueWords } from '@/briefing/data/trueWords';
import type { Untrue } from '@/briefing/data/untrue';
import { untrueIn, type Runtime } from '@/briefing/runtime';
import { claimDataOf } from '@/briefing/stage/stageStep';
import { sentence } from '@/charts/model/finding';
import { say } from '@/claims/say';
import { sayVerdict } from '@/claims/sayVerdict';
import { pick, type Language } from '@/i18n/language';
import { consoleMessages } from '@/i18n/messages/console';
import { Button } from '@/ui/Button';
import { amendPack } from './amendPack';

interface UntrueListProps {
  readonly runtime: Runtime;
  /** The draft that would be frozen, or the newer data that wait to be applied. */
  readonly pack: Pack;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A claim as a sentence of its own. */
function said(claim: Untrue['claim'], briefing: Briefing, language: Language): string {
  return sentence(capital(say(claim, claimDataOf(briefing), language)));
}

function nameOf({ step: id }: Untrue, { story }: Briefing, language: Language): string {
  const words = consoleMessages[language].untrue;
  const step = story.steps.find((each) => each.id === id);
  if (step) return words.step(pick(step.name, language));
  const answer = story.answers.find((each) => each.id === id);
  return words.question(answer ? pick(answer.question, language) : id);
}

interface ItemProps extends UntrueListProps {
  readonly untrue: Untrue;
}

function Offers({ runtime, pack, untrue }: ItemProps): ReactElement {
  const { language } = runtime;
  const words = consoleMessages[language].untrue;
  const briefing = briefingOf(pack);
  const offers = useMemo(() => trueWords(untrue, briefing), [untrue, briefing]);
  const { story } = briefing;
  const caption = [...story.steps, ...story.answers].find(({ id }) => id === untrue.step)?.caption ?? [];
  const isAlone = caption.length < 2;
  const change = (claim: Untrue['claim'] | null): void => amendPack(runtime, pack, { at: untrue, claim });
  return (
    <div className="u-offers">
      {offers.length === 0 && <p>{isAlone ? words.cannot : words.noOffer}</p>}
      {offers.length > 0 && <p className="u-label">{words.offers}</p>}
      <ul>
        {offers.map((claim) => {
          const text = said(claim, briefing, language);
          return (
            <li key={text}>
              <Button onClick={() => change(claim)} label={words.use(text)}>
                {text}
              </Button>
            </li>
          );
        })}
        {!isAlone && (
          <li>
            <Button quiet onClick={() => change(null)}>
              {words.leaveOut}
            </Button>
          </li>
        )}
      </ul>
      {isAlone && offers.length > 0 && <p className="u-soft">{words.only}</p>}
    </div>
  );
}

function UntrueItem(props: ItemProps): ReactElement {
  const { runtime, pack, untrue } = props;
  const { language } = runtime;
  const words = consoleMessages[language].untrue;
  const briefing = briefingOf(pack);
  return (
    <li className="u-item">
      <h3>{nameOf(untrue, briefing, language)}</h3>
      <dl>
        <div>
          <dt>{words.said}</dt>
          <dd className="u-said">{said(untrue.claim, briefing, language)}</dd>
        </div>
        <div>
          <dt>{words.found}</dt>
          <dd>{sentence(capital(sayVerdict(untrue, claimDataOf(briefing), language)))}</dd>
        </div>
      </dl>
      <Offers {...props} />
    </li>
  );
}

/** Every claim of a story that its data do not bear out, each with what can be said truly in its place. */
export function UntrueList({ runtime, pack }: UntrueListProps): ReactElement {
  const words = consoleMessages[runtime.language].untrue;
  const found = useMemo(() => untrueIn(pack), [pack]);
  if (found.length === 0) return <output>{words.none}</output>;
  return (
    <ol className="u-list">
      {found.map((untrue) => (
        <UntrueItem key={`${untrue.step} ${untrue.index}`} runtime={runtime} pack={pack} untrue={untrue} />
      ))}
    </ol>
  );
}

import type { ReactElement } from 'react';

import { check } from '@/claims/check';
import type { Claim } from '@/claims/claim';
import type { ClaimData } from '@/claims/data';
import { say } from '@/claims/say';
import { sayVerdict } from '@/claims/sayVerdict';
import type { Subject } from '@/charts/model/subject';
import { briefingsMessages } from '@/i18n/messages/briefings';
import type { Placed } from '@/stories/shown';
import type { StoryStep } from '@/stories/story';
import { Button } from '@/ui/Button';

import styles from './briefings.module.css';
import type { Desk } from './desk';
import { withStepChanged } from './edits';
import { claimKey, replacementOf } from './offered';

interface StepCaptionProps {
  readonly desk: Desk;
  readonly placed: Placed<StoryStep>;
  readonly subject: Subject | undefined;
}

interface MendProps extends StepCaptionProps {
  readonly claim: Claim;
}

/** What can be done with a claim that does not agree. */
function Mend({ desk, placed, subject, claim }: MendProps): ReactElement {
  const { story, put, language } = desk;
  const { step } = placed;
  const words = briefingsMessages[language];
  const instead = subject && replacementOf(claim, subject, step.caption);
  const others = step.caption.filter((each) => each !== claim);
  const replace = (by: Claim): void => {
    const caption = step.caption.map((each) => (each === claim ? by : each));
    put(withStepChanged(story, step.id, { caption }), { text: words.claimReplaced, undoable: true });
  };
  const remove = (): void => {
    put(withStepChanged(story, step.id, { caption: others }), { text: words.claimRemoved, undoable: true });
  };
  if (!instead && others.length === 0) return <p>{words.wrongLast}</p>;
  return (
    <div className={styles['row']}>
      {instead && <Button onClick={() => replace(instead)}>{words.replace}</Button>}
      {others.length > 0 && <Button onClick={remove}>{words.removeClaim}</Button>}
    </div>
  );
}

/** A claim as it is said; one that does not agree with the data is shown with what they say. */
function CaptionClaim(props: MendProps & { readonly data: ClaimData }): ReactElement {
  const { desk, placed, claim, data } = props;
  const { language } = desk;
  const verdict = check(claim, data, placed.shown.view.asOf);
  const agrees = verdict.outcome === 'agrees';
  return (
    <li className={agrees ? undefined : styles['wrong']}>
      <p>{say(claim, data, language)}.</p>
      <p className={styles['verdict']}>
        <span aria-hidden="true" className={styles['mark']}>
          {agrees ? '=' : verdict.outcome === 'differs' ? '≠' : '?'}
        </span>
        {sayVerdict({ claim, verdict }, data, language)}
      </p>
      {!agrees && <Mend {...props} />}
    </li>
  );
}

/** What a step says, each claim with its verdict by today's data; nothing until the data are there. */
export function StepCaption(props: StepCaptionProps): ReactElement | null {
  const { desk, placed } = props;
  const { data } = desk;
  if (!data) return null;
  return (
    <ul className={styles['caption']} aria-label={briefingsMessages[desk.language].says}>
      {placed.step.caption.map((claim) => (
        <CaptionClaim key={claimKey(claim)} {...props} claim={claim} data={data} />
      ))}
    </ul>
  );
}

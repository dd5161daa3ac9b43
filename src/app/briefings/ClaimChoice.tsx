import { useId, type ReactElement } from 'react';

import type { Subject } from '@/charts/model/subject';
import type { Claim } from '@/claims/claim';
import { say } from '@/claims/say';
import { pick } from '@/i18n/language';
import { briefingsMessages } from '@/i18n/messages/briefings';
import { formatCount } from '@/i18n/number';
import type { StoryStep } from '@/stories/story';
import { Checkbox } from '@/ui/Checkbox';
import { Select } from '@/ui/Select';

import styles from './briefings.module.css';
import type { Desk } from './desk';
import { mostClaims } from './edits';
import { claimKey, offersOf } from './offered';

interface ClaimChoiceProps {
  readonly desk: Desk;
  readonly step: StoryStep;
  readonly subject: Subject;
  readonly onChange: (caption: readonly Claim[]) => void;
}

/** The claim that leads, where there is a choice. */
function Headline({ desk, step, onChange }: Omit<ClaimChoiceProps, 'subject'>): ReactElement | null {
  const { data, language } = desk;
  const [first] = step.caption;
  if (!data || !first || step.caption.length < 2) return null;
  const lead = (key: string): void => {
    const chosen = step.caption.find((claim) => claimKey(claim) === key);
    if (chosen) onChange([chosen, ...step.caption.filter((claim) => claim !== chosen)]);
  };
  return (
    <Select
      label={briefingsMessages[language].headline}
      value={claimKey(first)}
      options={step.caption.map((claim) => ({ value: claimKey(claim), label: say(claim, data, language) }))}
      onChange={lead}
    />
  );
}

/** Which of the sentences that hold a step says, and which of them leads. */
export function ClaimChoice(props: ClaimChoiceProps): ReactElement | null {
  const { desk, step, subject, onChange } = props;
  const { data, language } = desk;
  const words = briefingsMessages[language];
  const id = useId();
  if (!data) return null;
  const said = new Set(step.caption.map(claimKey));
  const offers = offersOf(subject, step.highlight ?? []);
  const offered = new Set(offers.flatMap(({ claims }) => claims.map(claimKey)));
  const kept = step.caption.filter((claim) => !offered.has(claimKey(claim)));
  const most = formatCount(mostClaims, language);
  const limit = said.size >= mostClaims ? words.claimsFull(most) : words.claimsHint(most);
  const choose = (claim: Claim, checked: boolean): void => {
    if (checked && said.size < mostClaims) onChange([...step.caption, claim]);
    if (!checked && said.size > 1) onChange(step.caption.filter((each) => claimKey(each) !== claimKey(claim)));
  };
  const boxes = (claims: readonly Claim[]): ReactElement[] =>
    claims.map((claim) => (
      <Checkbox
        key={claimKey(claim)}
        checked={said.has(claimKey(claim))}
        onChange={(checked) => choose(claim, checked)}
      >
        {say(claim, data, language)}
      </Checkbox>
    ));
  return (
    <fieldset className={styles['group']} aria-describedby={id}>
      <legend>{words.claims}</legend>
      <p id={id} className={styles['hint']} aria-live="polite">
        {limit} {said.size === 1 && words.claimsLast}
      </p>
      {boxes(kept)}
      {offers.map(({ entry, claims }) =>
        offers.length === 1 ? (
          boxes(claims)
        ) : (
          <fieldset key={entry.key} className={styles['group']}>
            <legend>{words.ofSeries(pick(entry.series.label, language))}</legend>
            {boxes(claims)}
          </fieldset>
        ),
      )}
      <Headline {...props} />
    </fieldset>
  );
}

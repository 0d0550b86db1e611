import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CriterionView, GateView, VerdictState } from '../../sidebar-api';
import { Button } from '../parts/button';
import { Chip, type Tone } from '../parts/chip';
import { Fold } from '../parts/fold';
import type { Say, WordName } from '../words';

interface GatesProps {
  readonly gates: readonly GateView[];
  readonly say: Say<WordName<'release'>>;
  /** Is there an act on this page that helps with a criterion? */
  readonly helps: (action: string) => boolean;
  readonly onHelp: (action: string) => void;
  readonly onDocument: (decision: string) => void;
}

/** Each gate with its criteria; the current one is open. */
export function Gates({ gates, ...rest }: GatesProps) {
  const current = gates.find((it) => it.state === 'current')?.gate ?? '';
  // What a person folded by hand stays so until the release moves on.
  const [toggled, setToggled] = useState<{ readonly at: string; readonly gates: readonly string[] }>({
    at: current,
    gates: [],
  });
  const byHand = toggled.at === current ? toggled.gates : [];
  const toggle = (gate: string): void =>
    setToggled({ at: current, gates: byHand.includes(gate) ? byHand.filter((it) => it !== gate) : [...byHand, gate] });
  return (
    <section class="gates" aria-label={rest.say('gates')}>
      <h2>{rest.say('gates')}</h2>
      {gates.map((it) => (
        <Gate
          key={it.gate}
          gate={it}
          open={(it.gate === current) !== byHand.includes(it.gate)}
          onToggle={() => toggle(it.gate)}
          {...rest}
        />
      ))}
    </section>
  );
}

interface GateProps extends Omit<GatesProps, 'gates'> {
  readonly gate: GateView;
  readonly open: boolean;
  readonly onToggle: () => void;
}

function Gate({ gate, open, onToggle, say, helps, onHelp, onDocument }: GateProps) {
  const { document: decision } = gate;
  const asked = gate.criteria.filter((it) => it.state !== 'not-applicable');
  const met = asked.filter((it) => it.state === 'met').length;
  const count = say('metCount', { met, total: asked.length });
  const marks = {
    passed: <Chip tone="good" text={say('gatePassed')} />,
    current: <Chip tone={met === asked.length ? 'good' : 'info'} text={count} />,
    later: <Chip tone="quiet" text={say('gateLater')} />,
  };
  return (
    <Fold title={gate.title} open={open} onToggle={onToggle} aside={marks[gate.state]}>
      {gate.question !== '' && <p class="hint user">{gate.question}</p>}
      {gate.passedText !== '' && <p class="user">{gate.passedText}</p>}
      {decision !== undefined && (
        <Button look="quiet" onPress={() => onDocument(decision)}>
          {say('document')}
          <span class="unseen">: {gate.title}</span>
        </Button>
      )}
      <ul class="criteria">
        {gate.criteria.map((it) => (
          <Criterion key={it.id} criterion={it} say={say}>
            {gate.state === 'current' && helps(it.action) && it.state !== 'met' && (
              <Button look="quiet" onPress={() => onHelp(it.action)}>
                {say('helps')}
                <span class="unseen">: {it.title}</span>
              </Button>
            )}
          </Criterion>
        ))}
      </ul>
    </Fold>
  );
}

const looks: Readonly<Record<VerdictState, { readonly tone: Tone; readonly word: WordName<'release'> }>> = {
  met: { tone: 'good', word: 'met' },
  'not-met': { tone: 'bad', word: 'notMet' },
  unknown: { tone: 'doubt', word: 'unknown' },
  'not-applicable': { tone: 'quiet', word: 'notApplicable' },
};

interface CriterionProps {
  readonly criterion: CriterionView;
  readonly say: Say<WordName<'release'>>;
  readonly children: ComponentChildren;
}

const Criterion = ({ criterion, say, children }: CriterionProps) => {
  const { tone, word } = looks[criterion.state];
  return (
    <li class="criterion">
      <p class="criterion-title user">{criterion.title}</p>
      <Chip tone={tone} text={say(word)} />
      {criterion.text !== '' && criterion.text !== say(word) && <p class="because user">{criterion.text}</p>}
      {children}
    </li>
  );
};

import { useEffect, useRef } from 'preact/hooks';

/** Something that a person must answer before going on. */
export interface Asked {
  readonly title: string;
  readonly text: string;
  /** Words of the button that goes ahead. */
  readonly yes: string;
  /** Words of the button that does not; left out where there is nothing to decide. */
  readonly no?: string;
  readonly answer: (yes: boolean) => void;
}

/** An alert of the script, or a confirmation of the sheet: over everything, Esc means no. */
export function Question({ asked }: { readonly asked: Asked }) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    first.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [asked]);
  return (
    <div class="veil top-most" onKeyDown={(event) => event.key === 'Escape' && asked.answer(false)}>
      <section
        class="dialog question"
        role="alertdialog"
        aria-modal="true"
        aria-label={asked.title}
        aria-describedby="question-text"
      >
        <h2>{asked.title}</h2>
        <p id="question-text">{asked.text}</p>
        <div class="answers">
          {asked.no !== undefined && (
            <button type="button" onClick={() => asked.answer(false)}>
              {asked.no}
            </button>
          )}
          <button ref={first} type="button" class="primary" onClick={() => asked.answer(true)}>
            {asked.yes}
          </button>
        </div>
      </section>
    </div>
  );
}

import type {
  ActAnswer,
  ActRequest,
  ChecklistView,
  DocumentView,
  ImportPreview,
  ImportProgress,
  MessagesView,
  MyWorkView,
  NewReleaseView,
  PreviewView,
  ProcessView,
  ReleaseReply,
  Reply,
} from '../sidebar-api';
import { commandOf } from '../use-cases/acting/perform';
import { actions, isPageAction } from '../use-cases/actions/catalogue';
import { deskCommandOf } from '../use-cases/desk-acting/perform-desk';
import { deskActions, isDeskAction } from '../use-cases/desk-actions/catalogue';
import { exportTab as exportOf, type ExportedTab } from '../use-cases/import/export-tab';
import { importRegister as importInto } from '../use-cases/import/import-register';
import { previewImport as previewOf } from '../use-cases/import/preview-import';
import type { Command, Refusal } from '../use-cases/ports';
import { relayMessages as relay } from '../use-cases/relay/relay-messages';
import { checklistView } from '../use-cases/views/checklist';
import { documentView } from '../use-cases/views/document';
import { messagesView } from '../use-cases/views/messages';
import { processView } from '../use-cases/views/process';
import { myWorkView } from '../use-cases/views/my-work';
import { newReleaseView } from '../use-cases/views/new-release';
import { previewView } from '../use-cases/views/preview-release';
import { releaseReply } from '../use-cases/views/share-forms';
import type { View } from '../use-cases/views/view';
import { text } from '../domain/text/say';
import { readActRequest, readIds, readImportRequest, readPreviewAsked, readText } from './arguments';
import { given, notAllowed, serve, type Given, type Served } from './guard';
import type { PublicName } from './surfaces';

function look<I, V>({ desk }: Served, view: View<I, V>, input: I): Given<V> | Refusal {
  const { world, circumstances } = desk.store.look(view.wants(input));
  const answer = view.show(world, input, circumstances);
  return answer.kind === 'view' ? given(answer.view) : answer;
}

const opens = <I, V>(name: PublicName, view: View<I, V>, input: I): Reply<V> =>
  serve(name, (served) => look(served, view, input));

/** What waits for the caller; where everyone lands. */
export const openMyWork = (): Reply<MyWorkView> => opens('openMyWork', myWorkView, null);

/** The form of a new release, or of the draft with that id. */
export const openNewRelease = (release?: unknown): Reply<NewReleaseView> =>
  opens('openNewRelease', newReleaseView, readText(release));

/** One release with its gates, next steps and records. */
export const openRelease = (release?: unknown): Reply<ReleaseReply> =>
  opens('openRelease', releaseReply, readText(release));

/** The checklist of a release. */
export const openChecklist = (release?: unknown): Reply<ChecklistView> =>
  opens('openChecklist', checklistView, readText(release));

/** Messages of a release, or the newest of all. */
export const openMessages = (release?: unknown): Reply<MessagesView> =>
  opens('openMessages', messagesView, readText(release));

/** What concerns the process and no single release: one section of it. */
export const openProcess = (section?: unknown): Reply<ProcessView> =>
  opens('openProcess', processView, readText(section));

/** The document of a decision, or the audit pack of a period. */
export const openDocument = (asked?: unknown): Reply<DocumentView> =>
  opens('openDocument', documentView, readText(asked));

/** What the form of a new release means while one types. */
export function previewRelease(asked?: unknown): Reply<PreviewView> {
  return serve('previewRelease', (served) => {
    const read = readPreviewAsked(asked);
    return 'kind' in read ? read : look(served, previewView, read);
  });
}

/** The one command of the pages: do an action under a key. */
export function act(request?: unknown): Reply<ActAnswer> {
  return serve('act', ({ desk }) => {
    const read = readActRequest(request);
    return 'kind' in read ? read : acted(desk, read);
  });
}

function acted(desk: Served['desk'], request: ActRequest): Given<ActAnswer> | Refusal {
  const command = commandFor(request.action);
  if (!command) return { kind: 'refusal', why: text('refused.no-action', { action: request.action }) };
  const outcome = desk.store.run(command, request, { key: request.key });
  if (outcome.kind === 'refusal') return outcome;
  return given(outcome.answer, { messages: outcome.messages, again: outcome.again });
}

function commandFor(id: string): Command<ActRequest, ActAnswer> | undefined {
  if (isPageAction(id)) return commandOf(id, actions[id]);
  return isDeskAction(id) ? deskCommandOf(id, deskActions[id]) : undefined;
}

/** Hands over the caller's own messages, in a call of its own that no page waits for (decision 7). */
export function relayMessages(ids?: unknown): Reply<{ readonly sent: number }> {
  return serve('relayMessages', ({ desk }) => {
    const no = notAllowed('relayMessages', desk.circumstances());
    if (no) return no;
    const done = relay(desk.store, desk.relay(), { kind: 'own', ids: readIds(ids) });
    return done.kind === 'refusal' ? done : given({ sent: done.sent });
  });
}

/** What an import would do. */
export function previewImport(request?: unknown): Reply<ImportPreview> {
  return serve('previewImport', ({ desk }) => {
    const read = readImportRequest(request);
    if ('kind' in read) return read;
    const answer = previewOf(desk.store, { request: read, ...desk.importing });
    return 'kind' in answer ? answer : given(answer);
  });
}

/** Carries out the next batch of an import. */
export function importRegister(request?: unknown): Reply<ImportProgress> {
  return serve('importRegister', ({ desk }) => {
    const read = readImportRequest(request);
    if ('kind' in read) return read;
    const answer = importInto(desk.store, { request: read, ...desk.importing });
    return 'kind' in answer ? answer : given(answer);
  });
}

/** A tab as CSV. */
export function exportTab(tab?: unknown): Reply<ExportedTab> {
  return serve('exportTab', ({ desk }) => {
    const answer = exportOf(desk.store, readText(tab));
    return 'kind' in answer ? answer : given(answer);
  });
}

import { activeHolders } from '../../domain/people/person';
import { settingsTabs, workbook } from '../../domain/register/workbook';
import { say, text } from '../../domain/text/say';
import { fields, type Option } from '../acting/field';
import { deskAction, deskStep } from '../desk-acting/desk-action';

const tabs: readonly Option[] = settingsTabs.map((it) => ({ value: it, label: workbook[it].title }));

/** Proposes a change of the settings: which tab, what, why. The Delivery Lead decides; nobody else publishes [ACT-06, ACT-14]. */
export const proposeSettings = deskAction({
  wants: () => ({ creates: ['improvements'] }),
  fields: () => [
    fields.choice('settingsTab', tabs, { required: true }),
    fields.text('proposal', { required: true }),
    fields.long('why', { required: true, max: 2_000 }),
  ],
  decide: ({ actor, settings, today }, values) => {
    const about = values.text('settingsTab');
    const { language } = settings.companySettings;
    const set = {
      title: values.text('proposal'),
      source: say(language, text('proposal.source')),
      about,
      why: values.text('why'),
      owner: actor.mail,
      state: 'proposed',
    } as const;
    const said = text('said.proposed');
    const notice = {
      channel: 'mail',
      to: activeHolders(settings, 'delivery-lead', today).map((it) => it.mail),
      release: '',
      subject: say(language, text('proposal.subject', { name: actor.name })),
      body: `${set.title}\n${set.why}`,
      asDesk: false,
    } as const;
    return deskStep([{ create: 'improvements', set, why: '' }], said, {
      notices: notice.to.length > 0 ? [notice] : [],
    });
  },
});

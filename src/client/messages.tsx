import { mount } from './mount';
import { Messages } from './messages/messages';

mount(<Messages />);

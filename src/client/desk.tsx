import { Desk } from './desk/desk';
import { mount } from './mount';

mount(<Desk />);

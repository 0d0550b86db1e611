import { mount } from './mount';
import { Checklist } from './checklist/checklist';

mount(<Checklist />);

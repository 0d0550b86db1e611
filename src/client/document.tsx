import { Document } from './document/document';
import { mount } from './mount';

mount(<Document />);

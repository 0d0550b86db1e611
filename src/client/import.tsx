import { mount } from './mount';
import { ImportRegister } from './import/import-register';

mount(<ImportRegister />);

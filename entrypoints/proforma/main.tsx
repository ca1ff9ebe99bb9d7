import '../../components/ui/base.css';
import { ProformaApp } from '../../components/proforma/proforma-app';
import { mount } from '../../components/ui/mount';

mount(<ProformaApp />);

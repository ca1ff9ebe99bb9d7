import '../../components/ui/base.css';
import { OptionsApp } from '../../components/options/options-app';
import { mount } from '../../components/ui/mount';

mount(<OptionsApp />);

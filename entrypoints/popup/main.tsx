import '../../components/ui/base.css';
import { PopupApp } from '../../components/popup/popup-app';
import { mount } from '../../components/ui/mount';

mount(<PopupApp />);

import '../../components/ui/base.css';
import { PanelApp } from '../../components/panel/panel-app';
import { mount } from '../../components/ui/mount';

mount(<PanelApp />);

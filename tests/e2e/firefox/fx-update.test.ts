import { describe } from 'vitest';
import { fxUpdateScenario } from '../shared/fx-update';
import { startSession } from '../support/session';

// The browser grants the optional permission without its dialog; see the preferences of the driver.
describe('exchange rates', () => fxUpdateScenario(startSession('firefox')));

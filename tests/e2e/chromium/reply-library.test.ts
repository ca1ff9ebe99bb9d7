import { replyLibraryScenarios } from '../shared/reply-library';
import { startSession } from '../support/session';

replyLibraryScenarios(startSession('chromium'));

import { database } from './database';
import { ownReplySchema } from './reply-schema';
import { shelf } from './shelf';

/** The seller's own reply templates. */
export const replyShelf = shelf(() => database.replies, ownReplySchema);

import { REPLY_FOLDERS } from '../../../lib/core/replies';
import { situations } from '../../../lib/data/replies/shipped-replies';
import { folderName, tagName } from '../../ui/reply-names';
import type { Words } from '../../ui/words';
import { listOf, type ReplyDraft } from './reply-draft';

const TAGS = [...new Set(situations.flatMap(({ tags }) => tags))];

/** A draft as the seller reads it: shelves and tags that ship by their names in his language. */
export const namedDraft = (words: Words, draft: ReplyDraft): ReplyDraft => ({
  ...draft,
  folder: folderName(words, draft.folder),
  tags: listOf(draft.tags)
    .map((tag) => tagName(words, tag))
    .join(', '),
});

/** Tags as they are stored: those that ship by their codes, so that they are one with the library's. */
export function tagCodes(words: Words, typed: string): string[] {
  const codes = new Map(TAGS.map((tag) => [tagName(words, tag).toLowerCase(), tag]));
  return [...new Set(listOf(typed).map((tag) => codes.get(tag.toLowerCase()) ?? tag))];
}

/** A draft as it is stored. */
export function codedDraft(words: Words, draft: ReplyDraft): ReplyDraft {
  const typed = draft.folder.trim();
  const folder = REPLY_FOLDERS.find((one) => folderName(words, one) === typed) ?? typed;
  return { ...draft, folder, tags: tagCodes(words, draft.tags).join(', ') };
}

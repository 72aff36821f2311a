// A saved view as the console reads it.
import type { SavedViewsOfListQuery } from '../../../../../schema/generated/shared/list/views/saved-views.ts';

export type SavedView = SavedViewsOfListQuery['savedViews']['nodes'][number];

import { lazyPage, type Page } from './lazy-page.js';

interface Route {
  readonly pattern: RegExp;
  /** Which entry of the navigation it stands under. */
  readonly under: 'stories' | 'inbox' | 'alerts' | 'sources' | 'settings' | null;
  readonly page: Page;
}

/** Every page of the dashboard. What a pattern catches is handed to the page as its parts, decoded. */
const routes: readonly Route[] = [
  {
    pattern: /^\/$/,
    under: 'stories',
    page: lazyPage(async () => (await import('../stories/stories-page.js')).StoriesPage),
  },
  {
    pattern: /^\/stories\/([^/]+)$/,
    under: 'stories',
    page: lazyPage(async () => (await import('../story/story-page.js')).StoryPage),
  },
  {
    pattern: /^\/stories\/([^/]+)\/developed$/,
    under: 'stories',
    page: lazyPage(async () => (await import('../time/developed-page.js')).DevelopedPage),
  },
  {
    pattern: /^\/stories\/([^/]+)\/compare$/,
    under: 'stories',
    page: lazyPage(async () => (await import('../time/compare-page.js')).ComparePage),
  },
  {
    pattern: /^\/stories\/([^/]+)\/dossier$/,
    under: 'stories',
    page: lazyPage(async () => (await import('../story/dossier-page.js')).DossierPage),
  },
  {
    pattern: /^\/stories\/([^/]+)\/file$/,
    under: 'stories',
    page: lazyPage(async () => (await import('../composer/composer-page.js')).ComposerPage),
  },
  {
    pattern: /^\/inbox$/,
    under: 'inbox',
    page: lazyPage(async () => (await import('../conflicts/inbox-page.js')).InboxPage),
  },
  {
    pattern: /^\/alerts$/,
    under: 'alerts',
    page: lazyPage(async () => (await import('../alerts/alerts-page.js')).AlertsPage),
  },
  {
    pattern: /^\/sources$/,
    under: 'sources',
    page: lazyPage(async () => (await import('../sources/sources-page.js')).SourcesPage),
  },
  {
    pattern: /^\/settings$/,
    under: 'settings',
    page: lazyPage(async () => (await import('../settings/settings-page.js')).SettingsPage),
  },
];

export interface Found {
  readonly under: Route['under'];
  readonly page: Page;
  readonly parts: readonly string[];
}

/** The page at a path; null where there is none. */
export function pageAt(path: string): Found | null {
  for (const { pattern, under, page } of routes) {
    const match = pattern.exec(path);
    if (match) return { under, page, parts: match.slice(1).map(decoded) };
  }
  return null;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

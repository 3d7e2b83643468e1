import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { withoutFavourite } from '../../lib/state/favourites';
import type { SettingsView } from './setting';

/** The favourites of a person, each to be taken away. */
export function FavouriteSettings({ given: { favourites }, onSet }: SettingsView) {
  const id = useId();
  return (
    <section class="setting" aria-labelledby={id}>
      <h2 id={id}>{i18n.t('settings.favourites')}</h2>
      <p>{i18n.t('settings.favouritesHint')}</p>
      <ul class="kept">
        {favourites.map(({ name }) => (
          <li key={name} data-favourite={name}>
            {name}{' '}
            <button
              type="button"
              class="ghost small"
              aria-label={i18n.t('settings.removeFavourite', [name])}
              onClick={() => onSet({ favourites: withoutFavourite(favourites, name) })}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

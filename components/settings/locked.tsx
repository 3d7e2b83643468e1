import { i18n } from '#i18n';

/** Says of a setting that it cannot be changed here. */
export function Locked({ id }: { readonly id: string }) {
  return (
    <span class="locked" id={id}>
      {i18n.t('policy.locked')}
    </span>
  );
}

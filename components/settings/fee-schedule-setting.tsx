import { useId, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import { i18n } from '#i18n';
import type { KeptFeeSchedule } from '../../lib/state/kept-fee-schedule';
import type { FeeScheduleState } from '../../lib/state/loaded-fee-schedule';
import { useStore } from '../common/use-store';
import { useLoading } from './use-loading';

export interface FeeScheduleSettingProps {
  readonly store: StoreApi<FeeScheduleState>;
  /** Keeps a fee schedule in place of the one before; fails where the browser cannot. */
  readonly onKeep: (kept: KeptFeeSchedule) => Promise<void>;
  readonly onForget: () => Promise<void>;
}

const published = 'https://www.cms.gov/medicare/payment/fee-schedules/physician/pfs-relative-value-files';

/** Loads CMS's relative value file, says what is loaded, and forgets it. */
export function FeeScheduleSetting({ store, onKeep, onForget }: FeeScheduleSettingProps) {
  const { kept, problem } = useStore(store);
  const { reading, refusal, load, drop } = useLoading(onKeep);
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  return (
    <section class="setting" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('settings.feeSchedule.title')}</h2>
      <p>
        {i18n.t('settings.feeSchedule.purpose')}{' '}
        <a href={published} target="_blank" rel="noreferrer">
          {i18n.t('settings.feeSchedule.source')}
        </a>
      </p>
      <p>{i18n.t('settings.feeSchedule.stored')}</p>
      <div class="file">
        <label for={`${id}-file`}>{i18n.t('settings.feeSchedule.file')}</label>
        <input
          id={`${id}-file`}
          ref={file}
          type="file"
          accept=".csv,.zip"
          data-setting="fee-schedule"
          aria-describedby={`${id}-hint${refusal ? ` ${id}-refusal` : ''}`}
          aria-invalid={refusal ? true : undefined}
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void load(chosen);
            // So that the same file can be chosen again, once it was mended.
            currentTarget.value = '';
          }}
        />
        <span class="hint" id={`${id}-hint`}>
          {i18n.t('settings.feeSchedule.fileHint')}
        </span>
      </div>
      {reading && (
        <label class="reading">
          {i18n.t('settings.feeSchedule.reading', [reading.name])}
          <progress value={reading.share} max={1} />
        </label>
      )}
      <div role="status" data-answer="fee-schedule">
        {refusal && (
          <p class="refusal" id={`${id}-refusal`}>
            {refusal} {kept && i18n.t('settings.feeSchedule.stays')}
          </p>
        )}
        <p>{problem ? problems[problem]() : keptWords(kept)}</p>
      </div>
      {(kept || problem === 'unreadable') && (
        <button
          type="button"
          class="ghost"
          data-do="forget"
          onClick={() => {
            drop();
            void onForget();
            // The button goes with what it forgets.
            file.current?.focus();
          }}
        >
          {i18n.t('settings.feeSchedule.forget')}
        </button>
      )}
    </section>
  );
}

const problems: Readonly<Record<NonNullable<FeeScheduleState['problem']>, () => string>> = {
  unreadable: () => i18n.t('settings.feeSchedule.unreadable'),
  'no-storage': () => i18n.t('settings.feeSchedule.noStorage'),
};

function keptWords(kept: KeptFeeSchedule | undefined): string {
  if (!kept) return i18n.t('settings.feeSchedule.none');
  const { schedule, loadedOn } = kept;
  const title = schedule.title || i18n.t('settings.feeSchedule.untitled');
  return i18n.t('settings.feeSchedule.kept', [schedule.codes.size.toLocaleString('en-US'), title, loadedOn]);
}

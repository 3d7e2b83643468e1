import { i18n } from '#i18n';
import { memo } from '../common/memo';
import { ToolButton } from './tool-button';

interface ToolsProps {
  /** Whether there is a change to undo, and one undone to redo. */
  readonly isChanged: boolean;
  readonly isUndone: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onHelp: () => void;
}

/** Undo, redo, and the sheet of keys, beside the field of finding. */
export const Tools = memo(function Tools({ isChanged, isUndone, onUndo, onRedo, onHelp }: ToolsProps) {
  return (
    <>
      <ToolButton
        does="undo-last"
        name={i18n.t('tools.undo')}
        sign="↶"
        disabled={!isChanged}
        onPress={onUndo}
      />
      <ToolButton does="redo" name={i18n.t('tools.redo')} sign="↷" disabled={!isUndone} onPress={onRedo} />
      <ToolButton does="help" name={i18n.t('help.title')} sign="?" onPress={onHelp} />
    </>
  );
});

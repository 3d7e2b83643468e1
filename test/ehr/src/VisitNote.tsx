import { Button, Group, Text } from '@mantine/core';
import { RichTextEditor } from '@mantine/tiptap';
import { useEditor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import { visitNote } from './chart-data/note';

export function VisitNote() {
  const editor = useEditor({
    extensions: [StarterKit],
    content: visitNote,
    editorProps: {
      attributes: {
        'data-test': 'visit-note',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': 'Visit note',
      },
    },
  });

  return (
    <div className="visit-note">
      <RichTextEditor editor={editor}>
        <RichTextEditor.Toolbar>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.H3 />
            <RichTextEditor.Bold />
            <RichTextEditor.Italic />
            <RichTextEditor.Underline />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.BulletList />
            <RichTextEditor.OrderedList />
          </RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            <RichTextEditor.Undo />
            <RichTextEditor.Redo />
          </RichTextEditor.ControlsGroup>
        </RichTextEditor.Toolbar>
        <RichTextEditor.Content />
      </RichTextEditor>
      <Group justify="space-between" mt="sm">
        <Text size="sm" c="dimmed">
          Draft, not signed
        </Text>
        <Button size="xs" disabled>
          Sign note
        </Button>
      </Group>
    </div>
  );
}

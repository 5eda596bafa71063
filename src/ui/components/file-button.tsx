import type { ComponentChildren, VNode } from 'preact';

/** A button that asks for a file. `name` tells tests and harnesses which one: `data-import`. The same file can be given twice. */
export function FileButton({ name, accept, onFile, children }: { name: string; accept: string; onFile: (file: File) => void; children: ComponentChildren }): VNode {
  const taken = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    if (file !== undefined) onFile(file);
    input.value = '';
  };
  return (
    <label class="button button--plain file">
      {children}
      <input type="file" class="spoken" data-import={name} accept={accept} onChange={(event) => taken(event.currentTarget)} />
    </label>
  );
}

import type { Encounter } from './encounter';

/** How a visit was held, as its family or, failing that, its context says; undefined where nobody has said. */
export function modalityOf({ family, context }: Encounter): 'in-person' | 'video' | 'audio' | undefined {
  if (family === 'telemedicine-video') return 'video';
  if (family === 'telemedicine-audio') return 'audio';
  return context?.modality;
}

/** Status of an observation; everything but `normal` is drawn and worded differently. */
export type ObservationStatus = 'normal' | 'provisional' | 'estimated' | 'unconfirmed' | 'flagged';

/** How sure we are, in the one vocabulary that readers see. */
export type Confidence = 'confirmed' | 'reported' | 'claimed';

/** The data files grade confidence high, medium or low; readers see confirmed, reported or claimed. */
export function confidenceOf(grade: string): Confidence {
  if (grade === 'high') return 'confirmed';
  if (grade === 'medium') return 'reported';
  return 'claimed';
}

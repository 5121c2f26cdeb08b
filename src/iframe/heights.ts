/** What a message of a height is known by, beside the frame it comes from. */
const sender = 'minhang-industry-map';

/** A height as AMP's <amp-iframe> understands it, and with it `embed-host.js`. */
export interface HeightMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  /** In CSS pixels. */
  readonly height: number;
  readonly sender: typeof sender;
}

/**
 * A page that was late asks its frames for their height with this, as `@newswire/frames` does; AMP
 * and Pym make their frames themselves and are never late.
 */
export const question = {sentinel: 'amp', type: 'frames-init'} as const;

/** The messages that tell a height: the one that AMP understands, and Pym's where Pym asks. */
export function heightMessages(
  height: number,
  childId: string | undefined,
): readonly (HeightMessage | string)[] {
  const message: HeightMessage = {sentinel: 'amp', type: 'embed-size', height, sender};
  return childId === undefined
    ? [message]
    : [message, ['pym', childId, 'height', height].join('xPYMx')];
}

/** Whether a message that came from somewhere tells the height of one of our frames. */
export function isHeightMessage(data: unknown): data is HeightMessage {
  const message = data as Partial<HeightMessage> | null | undefined;
  return (
    message?.sender === sender &&
    message.type === 'embed-size' &&
    typeof message.height === 'number' &&
    message.height > 0
  );
}

/** Whether a message asks for the height. */
export function isQuestion(data: unknown): boolean {
  return (data as Partial<typeof question> | null | undefined)?.type === question.type;
}

// Where an authority sits and what it is, as its settings say: the law asks both.
import type { Authority } from '@twentieth/event-store';
import { NATIONS } from '@twentieth/calendar';
import type { AuthoritySeat } from '@twentieth/statute';

/** Settings `nation`, `kind` and `schoolSessions` (civil dates); what is not said is left out. */
export const seatOf = ({ settings }: Authority): AuthoritySeat => {
  const nation = NATIONS.find((known) => known === settings['nation']);
  const kind = settings['kind'];
  const sessions = settings['schoolSessions'];
  return {
    ...(nation === undefined ? {} : { nation }),
    ...(typeof kind === 'string' ? { kind } : {}),
    ...(Array.isArray(sessions)
      ? { schoolSessions: sessions.filter((day): day is string => typeof day === 'string') }
      : {}),
  };
};

import { may, useDesk } from '../parts/desk-context.ts';
import { Heading } from '../parts/heading.tsx';
import { Tokens } from './tokens.tsx';
import { Users } from './users.tsx';
import { Webhooks } from './webhooks.tsx';

/** Who may come in, and who is told: people, programs and addresses. */
export function AdminScreen() {
  const { me } = useDesk();
  return (
    <div class="page narrow admin">
      <Heading title="Administration" focusKey="admin" />
      {may(me, 'admin') ? (
        <>
          <p class="soft">
            {me.secondReviewer
              ? 'A second reviewer is asked: what one reviewer decided comes to another, after all that is open.'
              : 'No second reviewer is asked; “crosscheck review --second-reviewer” changes that.'}
          </p>
          {me.local && <LocalNotice name={me.name} />}
          <Users />
          <Tokens />
          <Webhooks />
        </>
      ) : (
        <p>Only an admin sees this.</p>
      )}
    </div>
  );
}

/** What it means that nobody logs in. */
function LocalNotice({ name }: { name: string }) {
  return (
    <p class="notice">
      This desk answers this machine alone, and nobody logs in: whoever uses it is <bdi>{name}</bdi>, and may do everything. Once there are
      users, the desk asks for a name and a password the next time it is started; make an admin first.
    </p>
  );
}

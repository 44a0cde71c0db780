import { sql, type Kysely } from 'kysely';

/**
 * Every message knows the unit that its case is with, so that an officer's inbox is read unit by unit, newest first,
 * instead of through the messages of the whole country. Two triggers keep it: no writer has to think of it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table inbox_message add column unit_id text;
    update inbox_message set unit_id = complaint.unit_id from complaint where complaint.id = inbox_message.complaint_id;
    alter table inbox_message alter column unit_id set not null;
    create index inbox_message_unit on inbox_message (unit_id, id desc);

    create function inbox_message_unit() returns trigger language plpgsql as $$
    begin
      -- Locked until the message is there: a case that moves in between would leave it behind.
      select unit_id into new.unit_id from complaint where id = new.complaint_id for share;
      return new;
    end $$;
    create trigger inbox_message_unit before insert on inbox_message
      for each row execute function inbox_message_unit();

    create function inbox_follows_case() returns trigger language plpgsql as $$
    begin
      update inbox_message set unit_id = new.unit_id where complaint_id = new.id;
      return null;
    end $$;
    create trigger inbox_follows_case after update of unit_id on complaint
      for each row when (old.unit_id is distinct from new.unit_id) execute function inbox_follows_case();
  `.execute(db);
}

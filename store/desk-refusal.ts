/** The desk does not take what it was given; the message says what is wrong with it, and the store goes on. */
export class DeskRefusal extends Error {
  override readonly name = 'DeskRefusal';
}

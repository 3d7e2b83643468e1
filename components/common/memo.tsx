import { Component, type FunctionComponent } from 'preact';

/**
 * A component that is drawn anew only when one of its props is another: most of the panel stays as it is when one row
 * changes. Preact's own stands in its compatibility layer, which weighs more than all of the panel's cards.
 * @param isSame whether two props draw the same; where absent, each of one is each of the other
 */
export function memo<Props extends object>(
  Drawn: FunctionComponent<Props>,
  isSame: (before: Props, next: Props) => boolean = areSame,
): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return !isSame(this.props, next);
    }

    override render(props: Props) {
      return <Drawn {...props} />;
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}

function areSame(before: object, next: object): boolean {
  const names = Object.keys(next);
  return (
    names.length === Object.keys(before).filter((name) => name in next).length &&
    names.every((name) => Reflect.get(before, name) === Reflect.get(next, name))
  );
}

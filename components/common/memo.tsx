import { Component, type FunctionComponent } from 'preact';

/**
 * A component that is drawn anew only when one of its props is another: most of the panel stays as it is when one row
 * changes. Preact's own stands in its compatibility layer, which weighs more than all of the panel's cards.
 */
export function memo<Props extends object>(Drawn: FunctionComponent<Props>): FunctionComponent<Props> {
  class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const before: object = this.props;
      const names = new Set([...Object.keys(before), ...Object.keys(next)]);
      return [...names].some((name) => Reflect.get(before, name) !== Reflect.get(next, name));
    }

    override render(props: Props) {
      return <Drawn {...props} />;
    }
  }
  return Memo as unknown as FunctionComponent<Props>;
}

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded when it is first drawn; until then there is nothing in its place. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function OnDemand(props: Props) {
    const [isLoaded, setLoaded] = useState(loaded !== undefined);
    useEffect(() => {
      if (isLoaded) return;
      void load().then((component) => {
        loaded = component;
        setLoaded(true);
      });
    }, [isLoaded]);
    const Component = loaded;
    return Component ? <Component {...props} /> : null;
  };
}

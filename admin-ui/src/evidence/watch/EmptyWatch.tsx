/** Nothing is there, and what would be. */
export function EmptyWatch({ title, hint }: { readonly title: string; readonly hint: string }): React.JSX.Element {
  return (
    <>
      <strong>{title}</strong>
      {hint}
    </>
  );
}

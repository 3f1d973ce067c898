/** Makes the titles of the table of devices sort its rows; what is not known comes last, whichever way. */
export function sortDevices(): void {
  const section = document.getElementById('devices');
  const body = section?.querySelector('tbody');
  if (!section || !body) return;
  const heads = [...section.querySelectorAll('th')];
  const { compare } = new Intl.Collator('en', { numeric: true });
  for (const [column, head] of heads.entries()) {
    head.querySelector('button')?.addEventListener('click', () => {
      const falling = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.setAttribute('aria-sort', 'none');
      head.setAttribute('aria-sort', falling ? 'descending' : 'ascending');
      const rows = [...body.rows].map((row) => ({ row, ...keyOf(row.cells[column]) }));
      rows.sort((a, b) => {
        if (a.text === '' || b.text === '') return Number(a.text === '') - Number(b.text === '');
        const order = a.rank - b.rank || compare(a.text, b.text);
        return falling ? -order : order;
      });
      body.append(...rows.map(({ row }) => row));
    });
  }
}

function keyOf(cell: HTMLTableCellElement | undefined): { readonly text: string; readonly rank: number } {
  return { text: cell?.textContent ?? '', rank: Number(cell?.dataset.rank ?? 0) };
}

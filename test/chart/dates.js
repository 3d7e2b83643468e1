/* The visit is always today's, as the panel takes it to be; the other days follow from it. */

const format = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric', year: 'numeric' });

for (const time of document.querySelectorAll('time[data-days-ago]')) {
  const day = new Date();
  day.setDate(day.getDate() - Number(time.dataset.daysAgo));
  time.textContent = format.format(day);
}
